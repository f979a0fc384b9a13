import { TOESLAGEN, type Dossier } from '../../dossier/dossier.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475c lid 4 en 475g lid 3 onder d Rv: de berekening gaat ervan uit dat toeslagen worden uitbetaald. Wat
 * ervan wordt ingehouden komt bij de beslagvrije voet. Kinderopvangtoeslag telt nooit.
 */
export const ingehoudenToeslagen = ({ toeslagen }: Dossier): Post<'maand'> =>
	som(
		'toegepast.toeslagen',
		'maand',
		TOESLAGEN.flatMap((toeslag) => {
			const bedrag = toeslagen[toeslag];
			return bedrag === null ? [] : [invoer(`toeslagen.${toeslag}`, 'maand', bedrag)];
		}),
		{ grondslag: 'art475gLid3' }
	);
