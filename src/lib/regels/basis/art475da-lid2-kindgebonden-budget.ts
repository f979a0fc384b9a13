import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { maal, rekenOm, som, tussenverschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { drempelVan } from './art475da-lid3-zorg.ts';

/**
 * Art. 475da lid 2 Rv, laatste term onder b en d: wat iemand aan kindgebonden budget misloopt doordat het
 * inkomen boven de drempel ligt. Voor gehuwden is die drempel hoger (L). Null zonder kinderen.
 */
export function kgbterm(
	tabel: Normtabel,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> | null {
	const drempel = drempelKgb(tabel, leefsituatie, inkomen);
	if (!drempel) return null;
	return maal(
		'basis.kgbBerekend',
		rekenOm('basis.bovenKgbDrempelPerMaand', 'jaarNaarMaand', tussenverschil(inkomen, [drempel])),
		norm(tabel, 'afbouwpercentageKindgebondenBudget'),
		{ grondslag: 'art475daLid2' }
	);
}

function drempelKgb(
	tabel: Normtabel,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'jaar'> | null {
	const drempel = drempelVan(tabel, inkomen);
	if (leefsituatie === 'alleenstaande_ouder') return drempel;
	if (leefsituatie !== 'gehuwd_met_kinderen') return null;
	return som('basis.drempelMetVerhoging', 'jaar', [drempel, norm(tabel, 'verhogingDrempelinkomenPartner')]);
}
