import type { Concept } from '../dossier/concept.ts';
import { onthoudBestand, staatInBestand } from './opslag.ts';

/**
 * Of er iets is ingevuld dat nog in geen bestand staat. Bij elke toets alleen een vlag; of het echt anders is dan wat
 * bewaard werd, blijkt pas bij het verlaten van een veld.
 */
export class Bewaarstand {
	nietBewaard = $state(false);
	#bewaard = '';

	/** Wat er nu staat, staat in een bestand. */
	isBewaard(concept: Concept): void {
		this.#bewaard = JSON.stringify(concept);
		this.nietBewaard = false;
		onthoudBestand(concept);
	}
	/** Er is iets getypt of gekozen. */
	verandert(): void {
		this.nietBewaard = true;
	}
	vergelijk(concept: Concept): void {
		this.nietBewaard = JSON.stringify(concept) !== this.#bewaard;
	}
	/** Na herladen: het tabblad weet nog wat er in het bestand staat. */
	herstel(concept: Concept): void {
		this.nietBewaard = !staatInBestand();
		if (!this.nietBewaard) this.#bewaard = JSON.stringify(concept);
	}
}
