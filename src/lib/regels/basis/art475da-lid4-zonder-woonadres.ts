import { norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';

const DEEL = vast('0.475', 'procent', 'art475daLid4');

/** Art. 475da lid 4, eerste zin, Rv: zonder woonadres in Nederland 47,5% van norm B, in elke leefsituatie. */
export const bvvZonderWoonadres = (tabel: Normtabel): Post<'maand'> =>
	aandeel('basis.zonderWoonadres', DEEL, norm(tabel, 'normGehuwden'), { grondslag: 'art475daLid4' });
