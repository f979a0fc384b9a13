import { createContext, untrack } from 'svelte';
import { browser } from '$app/environment';
import { leegConcept, type Concept } from '../dossier/concept.ts';
import type { Briefconcept } from '../dossier/brief.ts';
import type { Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Datum } from '../tijd/datum.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { metGelijkeDelen } from '../invoer/zelfde.ts';
import { wisAlleDatabases } from '../kluis/wis.ts';
import { Bewaarstand } from './bewaarstand.svelte.ts';
import { vandaag } from './klok.ts';
import type { Briefstaat } from './briefstaat.svelte.ts';
import {
	isLeeg,
	leesBriefopslag,
	leesOpslag,
	schrijfBriefopslag,
	schrijfOpslag,
	wisOverig,
	type Behoud
} from './opslag.ts';

/** Wat er buiten dit dossier nog meer leeg moet als iemand alles wist. */
export const OOK_WISSEN: (() => void)[] = [];

/** Of er buiten dit dossier nog meer is dat er na herladen niet meer is. */
export const OOK_BEWAREN: (() => boolean)[] = $state([]);

/** Wat er uit een bestand komt. */
export type Geopend = (Dossierbestand | Halverwege) & { readonly opSlot?: boolean };

/** Een rij van het overzicht die in het werkblad open is, zoals zij open ging. */
export interface Openrij {
	readonly id: number;
	readonly was: Dossierbestand | Halverwege;
}

/** Zo lang na de laatste toets telt iemand als uitgetypt (milliseconden). */
const RUST = 400;

/** Alleen een dossierbestand is bij te werken: een PDF met een dossier erin is daarna geen PDF meer. */
const SCHRIJFBAAR = /\.(?:json|beslagvrij)$/i;

/** Een bestand van buiten, met waar het staat als de browser dat zegt. */
export interface Gebracht {
	readonly bestand: File;
	readonly greep: FileSystemFileHandle | null;
}

export type Rekenwerk = typeof import('../invoer/rekenwerk.ts');

/** Zolang het rekenwerk er niet is: niets om mee te rekenen, en ook niets fout. */
const NIET_GELEZEN: Gelezen<Dossier> = { gelukt: false, fouten: [] };

/**
 * Het ene dossier waar beide schermen op werken. Wat getypt is staat meteen in `concept`. Wat daaruit volgt, rekenen en
 * bewaren, wacht tot er even niet wordt getypt en kijkt naar `rustig`: een toets kost zo alleen het veld zelf.
 */
export class Dossierstaat {
	concept: Concept = $state(leegConcept(toonGetypt(vandaag())));
	/** Het concept zoals het was toen er voor het laatst niet werd getypt. Wat niet veranderde, is hetzelfde object. */
	rustig: Concept = $state.raw(leegConcept(toonGetypt(vandaag())));
	/** Waarmee gelezen en gerekend wordt; null tot het binnen is. De pagina staat er dan al, en typen kan ook al. */
	rekenwerk: Rekenwerk | null = $state.raw(null);
	/** De brief die iemand overtypt; null zolang niemand daar kwam. */
	brief: Briefstaat | null = $state.raw(null);
	/** Het geheugen van dit tabblad is gelezen, en er kan gerekend worden. */
	hersteld = $state(false);
	/** Wat er na herladen nog staat. */
	behoud: Behoud = $state('alles');
	readonly gelezen = $derived(this.rekenwerk?.leesConceptVoorBvv(this.rustig) ?? NIET_GELEZEN);
	/** Ook met wat er voor het vrij te laten bedrag is opgegeven. */
	readonly gelezenMetVtlb = $derived(this.rekenwerk?.leesConcept(this.rustig) ?? NIET_GELEZEN);
	readonly bewaarstand = new Bewaarstand();
	/** Alles is net gewist: de pagina waar iemand dan komt, zegt het een keer. */
	gewist = $state(false);
	/** Het bestand op de schijf waar dit dossier in staat, als de browser daarin mag schrijven. */
	greep: FileSystemFileHandle | null = $state.raw(null);
	/** Het bestand waar dit dossier uit komt zat op slot: het gaat er alleen open uit als iemand dat kiest. */
	opSlot = $state(false);
	/** De rij van het overzicht waar dit dossier uit komt; null als het ergens anders vandaan komt. */
	rij: Openrij | null = null;
	/** Een bestand dat iemand op de pagina liet vallen of waarmee hij de toepassing opende; de pagina bewaren leest het. */
	gebracht: Gebracht | null = $state.raw(null);
	/** De berekening, of null zolang het concept nog fouten heeft. */
	readonly uitkomst: Uitkomst | null = $derived(this.rekenwerk?.berekenGelezen(this.gelezen) ?? null);
	/** Of er al iets is ingevuld. */
	readonly isBegonnen = $derived(!isLeeg(this.rustig));
	/** Wat de staat zegt blijft zo: alles is terug en gerekend, of er is niets om op te wachten. */
	readonly staatVast = $derived(this.hersteld || !this.isBegonnen);

	/** Verandert als het tijd is om het concept weer te volgen. */
	#beurt = $state(0);
	/** Eerder is het concept nog leeg, en dat hoort niet over het bewaarde heen. */
	#teruggehaald = false;
	#wekker: ReturnType<typeof setTimeout> | undefined;

	/** Haalt het concept van dit tabblad meteen terug; doet niets als er geen is of het onleesbaar is. Daarna het rekenwerk. */
	async herstel(): Promise<void> {
		if (!this.#teruggehaald) {
			const bewaard = leesOpslag();
			if (bewaard) {
				this.concept = bewaard;
				this.bewaarstand.herstel(bewaard, leesBriefopslag());
			}
			this.#teruggehaald = true;
			this.behoud = schrijfOpslag($state.snapshot(this.concept));
		}
		await this.laad();
		this.neemAntwoordenOver();
		this.hersteld = true;
	}

	/** Het rekenwerk, zodra het binnen is. */
	async laad(): Promise<Rekenwerk> {
		this.rekenwerk ??= await import('../invoer/rekenwerk.ts');
		return this.rekenwerk;
	}

	/**
	 * Hoort in een effect: neemt elke verandering van het concept over. Tijdens het typen leest het niets, zodat de toetsen
	 * daarna ook dit effect niets kosten.
	 */
	volg(): void {
		void this.#beurt;
		if (this.#wekker === undefined) this.#neemOver();
	}

	/** Er komt een toets aan: wat uit het concept volgt, wacht tot er even niets meer komt. */
	typt(): void {
		clearTimeout(this.#wekker);
		this.#wekker = setTimeout(() => this.rust(), RUST);
	}

	/** Iemand drukt een knop in: wat wachtte verschuift het scherm niet voor de klik er is. */
	wachtNog(): void {
		if (this.#wekker !== undefined) this.typt();
	}

	/** Leest wat er nu staat, zonder het scherm bij te werken. */
	leesNu(): Gelezen<Dossier> {
		return this.rekenwerk?.leesConceptVoorBvv(this.concept) ?? NIET_GELEZEN;
	}

	/** Er wordt niet meer getypt: wat nog wachtte gebeurt nu. */
	rust(): void {
		if (this.#wekker !== undefined) this.werkBij();
	}

	/** Alles volgt uit wat er nu staat, en dat is bewaard. */
	werkBij(): void {
		clearTimeout(this.#wekker);
		this.#wekker = undefined;
		untrack(() => {
			this.#neemOver();
			this.#beurt += 1;
		});
	}

	#neemOver(): void {
		this.brief?.neemOver();
		const nu = $state.snapshot(this.concept);
		untrack(() => {
			const rustig = metGelijkeDelen(this.rustig, nu);
			if (rustig === this.rustig) return;
			this.rustig = rustig;
			if (this.#teruggehaald) this.behoud = schrijfOpslag(rustig);
		});
	}

	/** Het is een andere dag geworden: wie er zelf geen koos, rekent voor vandaag. */
	neemVandaag(dag: Datum): void {
		if (!this.concept.peildatumGekozen) this.concept.peildatum = toonGetypt(dag);
	}

	/**
	 * Werkt verder met een geopend dossier, of met een vragenlijst die nog niet af was. De brief van een ander gaat weg.
	 * @param greep waar het staat, om er weer in te bewaren
	 */
	async open(inhoud: Geopend, greep: FileSystemFileHandle | null = null): Promise<void> {
		const { conceptUit } = await this.laad();
		this.greep = greep && SCHRIJFBAAR.test(greep.name) ? greep : null;
		this.rij = null;
		this.opSlot = inhoud.opSlot ?? false;
		// Een eigen normtabel is van dit tabblad: een dossier dat er zelf geen heeft, neemt haar niet weg.
		const { eigenNormen } = this.concept;
		const halverwege = 'concept' in inhoud ? inhoud : null;
		this.#zetBrief(halverwege?.brief ?? null);
		if (halverwege) {
			this.concept = halverwege.concept;
			if (!this.concept.peildatumGekozen) this.concept.peildatum = toonGetypt(vandaag());
		} else if (!('concept' in inhoud)) this.concept = conceptUit(inhoud, vandaag());
		if (this.concept.eigenNormen === '') this.concept.eigenNormen = eigenNormen;
		this.isBewaard();
	}

	/** Wat er nu staat, staat nog in geen bestand. */
	isNieuw(): void {
		this.concept.bijOpenen = '';
		this.bewaarstand.isNieuw();
	}

	/** Iemand bewaarde wat er nu staat: een herziening begint later daar. */
	isOpgeslagen(): void {
		const gelezen = this.leesNu();
		const nu = { programma: __VERSIE__, op: vandaag() };
		if (gelezen.gelukt) this.rekenwerk?.onthoudBestand(this.concept, gelezen.waarde, nu);
		this.isBewaard();
	}

	/** Wat er nu staat, met de brief, staat in een bestand. */
	isBewaard(): void {
		this.bewaarstand.isBewaard(this.concept, this.#briefinhoud);
	}

	/** Is er nog iets anders dan in het bestand? */
	vergelijk(): void {
		this.bewaarstand.vergelijk(this.concept, this.#briefinhoud);
	}

	/** Wie na herladen nog niet bij de brief was, heeft hem alleen in het geheugen van dit tabblad. */
	get #briefinhoud(): object | null {
		return this.brief ? this.brief.inhoud : leesBriefopslag();
	}

	/** Vult de antwoorden van de vragenlijst aan als het dossier ergens anders al compleet is gemaakt. */
	neemAntwoordenOver(): void {
		this.werkBij();
		if (!this.rekenwerk || !this.gelezen.gelukt) return;
		const { heeftAntwoorden, leidAntwoordenAf } = this.rekenwerk;
		if (!heeftAntwoorden(this.concept)) leidAntwoordenAf(this.concept);
	}

	#zetBrief(brief: Briefconcept | null): void {
		schrijfBriefopslag(brief);
		this.brief?.zet(brief);
	}

	/** Wist alles, ook wat dit tabblad en deze browser bewaarden. */
	wis(): void {
		wisAlleDatabases();
		wisOverig();
		for (const wis of OOK_WISSEN) wis();
		this.greep = null;
		this.rij = null;
		this.opSlot = false;
		this.concept = leegConcept(toonGetypt(vandaag()));
		this.#zetBrief(null);
		this.isBewaard();
		this.werkBij();
		this.gewist = true;
	}
}

/** Het dossier van dit tabblad. Het blijft er ook bij een bezoek aan een pagina die er niets mee doet. */
export const ditTabblad = browser ? new Dossierstaat() : null;

export const [dossierstaat, zetDossierstaat] = createContext<Dossierstaat>();
