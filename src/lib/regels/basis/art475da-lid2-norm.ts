import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { normsoort } from './huishouden.ts';

const DEEL = vast('0.95', 'procent', 'art475daLid2');

/** Art. 475da lid 2 Rv, eerste term: 95% van de bijstandsnorm van art. 21 Pw (A of B), voor elke leeftijd. */
export function normdeel(tabel: Normtabel, leefsituatie: Leefsituatie): Post<'maand'> {
	const sleutel = normsoort(leefsituatie) === 'gehuwd' ? 'normGehuwden' : 'normAlleenstaande';
	return aandeel('basis.norm', DEEL, norm(tabel, sleutel), { grondslag: 'art475daLid2' });
}
