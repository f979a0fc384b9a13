import type { Lezingen } from '../../herleiding/lezingen.ts';
import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, minste, nietNegatief, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

const DEEL = vast('0.95', 'procent', 'art475dcLid1');

/** De beslagvrije voet van een beslag en die als vloer van het vtlb gaan over een ander inkomen: elk heeft eigen namen. */
const NAMEN = {
	toegepast: {
		deel: 'toegepast.percentage95',
		begrensd: 'toegepast.begrensd',
		metToeslagen: 'toegepast.metToeslagen'
	},
	vtlb: { deel: 'vtlb.percentage95', begrensd: 'vtlb.bvvBegrensd', metToeslagen: 'vtlb.bvvMetToeslagen' }
} as const;

type Waarvoor = keyof typeof NAMEN;

/** Art. 475dc lid 1 Rv: 95% van een inkomen. */
export const deel95 = (bedrag: Post<'maand'>, voor: Waarvoor = 'toegepast'): Post<'maand'> =>
	aandeel(NAMEN[voor].deel, DEEL, bedrag, { grondslag: 'art475dcLid1' });

/**
 * Art. 475dc lid 1 Rv: de beslagvrije voet is ten hoogste 95% van het eigen inkomen; zo blijft altijd 5% over
 * om af te lossen. Bij meer inkomens beslist de lezing `regel95` waarover die 95% gaat.
 */
export function grens95(
	netto: Post<'maand'>,
	overige: Post<'maand'>,
	optie: Lezingen['regel95']
): Post<'maand'> {
	const noot = { grondslag: 'art475dcLid1', lezing: { id: 'regel95', optie } } as const;
	if (optie === 'beslagobject') return nietNegatief('toegepast.grens', deel95(netto), noot);
	const deel = deel95(som('toegepast.totaalInkomen', 'maand', [netto, overige]));
	if (optie === 'letterlijk') return nietNegatief('toegepast.grens', deel, noot);
	return verschilNietNegatief('toegepast.grens', deel, [overige], noot);
}

/** Bij een overheidsvordering is er geen beslagobject; dan gaat de 95% over al het eigen inkomen. */
export const grens95Overheidsvordering = (totaal: Post<'maand'>): Post<'maand'> =>
	nietNegatief('toegepast.grens', deel95(totaal), { grondslag: 'art475dcLid1' });

/** Een bedrag na de grens van 95%, met de ingehouden toeslagen erbij. */
export interface Begrensd {
	readonly bedrag: Post<'maand'>;
	/** De vergelijking van het bedrag met de grens. */
	readonly begrensd: Post<'maand'>;
	/** Of de grens het bedrag bepaalde. */
	readonly doorGrens: boolean;
}

/** De lezing `toeslagen` beslist of ingehouden toeslagen voor of na de grens van 95% erbij komen. */
export function begrens(
	bedrag: Post<'maand'>,
	grens: Post<'maand'>,
	toeslagen: Post<'maand'>,
	optie: Lezingen['toeslagen'],
	voor: Waarvoor = 'toegepast'
): Begrensd {
	const namen = NAMEN[voor];
	const lezing = { lezing: { id: 'toeslagen', optie } } as const;
	const vooraf = optie === 'voor95';
	const verhoogd = vooraf ? som(namen.metToeslagen, 'maand', [bedrag, toeslagen], lezing) : bedrag;
	const begrensd = minste(namen.begrensd, [verhoogd, grens], { grondslag: 'art475dcLid1' });
	return {
		bedrag: vooraf ? begrensd : som(namen.metToeslagen, 'maand', [begrensd, toeslagen], lezing),
		begrensd,
		doorGrens: begrensd.gekozen === 1
	};
}
