import { isDatum, maakDatum, type Datum } from './datum.ts';

const MAANDNAMEN = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Leest een getypte dag, in elke gewone schrijfwijze: `27-3-2026`, `27/03/26`, `27.3.2026`, `27 maart 2026`, `270326` en
 * `2026-03-27`. Een jaar van twee cijfers is er een van deze eeuw. Null als het geen bestaande dag is.
 */
export function leesDatumtekst(getypt: string): Datum | null {
	const tekst = getypt.trim().toLowerCase();
	if (isDatum(tekst)) return tekst;
	const [, dag, maand, jaar] = AANEEN.exec(tekst) ?? GESCHEIDEN.exec(tekst) ?? [];
	if (!dag || !maand || !jaar) return null;
	const datum = maakDatum(Number(jaar.padStart(4, '20')), maandnummer(maand), Number(dag));
	return isDatum(datum) ? datum : null;
}

const AANEEN = /^(\d\d)(\d\d)(\d\d|\d{4})$/;
const GESCHEIDEN = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d\d|\d{4})$/;

function maandnummer(maand: string): number {
	if (/^\d+$/.test(maand)) return Number(maand);
	const kort = maand === 'mrt' ? 'maart' : maand;
	return (
		MAANDNAMEN.findIndex((naam) => kort.length >= 3 && (naam.startsWith(kort) || kort.startsWith(naam))) + 1
	);
}

/** Zoals iemand een datum typt en een datumveld hem toont: "2026-03-27" wordt "27-3-2026". */
export function toonGetypt(datum: Datum): string {
	const [jaar = '', maand = '', dag = ''] = datum.split('-');
	return `${String(Number(dag))}-${String(Number(maand))}-${jaar}`;
}
