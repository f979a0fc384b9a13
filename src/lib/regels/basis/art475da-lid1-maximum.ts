import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';

const SLEUTEL = {
	alleenstaande: 'maximumAlleenstaande',
	alleenstaande_ouder: 'maximumAlleenstaandeOuder',
	gehuwd_zonder_kinderen: 'maximumGehuwdZonderKinderen',
	gehuwd_met_kinderen: 'maximumGehuwdMetKinderen'
} as const satisfies Record<Leefsituatie, string>;

/**
 * Art. 475da lid 1 Rv: de beslagvrije voet is ten hoogste het bedrag dat de wet voor de leefsituatie noemt.
 * Het gedrukte bedrag is de wet, ook waar narekenen een cent anders uitkomt.
 */
export const maximumVan = (tabel: Normtabel, leefsituatie: Leefsituatie): Post<'maand'> =>
	norm(tabel, SLEUTEL[leefsituatie]);
