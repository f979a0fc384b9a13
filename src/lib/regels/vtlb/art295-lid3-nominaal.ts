import { nietNegatief, rondAf, som, tussensom } from '../../herleiding/maken.ts';
import type { Post, Tussensom } from '../../herleiding/post.ts';

/** De correcties samen. */
export interface Nominaal {
	readonly bedrag: Post<'maand'>;
	/** De som voor de ondergrens, als die onder nul kwam; de gebruiker moet dat weten. */
	readonly onderNul: Tussensom<'maand'> | null;
}

/**
 * Art. 295 lid 3 Fw (tekst van 1 september 2026): de rechter-commissaris mag de beslagvrije voet alleen verhogen met een
 * nominaal bedrag. Een negatieve som is daarom nul.
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

/** In hele euro's; naar boven, want een cent minder is minder dan de beslagvrije voet. */
export const heleEuro = (bedrag: Post<'maand'>): Post<'maand'> =>
	rondAf('vtlb.afgerond', bedrag, 0, 'omhoog', { grondslag: 'vtlb2' });
