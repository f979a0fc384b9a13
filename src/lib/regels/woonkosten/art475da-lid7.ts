import type { Dossier, Leefsituatie } from '../../dossier/dossier.ts';
import { NIETS, norm } from '../../herleiding/bronnen.ts';
import { kies, verschilNietNegatief } from '../../herleiding/maken.ts';
import { alle, feit, vergelijk } from '../../herleiding/oordelen.ts';
import type { Oordeel, Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { isEenpersoons } from '../basis/huishouden.ts';
import { inAanmerkingGenomen } from './besluit-art4-in-aanmerking.ts';
import { normhuurBij } from './besluit-art4-normhuur.ts';

/**
 * Art. 475da lid 7 Rv en art. 4 Besluit BVV: wie geen huurtoeslag kan krijgen en minder verdient dan de
 * inkomensgrens, krijgt de woonkosten erbij voor zover die boven de normhuur liggen.
 */
export function ophogingLid7(
	dossier: Dossier,
	tabel: Normtabel,
	inkomen: Post<'jaar'>,
	woonkosten: Post<'maand'>
): Post<'maand'> {
	const { leefsituatie } = dossier;
	const recht = rechtOpLid7(dossier, tabel, inkomen);
	const noot = { grondslag: 'art475daLid7' } as const;
	if (!recht.uitkomst) return kies('woonkosten.lid7', recht, NIETS, NIETS, noot);
	const normhuur = normhuurBij(tabel, leefsituatie, inkomen);
	const berekend = verschilNietNegatief(
		'woonkosten.lid7Berekend',
		inAanmerkingGenomen(tabel, woonkosten),
		[normhuur],
		{ grondslag: 'besluitArt4' }
	);
	return kies('woonkosten.lid7', recht, berekend, NIETS, noot);
}

/** Art. 475da lid 7 Rv: het inkomen waar iemand onder moet blijven. */
export const inkomensgrensLid7 = (tabel: Normtabel, leefsituatie: Leefsituatie): Post<'jaar'> =>
	isEenpersoons(leefsituatie)
		? norm(tabel, 'inkomensgrensLid7Alleenstaand')
		: norm(tabel, 'inkomensgrensLid7Meerpersoons');

/** Tot 2023 alleen voor de eigenaar; daarna ook voor een huurder zonder recht op huurtoeslag. */
function rechtOpLid7({ leefsituatie, wonen }: Dossier, tabel: Normtabel, inkomen: Post<'jaar'>): Oordeel {
	const { huurtoeslagMogelijk, woning } = wonen;
	const grens = inkomensgrensLid7(tabel, leefsituatie);
	const eigenaar =
		tabel.regels.lid7 === 'eigenaar' ? [feit('eigenWoning', 'wonen.woning', woning, woning === 'koop')] : [];
	return alle('magLid7', [
		feit(
			'huurtoeslagNietMogelijk',
			'wonen.huurtoeslagMogelijk',
			huurtoeslagMogelijk,
			huurtoeslagMogelijk === 'nee'
		),
		...eigenaar,
		vergelijk('inkomenOnderGrensLid7', inkomen, '<', grens)
	]);
}
