import { createContext } from 'svelte';
import { conceptVan, leegConcept, type Concept } from '../dossier/concept.ts';
import { leesConcept, leesConceptVoorBvv } from '../dossier/lees-concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Datum } from '../tijd/datum.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { heeftAntwoorden, leidAntwoordenAf } from '../invoer/vragenlijst/antwoorden.ts';
import { berekenGelezen } from '../invoer/bereken-concept.ts';
import { neemDagOver } from '../invoer/peildatum.ts';
import { vandaag } from './klok.ts';
import { isLeeg, leesOpslag, schrijfOpslag } from './opslag.ts';

/**
 * Het ene dossier waar beide schermen op werken. Wat getypt is staat in `concept`; de rest volgt daaruit. Alleen
 * dit tabblad onthoudt het (sessionStorage), zodat herladen niets kost; sluiten wist het.
 */
export class Dossierstaat {
	concept: Concept = $state(leegConcept(toonGetypt(vandaag())));
	/** Het geheugen van dit tabblad is gelezen; eerder is het concept nog leeg. */
	hersteld = $state(false);
	readonly gelezen = $derived(leesConceptVoorBvv(this.concept));
	/** Ook met wat er voor het vrij te laten bedrag is opgegeven. */
	readonly gelezenMetVtlb = $derived(leesConcept(this.concept));
	/** De berekening, of null zolang het concept nog fouten heeft. */
	readonly uitkomst: Uitkomst | null = $derived(berekenGelezen(this.gelezen));

	/** Of er al iets is ingevuld. */
	get isBegonnen(): boolean {
		return !isLeeg(this.concept);
	}

	/** Haalt het concept van dit tabblad terug; doet niets als er geen is of het onleesbaar is. */
	herstel(): void {
		const bewaard = leesOpslag();
		if (bewaard) this.concept = bewaard;
		this.neemAntwoordenOver();
		this.hersteld = true;
	}

	/** Bewaart het concept in dit tabblad. */
	bewaar(): void {
		schrijfOpslag(this.concept);
	}

	/** Het is een andere dag geworden: wie er zelf geen koos, rekent voor vandaag. */
	neemVandaag(dag: Datum): void {
		if (!this.concept.peildatumGekozen) this.concept.peildatum = toonGetypt(dag);
	}

	/** Werkt verder met een geopend dossier. */
	open(dossier: Dossier): void {
		this.concept = conceptVan(dossier);
		neemDagOver(this.concept, vandaag());
		// Ook als er nu iets te vragen is (een loonstrook die mist): wat in het bestand staat is al beantwoord.
		leidAntwoordenAf(this.concept);
	}

	/** Vult de antwoorden van de vragenlijst aan als het dossier ergens anders al compleet is gemaakt. */
	neemAntwoordenOver(): void {
		if (this.gelezen.gelukt && !heeftAntwoorden(this.concept)) leidAntwoordenAf(this.concept);
	}

	/** Wist alles, ook wat dit tabblad bewaarde. */
	wis(): void {
		this.concept = leegConcept(toonGetypt(vandaag()));
		this.bewaar();
	}
}

export const [dossierstaat, zetDossierstaat] = createContext<Dossierstaat>();
