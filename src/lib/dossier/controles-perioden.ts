import { dagVan, jaarVan, maandVan, plusDagen, type Datum } from '../tijd/datum.ts';
import { aantalDagen, isKalendermaand, overlapt, type Periode } from '../tijd/periode.ts';
import { vierwekentijdvakken } from '../tijd/vierweken.ts';
import type { Inkomen } from './dossier.ts';
import { antwoordPad, periodePad, type Antwoordpad, type Periodepad } from './pad.ts';
import type { Foutcode, Veldfout } from './veldfout.ts';

/** Dossierformaat: hele kalendermaanden of 28 dagen, en geen overlap binnen een inkomen. */
export function controleerPerioden({ opgave, tijdvak }: Inkomen, plek: number): readonly Veldfout[] {
	if (opgave.soort !== 'perioden') return [];
	const fouten = (perioden: readonly Periode[], pad: (index: number) => Periodepad | Antwoordpad) =>
		perioden.flatMap((periode, index): Veldfout[] => {
			const code = vormfout(periode, tijdvak) ?? overlapfout(periode, perioden.slice(0, index));
			const kant = code === 'periodeOverlapt' ? 'begin' : 'eind';
			return code ? [{ veld: `${pad(index)}.${kant}`, code }] : [];
		});
	return [
		...fouten(opgave.perioden, (index) => periodePad(plek, index)),
		...fouten(opgave.ontbreekt, (index) => antwoordPad(plek, index))
	];
}

/** Of een periode de lengte heeft die bij dit tijdvak hoort. */
export const isTijdvak = (periode: Periode, tijdvak: Inkomen['tijdvak']): boolean =>
	vormfout(periode, tijdvak) === null;

function vormfout(periode: Periode, tijdvak: Inkomen['tijdvak']): Foutcode | null {
	if (periode.eind < periode.begin) return 'periodeOmgekeerd';
	if (tijdvak === 'maand') return isKalendermaand(periode) ? null : 'geenKalendermaand';
	const lengteKlopt = aantalDagen(periode) === 28 || isRandVanHetJaar(periode);
	return lengteKlopt ? null : 'geenVierweken';
}

const overlapfout = (periode: Periode, eerdere: readonly Periode[]): Foutcode | null =>
	eerdere.some((eerder) => overlapt(eerder, periode)) ? 'periodeOverlapt' : null;

/**
 * Het eerste en het laatste vierwekentijdvak van een jaar mogen langer of korter zijn, omdat het jaar niet
 * uit hele perioden bestaat. Een week langer dan vier weken komt voor in jaren met 53 weken.
 */
function isRandVanHetJaar(periode: Periode): boolean {
	const jaar = jaarVan(periode.eind);
	const [eerste] = vierwekentijdvakken(jaar);
	const begintMetJaar = maandVan(periode.begin) === 1 && dagVan(periode.begin) === 1;
	const eindigtMetJaar = maandVan(periode.eind) === 12 && dagVan(periode.eind) === 31;
	const isEerste = begintMetJaar || periode.eind === eerste?.eind;
	const volgende = plusDagen(periode.eind, 1);
	const isLaatste = eindigtMetJaar || weekEen(jaarVan(plusDagen(volgende, 6))) === volgende;
	return (isEerste || isLaatste) && aantalDagen(periode) >= 14 && aantalDagen(periode) <= 42;
}

/** De maandag van ISO-week 1: 28 dagen voor het tweede tijdvak. */
const weekEen = (jaar: number): Datum | null => {
	const tweede = vierwekentijdvakken(jaar)[1];
	return tweede ? plusDagen(tweede.begin, -28) : null;
};
