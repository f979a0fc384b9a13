import { createContext, untrack } from 'svelte';
import { herstelBrief, leegBrief, type Briefconcept } from '../dossier/brief.ts';
import { metGelijkeDelen, zelfde } from '../invoer/zelfde.ts';
import { leesBriefopslag, schrijfBriefopslag } from './opslag.ts';

export type Briefwerk = typeof import('../invoer/brief/werk.ts');

/** De brief die iemand in dit tabblad overtypt. Herladen kost niets; "Wis alles" haalt hem weg. */
export class Briefstaat {
	concept: Briefconcept = $state(leegBrief());
	/** De brief zoals hij was toen er voor het laatst niet werd getypt: wat iemand typt, wacht niet op het nakijken. */
	rustig: Briefconcept = $state.raw(leegBrief());
	/** Er staat iets in, toen er voor het laatst niet werd getypt. */
	get isBegonnen(): boolean {
		// Geen $derived: die hoort bij de pagina waar de brief begon, en de brief gaat mee naar de volgende.
		return !zelfde(this.rustig, leegBrief());
	}
	/** Waarmee gekeurd en nagekeken wordt; null tot het binnen is. */
	werk: Briefwerk | null = $state.raw(null);
	/** Eerder is de brief nog leeg, en dat hoort niet over de bewaarde heen. */
	#teruggehaald = false;
	/** Dit is al voorgesteld. */
	#namens = false;

	/** Haalt de brief van dit tabblad terug; de pagina staat er dan al. */
	herstel(): void {
		if (this.#teruggehaald) return;
		const bewaard = leesBriefopslag();
		if (bewaard !== null) this.concept = herstelBrief(bewaard);
		this.#teruggehaald = true;
		this.neemOver();
	}

	/** Het werk, zodra het binnen is. */
	async laad(): Promise<Briefwerk> {
		this.werk ??= await import('../invoer/brief/werk.ts');
		return this.werk;
	}

	/** Wat er is overgetypt, of null als er nog niets staat. */
	get inhoud(): Briefconcept | null {
		const nu = $state.snapshot(this.concept);
		return zelfde(nu, leegBrief()) ? null : nu;
	}

	/** Bewaart wat er nu staat. Het dossier roept dit als er niet wordt getypt, in het effect dat ook zijn concept volgt. */
	neemOver(): void {
		const nu = $state.snapshot(this.concept);
		untrack(() => {
			this.rustig = metGelijkeDelen(this.rustig, nu);
			if (this.#teruggehaald) schrijfBriefopslag(this.inhoud);
		});
	}

	/** @param brief null als er geen brief meer is */
	zet(brief: Briefconcept | null): void {
		this.concept = brief ?? leegBrief();
		this.#namens = false;
	}

	/**
	 * Inwoner en partner wisselen: in de brief is hun inkomen dan ook van de ander.
	 * @param wissel wat het dossier wisselt; wie een brief overtypt, laadt dat niet
	 */
	wissel(wissel: (gegevens: Briefconcept['gegevens']) => Briefconcept['gegevens']): void {
		if (this.inhoud !== null) this.concept.gegevens = wissel($state.snapshot(this.concept.gegevens));
	}

	/** Wie het dossier van een ander bijhoudt, schrijft namens hem, tenzij hij daarna iets anders koos. */
	schrijfNamens(): void {
		if (!this.#namens) this.concept.terug.schrijver = 'namens';
		this.#namens = true;
	}
}

export const [briefstaat, zetBriefstaat] = createContext<Briefstaat>();
