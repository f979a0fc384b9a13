import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, kies, rondAf, som } from '../../herleiding/maken.ts';
import { vergelijk } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';
import { maximumVan } from '../basis/art475da-lid1-maximum.ts';
import { normdeel } from '../basis/art475da-lid2-norm.ts';
import type { Uitkomst } from '../uitkomst.ts';

const HELFT = vast('1/2', 'factor', 'vtlbPartnerOnbekend');

/**
 * Bureau Wsnp, rekentool inkomen partner onbekend: is het inkomen van de partner niet bekend, dan is de beslagvrije
 * voet de helft van 95% van de norm voor partners. Geeft het eigen inkomen al het maximum, dan de helft daarvan.
 * De regel noemt geen grens van 95% van het inkomen.
 */
export function bvvPartnerOnbekend({ dossier, normen, basis }: Uitkomst): Post<'maand'> {
	const maximum = maximumVan(normen.tabel, dossier.leefsituatie);
	// Op de cent: de formule kan een fractie van een cent onder het gedrukte maximum eindigen.
	const eigen = rondAf('vtlb.bvvEigenInkomen', basis.voorOphoging, 2, 'halfOmhoog');
	const bereikt = vergelijk('vtlbMaximumBereikt', eigen, '>=', maximum);
	const vanNorm = aandeel('vtlb.bvvHelftNorm', HELFT, normdeel(normen.tabel, dossier.leefsituatie));
	const vanMaximum = aandeel('vtlb.bvvHelftMaximum', HELFT, maximum);
	return som('vtlb.bvv', 'maand', [kies('vtlb.bvvPartnerOnbekend', bereikt, vanMaximum, vanNorm)], {
		grondslag: 'vtlbPartnerOnbekend'
	});
}
