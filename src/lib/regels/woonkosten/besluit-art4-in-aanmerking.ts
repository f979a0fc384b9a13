import { norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel, minste, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';

const DEEL_65 = vast('0.65', 'procent', 'besluitArt4');
const DEEL_40 = vast('0.4', 'procent', 'besluitArt4');

/**
 * Art. 4 lid 1 Besluit BVV: woonkosten tellen geheel tot de kwaliteitskortingsgrens, voor 65% tot de
 * aftoppingsgrens (voor elk huishouden die van art. 20 lid 2 onder a Wht) en voor 40% tot de maximale huurgrens.
 */
export function inAanmerkingGenomen(tabel: Normtabel, woonkosten: Post<'maand'>): Post<'maand'> {
	const kwaliteitskorting = norm(tabel, 'kwaliteitskortingsgrens');
	const aftopping = norm(tabel, 'aftoppingsgrens');
	const totAftopping = minste('woonkosten.totAftopping', [woonkosten, aftopping]);
	const totMaximum = minste('woonkosten.totMaximum', [woonkosten, norm(tabel, 'maximaleHuurgrens')]);
	const middendeel = verschilNietNegatief('woonkosten.middendeel', totAftopping, [kwaliteitskorting]);
	const bovendeel = verschilNietNegatief('woonkosten.bovendeel', totMaximum, [aftopping]);
	return som(
		'woonkosten.inAanmerking',
		'maand',
		[
			minste('woonkosten.totKwaliteitskorting', [woonkosten, kwaliteitskorting]),
			aandeel('woonkosten.deel65', DEEL_65, middendeel),
			aandeel('woonkosten.deel40', DEEL_40, bovendeel)
		],
		{ grondslag: 'besluitArt4' }
	);
}
