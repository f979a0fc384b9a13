import { page } from '$app/state';
import { leesHekje, schrijfHekje } from '../../les/hekje.ts';

/** Het anker van een regel van de les die open is, met het hekje; een gedeeld geval blijft erin staan. */
export const regelanker = (nummer: number): string =>
	schrijfHekje({ geval: leesHekje(page.url.hash).geval, regel: nummer });

/** Welke regel het adres noemt, of de eerste; een nummer dat er niet is wordt het dichtstbijzijnde. */
export function regelUit(hekje: string, laatste: number): number {
	return Math.min(Math.max(leesHekje(hekje).regel ?? 1, 1), laatste);
}
