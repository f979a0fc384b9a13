import type { Concept } from '../dossier/concept.ts';

/** Er is een dag gekozen: de peildatum loopt dan niet meer mee met vandaag. */
export function kiesDag(concept: Concept): void {
	concept.peildatumGekozen = true;
}

/** Vult vandaag in, zoals iemand het zou typen. */
export function rekenVoor(concept: Concept, vandaag: string): void {
	concept.peildatum = vandaag;
}
