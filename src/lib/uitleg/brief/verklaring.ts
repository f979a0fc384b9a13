import { isMaarAfronding, isTeZien, past, perTijdvak } from '../../controle/briefbedrag.ts';
import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Toegeschreven } from '../../controle/toeschrijving.ts';
import type { Brief } from '../../controle/velden.ts';
import type { Getal } from '../../getal/getal.ts';
import { toonCenten } from '../../taal/bedragen.ts';
import { briefuitkomstteksten as teksten } from '../../teksten/brief/uitkomst.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { KorteSom } from '../uitleg.ts';
import { diagnosezinnen } from './diagnosezinnen.ts';
import { verschilzin, type Verschilwoorden } from './verschil.ts';

/** Waardoor het verschilt: als som, of in zinnen als er niets op te tellen is. */
interface Verklaring {
	readonly som: KorteSom | null;
	readonly zinnen: readonly string[];
}

/** De woorden van de som; een les spreekt niemand aan. */
type Somwoorden = Verschilwoorden & {
	readonly [
		Naam in
			| 'kop'
			| 'begin'
			| 'samen'
			| 'zieDiagnose'
			| 'lezing'
			| 'afronden'
			| 'onbekend'
			| 'hieronder'
			| 'alleenSamen'
			| 'onbekendZin'
	]: string;
};

const NIETS: Verklaring = { som: null, zinnen: [] };

export const positief = (getal: Getal): Getal => (getal.isNegatief() ? getal.tegengesteld() : getal);

/**
 * In de maat van de brief: van de brief, langs elk gegeven dat anders is, naar de feiten. Een gegeven dat niets scheelt is geen
 * regel, en wat op de afronding na past vraagt geen verklaring.
 */
export function verklaring(
	uitkomst: Controleuitkomst,
	brief: Brief,
	lezer: Lezer,
	totaal: string,
	woorden: Somwoorden = teksten.som
): Verklaring {
	const { toeschrijving, bedragBrief, bedragFeiten, samen } = uitkomst;
	if (!bedragFeiten || !samen || past(bedragBrief, bedragFeiten)) return NIETS;
	const regels = toeschrijving
		.map((een) => ({ zin: zinVan(een, brief, lezer, woorden), waarde: perTijdvak(een.effect, brief) }))
		.filter(({ waarde }) => isTeZien(waarde));
	const rest = perTijdvak(samen, brief);
	if (regels.length === 0) return { som: null, zinnen: restzinnen(uitkomst, brief, lezer, woorden) };
	return {
		som: {
			kop: woorden.kop,
			regels: [
				{ zin: woorden.begin, waarde: bedragBrief },
				...regels,
				...(isTeZien(rest) ? [{ zin: restnaam(uitkomst, rest, woorden), waarde: rest }] : [])
			].map(({ zin, waarde }) => ({
				zin,
				teken: waarde.isNegatief() ? '-' : '+',
				bedrag: toonCenten(positief(waarde))
			})),
			totaal,
			bedrag: toonCenten(bedragFeiten)
		},
		zinnen: []
	};
}

const zinVan = (een: Toegeschreven, { gegevens }: Brief, lezer: Lezer, woorden: Somwoorden): string =>
	gegevens ? verschilzin(een, gegevens, lezer, woorden) : een.veld;

function restnaam(uitkomst: Controleuitkomst, rest: Getal, woorden: Somwoorden): string {
	const { afronden, lezing, zieDiagnose, samen, onbekend } = woorden;
	if (isMaarAfronding(rest)) return afronden;
	if (uitkomst.oordeel.uitkomst === 'andereLezing') return lezing;
	if (diagnosezinnen(uitkomst).length > 0) return zieDiagnose;
	return uitkomst.toeschrijving.length > 1 ? samen : onbekend;
}

/** Geen gegeven scheelt alleen iets: dan staat er geen som van een regel, maar wat er wel te zeggen is. */
function restzinnen(
	uitkomst: Controleuitkomst,
	brief: Brief,
	lezer: Lezer,
	woorden: Somwoorden
): readonly string[] {
	const { toeschrijving, oordeel } = uitkomst;
	if (oordeel.uitkomst === 'andereLezing') return [];
	const { hieronder, alleenSamen, onbekendZin } = woorden;
	if (diagnosezinnen(uitkomst).length > 0) return [hieronder];
	if (toeschrijving.length < 2) return [onbekendZin];
	return [
		alleenSamen,
		...toeschrijving.map((een) => teksten.ditIsAnders(zinVan(een, brief, lezer, woorden)))
	];
}
