import { toonEuro } from '../getal/bedragtekst.ts';
import { EIGEN_RISICO } from '../normen/eigen-risico.ts';
import { VTLBEDITIES } from '../normen/vtlb/edities.ts';
import { VTLB_SLEUTELS, type Vtlbsleutel } from '../normen/vtlb/typen.ts';
import { toonKaal } from '../taal/bedragen.ts';
import { toonDagtekst, toonEditie } from '../taal/datums.ts';
import { vtlbnaslagteksten as teksten } from '../teksten/naslag/vtlb.ts';
import { VTLBNORMEENHEDEN } from '../teksten/vtlb/normen.ts';
import { VTLBNORMTERMEN } from '../teksten/woordenlijst/vtlb.ts';
import type { Normbedrag, Normvondst } from './zoek-norm.ts';
import { zoekWoorden } from '../taal/zoeken.ts';
import { leesZoekbedrag } from './zoekvraag.ts';

/* De normen waar alleen het vrij te laten bedrag op rust: die van het Vtlb-rapport, en het eigen risico van de Zvw. */

interface Vtlbbedrag extends Omit<Normbedrag, 'raak'> {
	/** Kale notatie. */
	readonly kaal: string;
	readonly bron: string;
	/** Wat er verder bij het bedrag hoort; leeg is niets. */
	readonly toelichting: string;
}

export type Vtlbnormsleutel = Vtlbsleutel | 'eigenRisicoPerJaar';

interface Vtlbnorm {
	readonly sleutel: Vtlbnormsleutel;
	readonly naam: string;
	/** Nieuwste eerst; leeg als wij er geen enkel hebben gelezen. */
	readonly bedragen: readonly Vtlbbedrag[];
}

export const VTLBNORMEN: readonly Vtlbnorm[] = [
	{
		sleutel: 'eigenRisicoPerJaar',
		naam: teksten.eigenRisico,
		bedragen: EIGEN_RISICO.toReversed().map(({ vanaf, totEnMet, waarde, bron }) => ({
			tabel: vanaf,
			kaal: waarde,
			waarde: toonEuro(waarde),
			eenheid: teksten.perJaar,
			periode: teksten.geldt(toonDagtekst(vanaf), totEnMet === null ? null : toonDagtekst(totEnMet)),
			bron,
			toelichting: ''
		}))
	},
	...VTLB_SLEUTELS.map((sleutel) => ({
		sleutel,
		naam: VTLBNORMTERMEN[sleutel],
		bedragen: bedragenVan(sleutel)
	}))
];

function bedragenVan(sleutel: Vtlbsleutel): readonly Vtlbbedrag[] {
	return VTLBEDITIES.toReversed().flatMap(({ id, waarden }) => {
		const norm = waarden[sleutel];
		if (!norm) return [];
		return {
			tabel: id,
			kaal: norm.waarde,
			waarde: toonKaal(norm.waarde, sleutel === 'kilometerprijs' ? 'factor' : 'maand'),
			eenheid: VTLBNORMEENHEDEN[sleutel],
			periode: teksten.editie(toonEditie(id)),
			bron: norm.bron,
			toelichting: norm.toelichting ?? ''
		};
	});
}

/** De edities waar wij geen enkel bedrag van hebben, oudste eerst. */
export const LEGE_EDITIES: readonly string[] = VTLBEDITIES.filter(({ waarden }) =>
	Object.values(waarden).every((norm) => norm === null)
).map(({ id }) => toonEditie(id));

/** De normen waar elk getypt woord bij staat, of die ooit het getypte bedrag hadden. */
export function zoekVtlbnormen(getypt: string): readonly Normvondst<Vtlbnormsleutel>[] {
	if (getypt.trim() === '') return [];
	const past = zoekWoorden(getypt);
	const isBedrag = leesZoekbedrag(getypt);
	return VTLBNORMEN.flatMap(({ sleutel, naam, bedragen: alle }) => {
		const bedragen = alle.map((een) => ({ ...een, raak: isBedrag(een.kaal, null) }));
		const gevonden =
			bedragen.some(({ raak }) => raak) ||
			[`${naam} ${teksten.kop}`, ...alle.map(({ bron }) => `${naam} ${bron}`)].some(past);
		const bron = alle.length > 0 ? teksten.kop : teksten.nietGelezen;
		return gevonden ? [{ sleutel, naam, letter: '', bron, bedragen }] : [];
	});
}
