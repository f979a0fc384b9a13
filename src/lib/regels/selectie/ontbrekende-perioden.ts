import type { Periode } from '../../tijd/periode.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

/**
 * Art. 3 Besluit BVV: de tijdvakken waarvan een loonstrook verwacht wordt en ontbreekt, per id van het inkomen; elke
 * tekst mag een id zijn, ook `toString`. Zolang
 * er een ontbreekt is de uitkomst voorlopig.
 */
export const ontbrekendePerioden = (
	inkomens: readonly Inkomenuitkomst[]
): ReadonlyMap<string, readonly Periode[]> =>
	new Map(
		inkomens.flatMap(({ inkomen, perioden }) =>
			perioden && perioden.keuze.ontbrekend.length > 0
				? [[inkomen.id, perioden.keuze.ontbrekend] as const]
				: []
		)
	);
