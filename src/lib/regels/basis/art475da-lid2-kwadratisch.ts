import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { NormtabelKwadratisch } from '../../normen/typen.ts';
import { normhuurArt19 } from './normhuur-art19.ts';

/** Art. 475da lid 2 Rv, derde term, tekst tot en met 2025: (F x C² + G x C) - J, of met H en I. */
export const huurtermKwadratisch = (
	tabel: NormtabelKwadratisch,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> =>
	verschil('basis.huurBerekend', normhuurArt19(tabel, leefsituatie, inkomen), [norm(tabel, 'normhuur')], {
		grondslag: 'art475daLid2'
	});
