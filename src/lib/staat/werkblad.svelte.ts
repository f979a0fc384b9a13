import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Concept } from '../dossier/concept.ts';
import { geldendeInkomens } from '../dossier/geldend.ts';
import { valtOnder } from '../dossier/pad.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import { leidAntwoordenAf } from '../invoer/vragenlijst/antwoorden.ts';
import { naamVan, type Weggehaald } from '../invoer/inkomens.ts';
import { wisselPersonen } from '../invoer/wissel.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { foutMetNaam, veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { tussenstandteksten } from '../teksten/uitkomst/stand.ts';
import { afgerond } from '../uitvoer/resultaat.ts';
import * as rekenwerk from '../invoer/rekenwerk.ts';
import type { Mededelingsoort } from '../invoer/werkblad/mededeling.ts';
import { stapVanVeld, WERKSTAPPEN, type Openstap, type Stap } from '../invoer/werkblad/stappen.ts';
import { veldnaam } from '../invoer/werkblad/veldnamen.ts';
import { heeftNormenOp, rekenVoorDag } from '../invoer/peildatum.ts';
import { rekenVoorVandaag, missendOp } from '../invoer/werkblad/vandaag.ts';
import type { Datum } from '../tijd/datum.ts';
import { naarDag } from './andere-dag.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { leesToonUitleg } from './voorkeur.ts';
import { voorlopigeStand, zinnenPerVeld, type Stand } from '../invoer/werkblad/stand.ts';

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
	toonUitleg = $state(leesToonUitleg());
	/** De fouten van de laatste keer "Verder", boven het formulier. */
	#gemeld: readonly Veldmelding[] = $state.raw([]);
	/** Telt de keren "Verder", zodat het foutoverzicht elke keer de focus krijgt. */
	poging = $state(0);

	/** Wat er net gebeurde met het hele dossier. */
	mededeling: Mededelingsoort | null = $state.raw(null);
	/** Het laatst verwijderde inkomen, om terug te kunnen zetten. */
	verwijderd: Weggehaald | null = $state.raw(null);

	readonly #adres: (stap: Stap) => string;
	/** Met het id van het inkomen in plaats van zijn plaats: die verandert als er een weggaat of wisselt. */
	readonly #bezocht = new SvelteSet<string>();
	readonly #gecontroleerd = new SvelteSet<Stap>();
	#bezig = $state('');

	readonly fouten = $derived.by(() => {
		const { gelezen, staatVast } = this.staat;
		// Voor het geheugen van het tabblad gelezen is, is alles nog leeg: dat is geen fout van iemand.
		return gelezen.gelukt || !staatVast ? [] : gelezen.fouten;
	});
	/** De fouten die nu bij hun veld staan. */
	readonly zichtbaar: ReadonlyMap<string, string> = $derived(
		zinnenPerVeld(
			this.fouten
				.filter(({ veld }) => veld !== this.#bezig)
				.filter(
					({ veld }) =>
						this.#bezocht.has(metId(this.staat.rustig, veld)) || this.#gecontroleerd.has(stapVanVeld(veld))
				)
		)
	);
	/** Wat daarvan nog niet klopt; een fout waar iemand net aan werkt blijft staan tot het veld verlaten is. */
	readonly overzicht: readonly Veldmelding[] = $derived(
		this.#gemeld.filter(({ veld }) => veld === this.#bezig || this.fouten.some((fout) => fout.veld === veld))
	);
	readonly stand: Stand = $derived.by(() => {
		const { uitkomst, rustig } = this.staat;
		if (uitkomst) return { uitkomst, voorlopig: false, zonderInkomens: [] };
		return voorlopigeStand(rustig, this.fouten);
	});

	/** De stappen waar nog velden open staan. */
	readonly open: readonly Openstap[] = $derived(
		WERKSTAPPEN.map(({ id, nummer, titel }) => ({
			nummer,
			titel,
			aantal: this.aantalFouten(id),
			href: this.#adres(id)
		})).filter(({ aantal }) => aantal > 0)
	);

	/** @param adres het adres van een stap; de route kent het */
	constructor(staat: Dossierstaat, adres: (stap: Stap) => string) {
		this.staat = staat;
		// Hier hoort het rekenwerk bij de pagina zelf: wat er nog open staat, staat er meteen.
		staat.rekenwerk ??= rekenwerk;
		this.#adres = adres;
	}

	/** De pagina waar een veld staat. */
	adresVanVeld(veld: string): string {
		return this.#adres(stapVanVeld(veld));
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
		if (veld !== '') this.#bezocht.add(metId(this.staat.concept, veld));
	}

	/** De rij op dit pad is anders geworden: op haar plaatsen staat nu iets waar nog niemand is geweest. */
	vergeet(pad: string): void {
		const groep = metId(this.staat.concept, pad);
		for (const veld of [...this.#bezocht]) if (valtOnder(veld, groep)) this.#bezocht.delete(veld);
	}

	/** Toont alle fouten van een stap, boven het formulier en bij de velden. Geeft terug of de stap klopt. */
	controleer(stap: Stap): boolean {
		const fouten = this.fouten.filter(({ veld }) => stapVanVeld(veld) === stap);
		this.#gecontroleerd.add(stap);
		this.#gemeld = fouten.map((fout) => ({ veld: fout.veld, tekst: this.#metNaam(fout) }));
		this.poging += 1;
		return fouten.length === 0;
	}

	/** Boven het formulier moet de zin ook zeggen over welk veld hij gaat. */
	#metNaam(fout: Veldfout): string {
		const inkomens = geldendeInkomens(this.staat.rustig);
		const naam = veldnaam(fout.veld, (index) => this.naamVan(inkomens[index]?.id ?? ''));
		return foutMetNaam(naam === null ? [] : [naam], veldfoutOpScherm(fout));
	}

	/** Toont bij elke stap de fouten bij de velden, bijvoorbeeld als bewaren niet kan. */
	controleerAlles(): void {
		for (const { veld } of this.fouten) this.#gecontroleerd.add(stapVanVeld(veld));
	}

	/** Een andere stap: wat boven de vorige stond hoort daar niet bij, behalve wat nog te doen is. */
	ruimOp(): void {
		this.#gemeld = [];
		if (this.mededeling?.soort !== 'geenDocument') this.mededeling = null;
	}

	/** Wisselt inwoner en partner, ook in de overgetypte brief; nog een keer wisselen maakt het ongedaan. */
	wissel(): void {
		this.staat.concept = wisselPersonen($state.snapshot(this.staat.concept));
		this.staat.brief?.wissel(wisselPersonen);
		this.verwijderd = null;
		this.mededeling = { soort: 'gewisseld' };
	}

	/** Rekent voor vandaag; zijn er voor vandaag geen bedragen, dan blijft alles staan en staat er wat er wel kan. */
	async naarVandaag(): Promise<void> {
		const dag = vandaag();
		if (heeftNormenOp(this.staat.concept, dag)) await this.#rekenVoor(dag, rekenVoorVandaag);
		else this.mededeling = { soort: 'geenBedragen', laatste: __LAATSTE_NORMDAG__ };
	}

	/** De laatste dag waarvoor er bedragen zijn. */
	naarLaatsteDag(): Promise<void> {
		return this.#rekenVoor(__LAATSTE_NORMDAG__, rekenVoorDag);
	}

	/** Zegt welke loonstroken voor die dag missen. Wat er stond is dan het vorige dossier. */
	async #rekenVoor(dag: Datum, reken: (concept: Concept, dag: Datum) => void): Promise<void> {
		const missend = missendOp(this.staat.concept, dag);
		await naarDag(this.staat, dag, reken);
		this.mededeling = { soort: 'opDag', dag, missend };
	}

	/** Hoe een inkomen heet in een zin, ook als het dossier nog niet klopt. */
	naamVan(id: string): string {
		return naamVan(this.staat.rustig, id);
	}

	/** De tussenstand als zin, om voor te lezen. */
	bedragInWoorden(): string {
		const { uitkomst } = this.stand;
		return uitkomst
			? tussenstandteksten.omroep(toonEuro(afgerond(uitkomst.toegepast.tbvv)))
			: tussenstandteksten.omroepNogNiet;
	}

	/** Leidt de antwoorden van de vragenlijst opnieuw af. */
	werkAntwoordenBij(): void {
		if (this.staat.gelezen.gelukt) leidAntwoordenAf(this.staat.concept);
	}

	/** Begint schoon, na wissen of openen. */
	opnieuw(): void {
		this.#bezocht.clear();
		this.#gecontroleerd.clear();
		this.#bezig = '';
		this.#gemeld = [];
		this.verwijderd = null;
		this.mededeling = null;
	}
}

const metId = (concept: Concept, veld: string): string =>
	veld.replace(/^inkomens\[(\d+)\]/, (pad, nummer) => geldendeInkomens(concept)[Number(nummer)]?.id ?? pad);

export const [werkblad, zetWerkblad] = createContext<Werkblad>();
