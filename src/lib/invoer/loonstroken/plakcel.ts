import { toonBedrag } from '../../getal/bedragtekst.ts';
import { laatsteDagVanMaand, type Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { leesKaal } from '../begrepen.ts';
import type { Roosterkolom } from './plakken.ts';

/* Hoe een rekenblad een cel schrijft, en hoe het veld van het rooster hem toont. */

/** Een cel zoals het veld hem toont, of null als hij niet te lezen is. */
export function leesCel(kolom: Roosterkolom, cel: string): string | null {
	if (kolom === 'begin' || kolom === 'eind') {
		const datum = leesDatum(kolom, cel);
		return datum === null ? null : toonGetypt(datum);
	}
	const kaal = leesKaal(zonderBoekhoudnotatie(cel));
	return kaal === null ? null : toonBedrag(kaal);
}

/** Ook een datum die wij niet kunnen lezen is er een: het jaar in twee cijfers raden wij niet. */
export const isDatum = (cel: string): boolean =>
	/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b/.test(cel) || leesDatumtekst(zonderTijd(cel)) !== null;

export const isMaand = (cel: string): boolean => !isDatum(cel) && leesDatum('begin', cel) !== null;

export const isBedrag = (cel: string): boolean => leesCel('loon', cel) !== null;

/** Een dag, of een maand ("maart 2026"): dan de eerste of de laatste dag daarvan. */
function leesDatum(kolom: 'begin' | 'eind', cel: string): Datum | null {
	const tekst = zonderTijd(cel);
	const dag = leesDatumtekst(tekst);
	if (dag !== null) return dag;
	const eersteDag = leesDatumtekst(/^\d{4}-\d\d$/.test(tekst) ? `${tekst}-01` : `1 ${tekst}`);
	return eersteDag !== null && kolom === 'eind' ? laatsteDagVanMaand(eersteDag) : eersteDag;
}

/** Een rekenblad zet achter een dag soms de tijd: "2026-11-01T00:00:00". */
const zonderTijd = (cel: string): string => cel.replace(/[ t]0{1,2}:00(:00)?$/i, '');

/** Rekenbladen schrijven "(12,50)" of "12,50-" voor min, "€ -" voor nul, en met Engelse instelling "1,250.50". */
function zonderBoekhoudnotatie(cel: string): string {
	const kern = cel.replace(/€|eur(o)?/gi, '').replace(/\s/g, '');
	if (/^[-–—]$/.test(kern)) return '0';
	const haakjes = /^\((.+)\)$/.exec(kern)?.[1];
	const achteraan = /^(.*\d)[-−]$/.exec(kern)?.[1];
	const min = haakjes ?? achteraan;
	const cijfers = min ?? kern;
	const engels = /^-?\d{1,3}(,\d{3})+\.\d{1,2}$/.test(cijfers) ? cijfers.replaceAll(',', '') : cijfers;
	return min === undefined ? engels : `-${engels}`;
}
