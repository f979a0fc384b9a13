import { verschilNietNegatief } from '../../herleiding/maken.ts';
import type { GrondslagSleutel } from '../../herleiding/grondslag.ts';
import type { Post } from '../../herleiding/post.ts';

interface Verminderingen {
	readonly partner: Post<'maand'>;
	readonly overige: readonly Post<'maand'>[];
	readonly voertuig: Post<'maand'>;
}

/**
 * Art. 475db lid 1 Rv: van de basis gaan achtereenvolgens het partnerdeel, het overige inkomen en de
 * loonbelasting voor het voertuig af. Minder dan nul kan niet.
 */
export const naVerminderingen = (
	basis: Post<'maand'>,
	{ partner, overige, voertuig }: Verminderingen
): Post<'maand'> =>
	verschilNietNegatief('toegepast.naVermindering', basis, [partner, ...overige, voertuig], {
		grondslag: grondslagVan({ partner, overige, voertuig })
	});

/** Het onderdeel van wat eraf gaat; is dat er meer dan een of geen, dan het hele lid. */
function grondslagVan({ partner, overige, voertuig }: Verminderingen): GrondslagSleutel {
	const gaatEraf = (posten: readonly Post<'maand'>[]) => posten.some(({ waarde }) => !waarde.isNul());
	const onderdelen: readonly GrondslagSleutel[] = [
		...(gaatEraf([partner]) ? (['art475dbLid1a'] as const) : []),
		...(gaatEraf(overige) ? (['art475dbLid1b'] as const) : []),
		...(gaatEraf([voertuig]) ? (['art475dbLid1c'] as const) : [])
	];
	const [enige, ...meer] = onderdelen;
	return enige && meer.length === 0 ? enige : 'art475dbLid1';
}
