import { dagVan, isDatum, jaarVan, maandVan, type Datum } from '../tijd/datum.ts';
import { isKalendermaand, type Periode } from '../tijd/periode.ts';
import { opsomming } from './zinnen.ts';

/** De namen van de maanden, in volgorde. */
export const MAANDEN = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
] as const;

/** De naam van de maand van een datum: "juli". */
export const maandnaam = (datum: Datum): string => MAANDEN[maandVan(datum) - 1] ?? '';

/** "mei" bij 5, zoals een veld het nummer van een maand heeft; wat geen maand is, blijft zoals het is. */
export const naamVanMaand = (nummer: string): string => MAANDEN[Number(nummer) - 1] ?? nummer;

/** "14 juli 2026". */
export const toonDatum = (datum: Datum): string =>
	`${String(dagVan(datum))} ${maandnaam(datum)} ${String(jaarVan(datum))}`;

/** Een dag die als tekst in een zin of een bestand staat; wat geen dag is, blijft zoals het is. */
export const toonDagtekst = (tekst: string): string => (isDatum(tekst) ? toonDatum(tekst) : tekst);

/** "juli 2026". */
export const toonMaand = (datum: Datum): string => `${maandnaam(datum)} ${String(jaarVan(datum))}`;
export const toonMaandtekst = (tekst: string): string => (isDatum(tekst) ? toonMaand(tekst) : tekst);

/** "juli 2022", bij een editie die 2022-07 heet. */
export const toonEditie = (id: string): string =>
	`${MAANDEN[Number(id.slice(5)) - 1] ?? id.slice(5)} ${id.slice(0, 4)}`;

/** "1 maart 2026 tot en met 13 juni 2026". */
export const toonPeriode = ({ begin, eind }: Periode): string =>
	`${toonDatum(begin)} tot en met ${toonDatum(eind)}`;

const zelfdeJaar = ({ begin, eind }: Periode): boolean => jaarVan(begin) === jaarVan(eind);
/** "2 maart". */
export const dagEnMaand = (datum: Datum): string => `${String(dagVan(datum))} ${maandnaam(datum)}`;

/** "2 maart tot en met 29 maart 2026". */
export function datumsVanPeriode(periode: Periode): string {
	const begin = zelfdeJaar(periode) ? dagEnMaand(periode.begin) : toonDatum(periode.begin);
	return `${begin} tot en met ${toonDatum(periode.eind)}`;
}

/** "maart 2026", of "2 maart tot en met 29 maart 2026". */
export const naamVanPeriode = (periode: Periode): string =>
	isKalendermaand(periode) ? toonMaand(periode.begin) : datumsVanPeriode(periode);

/** "maart, april en mei 2026"; het jaar staat er een keer als het overal hetzelfde is. */
export function namenVanPerioden(perioden: readonly Periode[]): string {
	const jaren = new Set(perioden.map(({ eind }) => jaarVan(eind)));
	if (jaren.size !== 1 || !perioden.every(isKalendermaand)) return opsomming(perioden.map(naamVanPeriode));
	const laatste = perioden.length - 1;
	return opsomming(
		perioden.map(({ begin }, index) => (index === laatste ? toonMaand(begin) : maandnaam(begin)))
	);
}

/** "mrt": voor boven een smalle kolom. */
export const naamVanMaandKort = (datum: Datum): string =>
	maandnaam(datum) === 'maart' ? 'mrt' : maandnaam(datum).slice(0, 3);
