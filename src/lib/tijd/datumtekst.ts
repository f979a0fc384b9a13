import { isDatum, maakDatum, weekdag, type Datum } from './datum.ts';

const MAANDNAMEN = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Leest een getypte dag, in elke gewone schrijfwijze: `27-3-2026`, `27/03/26`, `27.3.2026`, `27 maart 2026`, `1e mrt '26`,
 * `do 31 dec 2026`, `270326` en `2026-03-27`. Een jaar van twee cijfers is er een van deze eeuw. Null als het geen
 * bestaande dag is, ook als de weekdag er niet bij past.
 */
export function leesDatumtekst(getypt: string): Datum | null {
	const { weekdagnaam, tekst } = kern(getypt);
	const gelezen = isDatum(tekst) ? tekst : leesDelen(tekst);
	if (gelezen === null || weekdagnaam === '') return gelezen;
	return weekdagnaam.startsWith(WEEKDAGEN[weekdag(gelezen) - 1] ?? '-') ? gelezen : null;
}

function leesDelen(tekst: string): Datum | null {
	const [, dag, maand, jaar] = AANEEN.exec(tekst) ?? GESCHEIDEN.exec(tekst) ?? [];
	if (!dag || !maand || !jaar) return null;
	const datum = maakDatum(Number(jaar.padStart(4, '20')), maandnummer(maand), Number(dag));
	return isDatum(datum) ? datum : null;
}

/** Een dag en een maand zonder jaar, zoals `31 dec`: welk jaar raden wij niet. */
export function mistJaar(getypt: string): boolean {
	const { tekst } = kern(getypt);
	return leesDelen(tekst) === null && leesDelen(`${tekst} 2024`) !== null;
}

/** Het jaar dat iemand nog eens moet nakijken, want zo ver van de bedragen uit de wet is het bijna zeker een typfout; anders null. */
export function vreemdJaar(datum: Datum): string | null {
	return datum < '2000' || datum > '2061' ? datum.slice(0, 4) : null;
}

const AANEEN = /^(\d\d)(\d\d)(\d\d|\d{4})$/;
const GESCHEIDEN = /^(\d{1,2})(?:e|ste|de)?[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+['’]?(\d\d|\d{4})$/;
const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MET_WEEKDAG = /^((?:ma|di|wo|do|vr|za|zo)(?:[a-z]*dag)?)[.,]?\s+(?=\d)/;

/** Kleine letters en gewone streepjes, met de weekdag los. */
function kern(getypt: string): { readonly weekdagnaam: string; readonly tekst: string } {
	const tekst = getypt
		.trim()
		.toLowerCase()
		.replace(/[‐-―−]/g, '-');
	const weekdagnaam = MET_WEEKDAG.exec(tekst)?.[1] ?? '';
	return { weekdagnaam, tekst: tekst.replace(MET_WEEKDAG, '') };
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
