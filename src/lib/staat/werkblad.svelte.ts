import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { stapVanVeld, type Stap } from '../weergave/werkblad/stappen.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { voorlopigeStand, type Stand } from './werkblad-stand.ts';

interface Veldmelding {
	readonly veld: string;
	readonly tekst: string;
}

/**
 * Wat het werkblad bovenop het gedeelde dossier onthoudt: welke velden al bezocht zijn, dus welke fouten te zien
 * mogen zijn. Een fout verschijnt na het verlaten van een veld of na "Verder", nooit tijdens het typen.
 */
export class Werkblad {
	readonly staat: Dossierstaat;
	/** Uitleg naast elk veld; wie het werk kent kan hem uitzetten. */
	toonUitleg = $state(true);
	/** De fouten van de laatste keer "Verder", boven het formulier; verdwijnt per veld als het klopt. */
	overzicht: readonly Veldmelding[] = $state.raw([]);
	/** Telt de keren "Verder", zodat het foutoverzicht elke keer de focus krijgt. */
	poging = $state(0);

	readonly #bezocht = new SvelteSet<string>();
	readonly #gecontroleerd = new SvelteSet<Stap>();
	#bezig = $state('');

	readonly fouten = $derived.by(() => {
		const { gelezen } = this.staat;
		return gelezen.gelukt ? [] : gelezen.fouten;
	});
	/** De fouten die nu bij hun veld staan. */
	readonly zichtbaar: ReadonlyMap<string, string> = $derived(
		new Map(
			this.fouten
				.filter(({ veld }) => veld !== this.#bezig)
				.filter(({ veld }) => this.#bezocht.has(veld) || this.#gecontroleerd.has(stapVanVeld(veld)))
				.map((fout) => [fout.veld, veldfoutOpScherm(fout)])
		)
	);
	readonly stand: Stand = $derived.by(() => {
		const { uitkomst, concept } = this.staat;
		if (uitkomst) return { uitkomst, voorlopig: false, zonderInkomens: [] };
		return voorlopigeStand(concept, this.fouten);
	});

	constructor(staat: Dossierstaat) {
		this.staat = staat;
	}

	/** Hoeveel velden van een stap nog niet goed zijn. */
	aantalFouten(stap: Stap): number {
		return this.fouten.filter(({ veld }) => stapVanVeld(veld) === stap).length;
	}

	/** Iemand typt in een veld: zijn fout wacht tot het veld verlaten is. */
	typt(veld: string): void {
		this.#bezig = veld;
	}

	/** Een veld is verlaten of gekozen. */
	verlaat(veld: string): void {
		this.#bezig = '';
		if (veld !== '') this.#bezocht.add(veld);
		this.overzicht = this.overzicht.filter((punt) => this.fouten.some((fout) => fout.veld === punt.veld));
	}

	/** Toont alle fouten van een stap; zonder stap die van het hele dossier. Geeft terug of alles klopt. */
	controleer(stap?: Stap): boolean {
		const fouten = this.fouten.filter(({ veld }) => stap === undefined || stapVanVeld(veld) === stap);
		for (const { veld } of fouten) this.#gecontroleerd.add(stapVanVeld(veld));
		this.overzicht = fouten.map((fout) => ({ veld: fout.veld, tekst: veldfoutOpScherm(fout) }));
		this.poging += 1;
		return fouten.length === 0;
	}

	/** Een ander dossier of een andere stap: de lijst boven het formulier hoort daar niet bij. */
	ruimOverzichtOp(): void {
		this.overzicht = [];
	}

	/** Begint schoon, na wissen of openen. */
	opnieuw(): void {
		this.#bezocht.clear();
		this.#gecontroleerd.clear();
		this.#bezig = '';
		this.overzicht = [];
	}
}

export const [werkblad, zetWerkblad] = createContext<Werkblad>();
