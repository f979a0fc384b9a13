import { verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475db lid 1 Rv: van de basis gaan achtereenvolgens het partnerdeel, het overige inkomen en de
 * loonbelasting voor het voertuig af. Minder dan nul kan niet.
 */
export const naVerminderingen = (
	basis: Post<'maand'>,
	verminderingen: readonly Post<'maand'>[]
): Post<'maand'> =>
	verschilNietNegatief('toegepast.naVermindering', basis, verminderingen, {
		grondslag: 'art475dbLid1b'
	});
