import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, minste } from '../../herleiding/maken.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';

const HELFT = vast('0.5', 'procent', 'art475dbLid1a');

export interface Partnervermindering {
	readonly bedrag: Post<'maand'>;
	/** Wat het bedrag bepaalde: het inkomen van de partner, of de helft van de basis omdat die lager is. */
	readonly door: 'inkomen' | 'helft';
}

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
): Partnervermindering {
	const helft = aandeel(namen.helft, HELFT, basis);
	const bedrag = minste(namen.vermindering, [partnerinkomen, helft], { grondslag: 'art475dbLid1a' });
	return { bedrag, door: bedrag.gekozen === 0 ? 'inkomen' : 'helft' };
}
