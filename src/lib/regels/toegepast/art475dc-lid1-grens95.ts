import type { Lezingen } from '../../herleiding/lezingen.ts';
import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, minste, nietNegatief, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Noot, Post } from '../../herleiding/post.ts';

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

/** Een inkomen zonder vakantiegeld, en met; hetzelfde bedrag als er geen vakantiegeld bij komt. */
export interface MetEnZonder {
	readonly zonder: Post<'maand'>;
	readonly met: Post<'maand'>;
}

/** Art. 475dc lid 1 Rv: "inclusief vakantiebijslag". De lezing `vakantiebijslag95` beslist. */
export function inkomenVoor95(
	naam: 'toegepast.nettoVoor95' | 'toegepast.overigeVoor95' | 'vtlb.inkomenVoor95',
	{ zonder, met }: MetEnZonder,
	optie: Lezingen['vakantiebijslag95']
): Post<'maand'> {
	if (met === zonder) return zonder;
	return som(naam, 'maand', [optie === 'inclusief' ? met : zonder], {
		grondslag: 'art475dcLid1',
		lezing: { id: 'vakantiebijslag95', optie }
	});
}

/** De grens heet anders waar de grens van lid 2 ernaast ligt. */
type Grensnaam = Extract<PostNaam, 'toegepast.grens' | 'toegepast.grensLid1'>;

/**
 * Art. 475dc lid 1 Rv: de beslagvrije voet is ten hoogste 95% van het eigen inkomen; zo blijft altijd 5% over
 * om af te lossen. Bij meer inkomens beslist de lezing `regel95` waarover die 95% gaat.
 */
export function grens95(
	netto: Post<'maand'>,
	overige: Post<'maand'>,
	optie: Lezingen['regel95'],
	naam: Grensnaam = 'toegepast.grens'
): Post<'maand'> {
	const noot = { grondslag: 'art475dcLid1', lezing: { id: 'regel95', optie } } as const;
	if (optie === 'beslagobject') return nietNegatief(naam, deel95(netto), noot);
	const deel = deel95(som('toegepast.totaalInkomen', 'maand', [netto, overige]));
	if (optie === 'letterlijk') return nietNegatief(naam, deel, noot);
	return verschilNietNegatief(naam, deel, [overige], noot);
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

/** Zonder ingehouden toeslagen is er ook geen artikel over. */
const metToeslagen = (toeslagen: Post<'maand'>, optie: Lezingen['toeslagen']): Noot => ({
	...(toeslagen.waarde.isNul() ? {} : { grondslag: 'art475gLid3' }),
	lezing: { id: 'toeslagen', optie }
});

/** Wat met de grens van 95% wordt vergeleken; de lezing `toeslagen` beslist of ingehouden toeslagen er al bij zitten. */
export const teBegrenzen = (
	bedrag: Post<'maand'>,
	toeslagen: Post<'maand'>,
	optie: Lezingen['toeslagen'],
	voor: Waarvoor = 'toegepast'
): Post<'maand'> =>
	optie === 'voor95'
		? som(NAMEN[voor].metToeslagen, 'maand', [bedrag, toeslagen], metToeslagen(toeslagen, optie))
		: bedrag;

/** De lezing `toeslagen` beslist of ingehouden toeslagen voor of na de grens van 95% erbij komen. */
export function begrens(
	bedrag: Post<'maand'>,
	grens: Post<'maand'>,
	toeslagen: Post<'maand'>,
	optie: Lezingen['toeslagen'],
	voor: Waarvoor = 'toegepast'
): Begrensd {
	const namen = NAMEN[voor];
	const vergeleken = teBegrenzen(bedrag, toeslagen, optie, voor);
	const begrensd = minste(namen.begrensd, [vergeleken, grens], { grondslag: 'art475dcLid1' });
	return {
		bedrag:
			optie === 'voor95'
				? begrensd
				: som(namen.metToeslagen, 'maand', [begrensd, toeslagen], metToeslagen(toeslagen, optie)),
		begrensd,
		doorGrens: begrensd.gekozen === 1
	};
}
