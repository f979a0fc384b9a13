import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { product, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { NormtabelKwadratisch } from '../../normen/typen.ts';
import { isEenpersoons } from './huishouden.ts';

/**
 * Art. 19 lid 2 Wht (tot en met 2025): de normhuur bij een inkomen is a x inkomen² + b x inkomen, met eigen
 * factoren voor een- en meerpersoonshuishoudens.
 */
export function normhuurArt19(
	tabel: NormtabelKwadratisch,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> {
	const [a, b] = isEenpersoons(leefsituatie)
		? [norm(tabel, 'normhuurfactorAEenpersoons'), norm(tabel, 'normhuurfactorBEenpersoons')]
		: [norm(tabel, 'normhuurfactorAMeerpersoons'), norm(tabel, 'normhuurfactorBMeerpersoons')];
	return som(
		'basis.normhuur',
		'maand',
		[
			product('basis.normhuurKwadraat', 'maand', [a, inkomen, inkomen]),
			product('basis.normhuurLineair', 'maand', [b, inkomen])
		],
		{ grondslag: 'wetHuurtoeslagArt19' }
	);
}
