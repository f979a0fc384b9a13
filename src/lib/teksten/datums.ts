import { dagVan, jaarVan, maandVan, type Datum } from '../tijd/datum.ts';
import type { Periode } from '../tijd/periode.ts';

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

/** "14 juli 2026". */
export const toonDatum = (datum: Datum): string =>
	`${String(dagVan(datum))} ${maandnaam(datum)} ${String(jaarVan(datum))}`;

/** "juli 2026". */
export const toonMaand = (datum: Datum): string => `${maandnaam(datum)} ${String(jaarVan(datum))}`;

/** "1 maart 2026 tot en met 13 juni 2026". */
export const toonPeriode = ({ begin, eind }: Periode): string =>
	`${toonDatum(begin)} tot en met ${toonDatum(eind)}`;

/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
	if (delen.length < 2) return delen[0] ?? '';
	return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}
