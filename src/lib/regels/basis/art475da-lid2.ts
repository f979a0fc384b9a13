import type { Leefsituatie } from '../../dossier/dossier.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import { nietNegatief, som } from '../../herleiding/maken.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';
import { isKwadratisch, isLineair, type Normtabel } from '../../normen/typen.ts';
import { huurtermKwadratisch } from './art475da-lid2-kwadratisch.ts';
import { huurtermLineair } from './art475da-lid2-lineair.ts';
import { kgbterm } from './art475da-lid2-kindgebonden-budget.ts';
import { normdeel } from './art475da-lid2-norm.ts';
import { zorgdeel } from './art475da-lid3-zorg.ts';

/**
 * Art. 475da lid 2 Rv: de beslagvrije voet bij een belastbaar jaarinkomen (factor C), voor het maximum van
 * lid 1. Art. 475da noemt geen ondergrens voor het huur- en kinddeel; art. 21 lid 2 Wht en art. 2 lid 7 en 8 Wkb wel.
 * De lezing `ondergrens` beslist.
 */
export function basisformule(
	tabel: Normtabel,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>,
	ondergrens: Lezingen['ondergrens']
): Post<'maand'> {
	const begrens = (naam: PostNaam, term: Post<'maand'>): Post<'maand'> =>
		ondergrens === 'letterlijk'
			? term
			: nietNegatief(naam, term, { lezing: { id: 'ondergrens', optie: ondergrens } });
	const kgb = kgbterm(tabel, leefsituatie, inkomen);
	return som(
		'basis.formule',
		'maand',
		[
			normdeel(tabel, leefsituatie),
			zorgdeel(tabel, leefsituatie, inkomen),
			begrens('basis.huur', huurterm(tabel, leefsituatie, inkomen)),
			...(kgb ? [begrens('basis.kgb', kgb)] : [])
		],
		{
			grondslag: 'art475daLid2',
			...(ondergrens === 'letterlijk' && { lezing: { id: 'ondergrens', optie: ondergrens } })
		}
	);
}

/** De normtabel zegt welke tekst van het huurdeel geldt. */
function huurterm(tabel: Normtabel, leefsituatie: Leefsituatie, inkomen: Post<'jaar'>): Post<'maand'> {
	if (isKwadratisch(tabel)) return huurtermKwadratisch(tabel, leefsituatie, inkomen);
	if (isLineair(tabel)) return huurtermLineair(tabel, leefsituatie, inkomen);
	return tabel satisfies never;
}
