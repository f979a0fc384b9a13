import type { Periode } from '../../tijd/periode.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

/**
 * Art. 3 Besluit BVV: de tijdvakken waarvan een loonstrook verwacht wordt en ontbreekt, per id van het inkomen. Zolang
 * er een ontbreekt is de uitkomst voorlopig.
 */
export const ontbrekendePerioden = (
	inkomens: readonly Inkomenuitkomst[]
): Readonly<Record<string, readonly Periode[]>> =>
	Object.fromEntries(
		inkomens.flatMap(({ inkomen, perioden }) =>
			perioden && perioden.keuze.ontbrekend.length > 0
				? [[inkomen.id, perioden.keuze.ontbrekend] as const]
				: []
		)
	);
