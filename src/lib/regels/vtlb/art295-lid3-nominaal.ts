import { nietNegatief, som, tussensom } from '../../herleiding/maken.ts';
import type { Post, Tussensom } from '../../herleiding/post.ts';

/** De correcties samen. */
export interface Nominaal {
	readonly bedrag: Post<'maand'>;
	/** De som voor de ondergrens, als die onder nul kwam; de gebruiker moet dat weten. */
	readonly onderNul: Tussensom<'maand'> | null;
}

/**
 * Art. 295 lid 3 Fw: de rechter-commissaris mag de beslagvrije voet verhogen met een nominaal bedrag. Verlagen mag
 * niet: een negatieve som is daarom nul.
 */
export function nominaalBedrag(correcties: readonly Post<'maand'>[]): Nominaal {
	const samen = tussensom('maand', correcties);
	return {
		bedrag: nietNegatief('vtlb.nominaal', samen, { grondslag: 'fwArt295Lid3' }),
		onderNul: samen.waarde.isNegatief() ? samen : null
	};
}

/** Vrij te laten bedrag = beslagvrije voet + nominaal bedrag, en dus nooit lager dan de beslagvrije voet. */
export const vrijTeLatenBedrag = (bvv: Post<'maand'>, nominaal: Post<'maand'>): Post<'maand'> =>
	som('vtlb.vtlb', 'maand', [bvv, nominaal], { grondslag: 'vtlb2' });
