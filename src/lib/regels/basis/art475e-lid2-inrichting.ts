import type { Leefsituatie } from '../../dossier/dossier.ts';
import { invoer, norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { normsoort } from './huishouden.ts';

const TWEE_DERDE = vast('2/3', 'factor', 'art475eLid2');

/**
 * Art. 475e lid 2 Rv: in een inrichting de prijs van het verblijf, twee derde van de norm van art. 23 lid 1
 * Pw en het bedrag van art. 23 lid 2. De maxima en ophogingen van art. 475da gelden hier niet.
 */
export function bvvInInrichting(tabel: Normtabel, leefsituatie: Leefsituatie, kosten: string): Post<'maand'> {
	const [zakgeld, zorg] =
		normsoort(leefsituatie) === 'gehuwd'
			? [norm(tabel, 'normInrichtingGehuwd'), norm(tabel, 'zorgdeelGehuwd')]
			: [norm(tabel, 'normInrichtingAlleenstaand'), norm(tabel, 'zorgdeelAlleenstaand')];
	return som(
		'basis.inrichting',
		'maand',
		[
			invoer('wonen.inrichting.kostenPerMaand', 'maand', kosten),
			aandeel('basis.inrichtingNorm', TWEE_DERDE, zakgeld, { grondslag: 'pwArt23' }),
			zorg
		],
		{ grondslag: 'art475eLid2' }
	);
}
