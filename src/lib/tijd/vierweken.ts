import { maakDatum, plusDagen, weekdag, type Datum } from './datum.ts';
import type { Periode } from './periode.ts';

const maandagVan = (dag: Datum) => plusDagen(dag, 1 - weekdag(dag));

/**
 * De dertien vierwekentijdvakken van een jaar: ISO-weken 1-4, 5-8 enzovoort. Het eerste begint op 1 januari
 * en het laatste loopt tot en met 31 december, dus die twee kunnen langer of korter zijn dan 28 dagen.
 */
export function vierwekentijdvakken(jaar: number): readonly Periode[] {
	const maandagWeek1 = maandagVan(maakDatum(jaar, 1, 4)); // 4 januari ligt altijd in ISO-week 1
	return Array.from({ length: 13 }, (_, nummer) => ({
		begin: nummer === 0 ? maakDatum(jaar, 1, 1) : plusDagen(maandagWeek1, 28 * nummer),
		eind: nummer === 12 ? maakDatum(jaar, 12, 31) : plusDagen(maandagWeek1, 28 * nummer + 27)
	}));
}
