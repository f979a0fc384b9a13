import { alsDatum } from '#lib/tijd/datum.ts';
import type { Periode } from '#lib/tijd/periode.ts';

/** Een periode uit twee dagen die als tekst in de test staan. */
export const tussen = (begin: string, eind: string): Periode => ({
	begin: alsDatum(begin),
	eind: alsDatum(eind)
});
