import type { Leefsituatie } from '../../dossier/dossier.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { maal, meeste, rekenOm, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { isKwadratisch, type Normtabel, type NormtabelLineair } from '../../normen/typen.ts';
import { huurnormen } from '../basis/art475da-lid2-lineair.ts';
import { normhuurArt19 } from '../basis/normhuur-art19.ts';

/**
 * Art. 4 lid 2 Besluit BVV: de normhuur die bij het inkomen hoort. Tot en met 2025 die van art. 19 Wht, met de
 * normhuur van art. 17 lid 2 als laagste. Vanaf 2026 de basishuur (art. 16 Wht) met de uitkomst van de formule van
 * art. 21 lid 2 Wht.
 */
export function normhuurBij(
	tabel: Normtabel,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> {
	if (!isKwadratisch(tabel)) return normhuurVanaf2026(tabel, leefsituatie, inkomen);
	const berekend = normhuurArt19(tabel, leefsituatie, inkomen);
	return meeste('woonkosten.normhuur', [norm(tabel, 'normhuur'), berekend], { grondslag: 'besluitArt4' });
}

function normhuurVanaf2026(
	tabel: NormtabelLineair,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>
): Post<'maand'> {
	const { ijkpunt, afbouw, basishuur } = huurnormen(tabel, leefsituatie);
	const bovenIjkpunt = verschilNietNegatief('woonkosten.bovenIjkpunt', inkomen, [ijkpunt]);
	const perMaand = rekenOm('woonkosten.bovenIjkpuntPerMaand', 'jaarNaarMaand', bovenIjkpunt);
	const inkomensdeel = maal('woonkosten.inkomensdeel', perMaand, afbouw, {
		grondslag: 'wetHuurtoeslagArt21'
	});
	return som('woonkosten.normhuur', 'maand', [basishuur, inkomensdeel], { grondslag: 'besluitArt4' });
}
