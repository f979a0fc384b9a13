import { rekenOm } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475da lid 2 Rv rekent met het belastbare jaarinkomen (factor C). Is dat niet bekend, dan is het minstens wat iemand
 * in een jaar netto krijgt, met vakantiegeld: loonheffing en bijdrage Zvw gaan er alleen af (art. 5 Besluit BVV). Een
 * schatting aan de lage kant dus. Een hoger jaarinkomen verhoogt de formule; alleen de ophoging van lid 7 wordt er lager
 * van.
 */
export const geschatBelastbaar = (nettoInclusief: Post<'maand'>, over: string): Post<'jaar'> =>
	rekenOm('inkomen.belastbaarGeschat', 'maandNaarJaar', nettoInclusief, {
		over,
		grondslag: 'art475daLid2'
	});
