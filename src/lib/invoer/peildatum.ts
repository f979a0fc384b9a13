import type { Concept } from '../dossier/concept.ts';
import type { Datum } from '../tijd/datum.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';

/** Er is een dag gekozen: de peildatum loopt dan niet meer mee met vandaag. */
export function kiesDag(concept: Concept): void {
	concept.peildatumGekozen = true;
}

/** Wie een dossier van vandaag opent, koos daarmee geen andere dag. */
export function neemDagOver(concept: Concept, vandaag: Datum): void {
	concept.peildatumGekozen = leesDatumtekst(concept.peildatum) !== vandaag;
}

/** Vult vandaag in, zoals iemand het zou typen. */
export function rekenVoor(concept: Concept, vandaag: string): void {
	concept.peildatum = vandaag;
}
