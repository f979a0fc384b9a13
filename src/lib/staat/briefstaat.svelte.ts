import { createContext } from 'svelte';
import { herstelBrief, leegBrief, type Briefconcept } from '../dossier/brief.ts';
import { zelfde } from '../invoer/zelfde.ts';
import { leesBriefopslag, schrijfBriefopslag } from './opslag.ts';

export type Briefwerk = typeof import('../invoer/brief/werk.ts');

/** De brief die iemand in dit tabblad overtypt. Herladen kost niets; "Wis alles" haalt hem weg. */
export class Briefstaat {
	concept: Briefconcept = $state(leegBrief());
	/** Waarmee gekeurd en nagekeken wordt; null tot het binnen is. */
	werk: Briefwerk | null = $state.raw(null);
	/** Eerder is de brief nog leeg, en dat hoort niet over de bewaarde heen. */
	#teruggehaald = false;

	/** Haalt de brief van dit tabblad terug; de pagina staat er dan al. */
	herstel(): void {
		if (this.#teruggehaald) return;
		const bewaard = leesBriefopslag();
		if (bewaard !== null) this.concept = herstelBrief(bewaard);
		this.#teruggehaald = true;
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

	/** Hoort in een effect: bewaart elke verandering. */
	volg(): void {
		const { inhoud } = this;
		if (this.#teruggehaald) schrijfBriefopslag(inhoud);
	}

	/** @param brief null als er geen brief meer is */
	zet(brief: Briefconcept | null): void {
		this.concept = brief ?? leegBrief();
	}
}

export const [briefstaat, zetBriefstaat] = createContext<Briefstaat>();
