import { vast } from '../../herleiding/bronnen.ts';
import { minste, product } from '../../herleiding/maken.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475db lid 1 onder a Rv: het inkomen van de partner verlaagt de beslagvrije voet, met ten hoogste de
 * helft ervan. Lid 5 rekent met dezelfde regel zonder ophoging en geeft dan eigen namen mee.
 */
export function verminderingPartner(
	basis: Post<'maand'>,
	partnerinkomen: Post<'maand'>,
	namen: { readonly helft: PostNaam; readonly vermindering: PostNaam } = {
		helft: 'toegepast.helftBasis',
		vermindering: 'toegepast.verminderingPartner'
	}
): Post<'maand'> {
	const helft = product(namen.helft, 'maand', [vast('0.5', 'procent', 'art475dbLid1a'), basis]);
	return minste(namen.vermindering, [partnerinkomen, helft], { grondslag: 'art475dbLid1a' });
}
