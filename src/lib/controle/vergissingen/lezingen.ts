import { LEZING_IDS, LEZINGEN, type LezingId, type LezingOptie } from '../../herleiding/lezingen.ts';
import { metLezing } from '../../vergelijk/aanpassen.ts';
import type { Vergissing } from './vergissing.ts';

/*
 * De vragen die de wet open laat. Een bedrag dat bij een andere lezing past, is niet verkeerd. Over het vakantiegeld in de
 * 95% is de wet duidelijk: dat is een vergissing (`zonderVakantiegeldIn95`). Een andere afronding scheelt hooguit een euro, en
 * zoveel mag een brief altijd schelen.
 */
const GEEN_VRAAG: readonly LezingId[] = ['vakantiebijslag95', 'afronding'];

export const ANDERE_LEZINGEN: readonly Vergissing[] = LEZING_IDS.filter(
	(id) => !GEEN_VRAAG.includes(id)
).flatMap((id) =>
	LEZINGEN[id].opties.map((optie: LezingOptie): Vergissing => ({
		id: `lezing:${id}:${optie}`,
		bewijs: 'lezing',
		steun: 'gegevens',
		alsof: ({ dossier }) =>
			dossier.lezingen[id] === optie ? [] : [{ dossier: metLezing(dossier, { [id]: optie }) }]
	}))
);

export const isLezing = (id: string): boolean => id.startsWith('lezing:');
