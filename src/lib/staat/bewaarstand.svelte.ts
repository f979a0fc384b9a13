import type { Concept } from '../dossier/concept.ts';
import { onthoudBestand, staatInBestand, vergeetBestand } from './opslag.ts';

/**
 * Of er iets is ingevuld dat nog in geen bestand staat. Bij elke toets alleen een vlag; of het echt anders is dan wat
 * bewaard werd, blijkt pas bij het verlaten van een veld.
 */
export class Bewaarstand {
	nietBewaard = $state(false);
	#bewaard = '';
	#voorbeeld = $state(false);

	/** Hoe het heet: een voorbeeld staat in geen bestand, ook als er niets van iemand in verloren kan gaan. */
	get stand(): 'bewaard' | 'nietBewaard' {
		return this.nietBewaard || this.#voorbeeld ? 'nietBewaard' : 'bewaard';
	}

	/**
	 * Wat er nu staat, staat in een bestand.
	 * @param brief de overgetypte brief; null als die er niet is
	 */
	isBewaard(concept: Concept, brief: object | null = null): void {
		this.#bewaard = JSON.stringify([concept, brief]);
		this.nietBewaard = false;
		this.#voorbeeld = false;
		onthoudBestand(concept, brief);
	}
	/** Wat er net open ging is een voorbeeld van ons: er is niets te verliezen, maar het staat in geen bestand. */
	isVoorbeeld(): void {
		this.#voorbeeld = true;
		vergeetBestand();
	}
	/** Wat er nu staat, staat nog in geen bestand. */
	isNieuw(): void {
		this.#bewaard = '';
		this.nietBewaard = true;
		vergeetBestand();
	}
	/** Er is iets getypt of gekozen. */
	verandert(): void {
		this.nietBewaard = true;
	}
	vergelijk(concept: Concept, brief: object | null = null): void {
		this.nietBewaard = JSON.stringify([concept, brief]) !== this.#bewaard;
	}
	/** Na herladen: het tabblad weet nog wat er in het bestand staat. */
	herstel(concept: Concept, brief: object | null = null): void {
		this.nietBewaard = !staatInBestand();
		if (!this.nietBewaard) this.#bewaard = JSON.stringify([concept, brief]);
	}
}
