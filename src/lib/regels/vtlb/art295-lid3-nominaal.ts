import { nietNegatief, som, tussensom } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 295 lid 3 Fw: de rechter-commissaris mag de beslagvrije voet verhogen met een nominaal bedrag. Verlagen mag
 * niet: een negatieve som is daarom nul.
 */
export const nominaalBedrag = (correcties: readonly Post<'maand'>[]): Post<'maand'> =>
	nietNegatief('vtlb.nominaal', tussensom('maand', correcties), { grondslag: 'fwArt295Lid3' });

/** Of de ondergrens van nul heeft ingegrepen; de gebruiker moet dat weten. */
export const isAfgekapt = (nominaal: Post<'maand'>): boolean =>
	nominaal.soort === 'ondergrens' && nominaal.van.waarde.isNegatief();

/** Vrij te laten bedrag = beslagvrije voet + nominaal bedrag, en dus nooit lager dan de beslagvrije voet. */
export const vrijTeLatenBedrag = (bvv: Post<'maand'>, nominaal: Post<'maand'>): Post<'maand'> =>
	som('vtlb.vtlb', 'maand', [bvv, nominaal], { grondslag: 'vtlb2' });
