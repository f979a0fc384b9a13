import type { Lezingen } from '../../herleiding/lezingen.ts';
import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, nietNegatief, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

const DEEL = vast('0.95', 'procent', 'art475dcLid1');

const vijfennegentig = (bedrag: Post<'maand'>) =>
	aandeel('toegepast.percentage95', DEEL, bedrag, { grondslag: 'art475dcLid1' });

/**
 * Art. 475dc lid 1 Rv: de beslagvrije voet is ten hoogste 95% van het eigen inkomen; zo blijft altijd 5% over
 * om af te lossen. Bij meer inkomens beslist de lezing `regel95` waarover die 95% gaat.
 */
export function grens95(
	netto: Post<'maand'>,
	overige: Post<'maand'>,
	optie: Lezingen['regel95']
): Post<'maand'> {
	const aantekening = { grondslag: 'art475dcLid1', lezing: { id: 'regel95', optie } } as const;
	if (optie === 'beslagobject') return nietNegatief('toegepast.grens', vijfennegentig(netto), aantekening);
	const deel = vijfennegentig(som('toegepast.totaalInkomen', 'maand', [netto, overige]));
	if (optie === 'letterlijk') return nietNegatief('toegepast.grens', deel, aantekening);
	return verschilNietNegatief('toegepast.grens', deel, [overige], aantekening);
}

/** Bij een overheidsvordering is er geen beslagobject; dan gaat de 95% over al het eigen inkomen. */
export const grens95Overheidsvordering = (totaal: Post<'maand'>): Post<'maand'> =>
	nietNegatief('toegepast.grens', vijfennegentig(totaal), { grondslag: 'art475dcLid1' });
