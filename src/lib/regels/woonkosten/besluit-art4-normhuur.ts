import type { Leefsituatie } from '../../dossier/dossier.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { maal, meeste, rekenOm, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { isKwadratisch, type Normtabel, type NormtabelLineair } from '../../normen/typen.ts';
import { huurnormen } from '../basis/art475da-lid2-lineair.ts';
import { normhuurArt19 } from '../basis/normhuur-art19.ts';

/**
 * Art. 4 lid 2 Besluit BVV: de normhuur die bij het inkomen hoort. Tot en met 2025 die van art. 19 Wht, met de
 * normhuur van art. 17 lid 2 als laagste. Sinds art. 19 verviel beslist de lezing `lid7vanaf2026`.
 */
export function normhuurBij(
	tabel: Normtabel,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>,
	lezing: Lezingen['lid7vanaf2026']
): Post<'maand'> {
	if (isKwadratisch(tabel)) {
		const berekend = normhuurArt19(tabel, leefsituatie, inkomen);
		return meeste('woonkosten.normhuur', [norm(tabel, 'normhuur'), berekend], { grondslag: 'besluitArt4' });
	}
	return normhuurVanaf2026(tabel, leefsituatie, inkomen, lezing);
}

function normhuurVanaf2026(
	tabel: NormtabelLineair,
	leefsituatie: Leefsituatie,
	inkomen: Post<'jaar'>,
	optie: Lezingen['lid7vanaf2026']
): Post<'maand'> {
	const { ijkpunt, afbouw, basishuur, normhuur } = huurnormen(tabel, leefsituatie);
	const bovenIjkpunt = verschilNietNegatief('woonkosten.bovenIjkpunt', inkomen, [ijkpunt]);
	const perMaand = rekenOm('woonkosten.bovenIjkpuntPerMaand', 'jaarNaarMaand', bovenIjkpunt);
	const inkomensdeel = maal('woonkosten.inkomensdeel', perMaand, afbouw);
	const aantekening = { grondslag: 'besluitArt4', lezing: { id: 'lid7vanaf2026', optie } } as const;
	return optie === 'normhuur'
		? meeste('woonkosten.normhuur', [normhuur, inkomensdeel], aantekening)
		: som('woonkosten.normhuur', 'maand', [basishuur, inkomensdeel], aantekening);
}
