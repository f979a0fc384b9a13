import {
	leegConcept,
	leegInkomen,
	legePeriode,
	type Conceptinkomen,
	type Conceptperiode
} from '#lib/dossier/concept.ts';
import { toonGetypt } from '#lib/tijd/datumtekst.ts';
import { alsDatum, laatsteDagVanMaand, plusDagen } from '#lib/tijd/datum.ts';

/** Een leeg inkomen met loonstroken als opgave. */
export function inkomenMet(
	tijdvak: Conceptinkomen['tijdvak'],
	perioden: readonly Conceptperiode[] = []
): Conceptinkomen {
	const inkomen = leegInkomen(leegConcept('14-7-2026'), 'inwoner');
	inkomen.tijdvak = tijdvak;
	inkomen.opgave.soort = 'perioden';
	inkomen.opgave.perioden = [...perioden];
	return inkomen;
}

/** Een ingevulde loonstrook; wat niet genoemd is, is 0. */
export function strook(begin: string, eind: string, bedragen: Partial<Conceptperiode> = {}): Conceptperiode {
	const nullen = Object.fromEntries(Object.keys(legePeriode('', '')).map((veld) => [veld, '0']));
	return {
		...(nullen as Omit<Conceptperiode, 'weken'>),
		weken: null,
		loon: '2000',
		...bedragen,
		begin,
		eind
	};
}

/** De loonstrook van een maand: "2026-03". */
export function maandstrook(maand: string, bedragen: Partial<Conceptperiode> = {}): Conceptperiode {
	const begin = alsDatum(`${maand}-01`);
	return strook(toonGetypt(begin), toonGetypt(laatsteDagVanMaand(begin)), bedragen);
}

/** De loonstrook van vier weken vanaf een dag. */
export const vierwekenstrook = (begin: string, bedragen: Partial<Conceptperiode> = {}): Conceptperiode =>
	strook(toonGetypt(alsDatum(begin)), toonGetypt(plusDagen(alsDatum(begin), 27)), bedragen);
