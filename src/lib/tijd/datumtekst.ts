import { isDatum, maakDatum, type Datum } from './datum.ts';

const MAANDNAMEN = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Leest een getypte dag: `27-3-2026`, `27 3 2026`, `27/03/2026`, `27 maart 2026` of `2026-03-27`. Null als het
 * geen bestaande dag is; een jaar van twee cijfers wordt niet geraden.
 */
export function leesDatumtekst(getypt: string): Datum | null {
	const tekst = getypt.trim().toLowerCase();
	if (isDatum(tekst)) return tekst;
	const [, dag, maand, jaar] = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d{4})$/.exec(tekst) ?? [];
	if (!dag || !maand || !jaar) return null;
	const datum = maakDatum(Number(jaar), maandnummer(maand), Number(dag));
	return isDatum(datum) ? datum : null;
}

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
