import { rekenVoorDag } from '../invoer/peildatum.ts';
import type { Concept } from '../dossier/concept.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';

/**
 * Rekent voor een andere dag. Is die later dan wat er in het bestand staat, dan staat dat er voortaan naast
 * (art. 475d lid 3 Rv): welke knop iemand ook gebruikt.
 */
export async function naarDag(
	staat: Dossierstaat,
	dag: Datum,
	reken: (concept: Concept, dag: Datum) => void = rekenVoorDag
): Promise<void> {
	const { beginHerziening } = await staat.laad();
	const gelezen = staat.leesNu();
	const nu = { programma: __VERSIE__, op: vandaag() };
	beginHerziening(staat.concept, gelezen.gelukt ? gelezen.waarde : null, nu, dag);
	reken(staat.concept, dag);
	staat.vergelijk();
}
