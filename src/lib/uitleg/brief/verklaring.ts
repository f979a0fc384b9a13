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
import { verschilzin } from './verschil.ts';

/** Waardoor het verschilt: als som, of in zinnen als er niets op te tellen is. */
interface Verklaring {
	readonly som: KorteSom | null;
	readonly zinnen: readonly string[];
}

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
	totaal: string
): Verklaring {
	const { toeschrijving, bedragBrief, bedragFeiten, samen } = uitkomst;
	if (!bedragFeiten || !samen || past(bedragBrief, bedragFeiten)) return NIETS;
	const regels = toeschrijving
		.map((een) => ({ zin: zinVan(een, brief, lezer), waarde: perTijdvak(een.effect, brief) }))
		.filter(({ waarde }) => isTeZien(waarde));
	const rest = perTijdvak(samen, brief);
	if (regels.length === 0) return { som: null, zinnen: restzinnen(uitkomst, brief, lezer) };
	return {
		som: {
			kop: teksten.som.kop,
			regels: [
				{ zin: teksten.som.begin, waarde: bedragBrief },
				...regels,
				...(isTeZien(rest) ? [{ zin: restnaam(uitkomst, rest), waarde: rest }] : [])
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

const zinVan = (een: Toegeschreven, { gegevens }: Brief, lezer: Lezer): string =>
	gegevens ? verschilzin(een, gegevens, lezer) : een.veld;

function restnaam(uitkomst: Controleuitkomst, rest: Getal): string {
	const { afronden, lezing, zieDiagnose, samen, onbekend } = teksten.som;
	if (isMaarAfronding(rest)) return afronden;
	if (uitkomst.oordeel.uitkomst === 'andereLezing') return lezing;
	if (diagnosezinnen(uitkomst).length > 0) return zieDiagnose;
	return uitkomst.toeschrijving.length > 1 ? samen : onbekend;
}

/** Geen gegeven scheelt alleen iets: dan staat er geen som van een regel, maar wat er wel te zeggen is. */
function restzinnen(uitkomst: Controleuitkomst, brief: Brief, lezer: Lezer): readonly string[] {
	const { toeschrijving, oordeel } = uitkomst;
	if (oordeel.uitkomst === 'andereLezing') return [];
	const { hieronder, alleenSamen, onbekendZin } = teksten.som;
	if (diagnosezinnen(uitkomst).length > 0) return [hieronder];
	if (toeschrijving.length < 2) return [onbekendZin];
	return [alleenSamen, ...toeschrijving.map((een) => teksten.ditIsAnders(zinVan(een, brief, lezer)))];
}
