import { createContext } from 'svelte';
import { conceptVan, leegConcept, type Concept } from '../dossier/concept.ts';
import { leesConcept } from '../dossier/lees-concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { vandaag } from './klok.ts';

const SLEUTEL = 'beslagvrij.concept';

/**
 * Het ene dossier waar beide schermen op werken. Wat getypt is staat in `concept`; de rest volgt daaruit. Alleen
 * dit tabblad onthoudt het (sessionStorage), zodat herladen niets kost; sluiten wist het.
 */
export class Dossierstaat {
	concept: Concept = $state(leegConcept(vandaag()));
	readonly gelezen = $derived(leesConcept(this.concept));
	/** De berekening, of null zolang het concept nog fouten heeft. */
	readonly uitkomst: Uitkomst | null = $derived.by(() => {
		if (!this.gelezen.gelukt) return null;
		const normen = kiesNormen(this.gelezen.waarde.peildatum);
		return isGeenNormen(normen) ? null : bereken(this.gelezen.waarde, normen);
	});

	/** Haalt het concept van dit tabblad terug; doet niets als er geen is of het onleesbaar is. */
	herstel(): void {
		const bewaard = leesOpslag();
		if (bewaard) this.concept = bewaard;
	}

	/** Bewaart het concept in dit tabblad. */
	bewaar(): void {
		try {
			sessionStorage.setItem(SLEUTEL, JSON.stringify(this.concept));
		} catch {
			// Opslag kan vol zijn of uitgezet; het concept blijft dan gewoon in het geheugen.
		}
	}

	/** Werkt verder met een geopend dossier. */
	open(dossier: Dossier): void {
		this.concept = conceptVan(dossier);
	}

	/** Wist alles, ook wat dit tabblad bewaarde. */
	wis(): void {
		this.concept = leegConcept(vandaag());
		try {
			sessionStorage.removeItem(SLEUTEL);
		} catch {
			// Zonder opslag valt er niets te wissen.
		}
	}
}

function leesOpslag(): Concept | null {
	try {
		const tekst = sessionStorage.getItem(SLEUTEL);
		if (tekst === null) return null;
		const inhoud = JSON.parse(tekst) as Partial<Concept>;
		const leeg = leegConcept(vandaag());
		// Een nieuwe versie kan velden hebben die een ouder tabblad nog niet bewaarde.
		return { ...leeg, ...inhoud, wonen: { ...leeg.wonen, ...inhoud.wonen } };
	} catch {
		return null;
	}
}

export const [dossierstaat, zetDossierstaat] = createContext<Dossierstaat>();
