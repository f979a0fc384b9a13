import { vervang, zonder } from '../overzicht/kies.ts';
import type { Afloop, Bewerkt, Rekendag, Voortgang, Voorwerkblad } from '../overzicht/lijst.ts';
import type { Regel } from '../overzicht/regel.ts';
import type { Lijsthandelingen } from '../overzicht/werker.ts';
import { OOK_BEWAREN, OOK_WISSEN } from './dossierstaat.svelte.ts';
import { uitSleep, type Keuze } from './kies-bestanden.ts';
import { vandaag } from './klok.ts';
import { beginWerker, type Werker } from './werker.ts';

/** Wat er bezig is. */
export interface Bezig {
	readonly wat: 'openen' | 'rekenen' | 'maken';
	readonly klaar: number;
	readonly van: number;
}

/** Zoveel bestanden gaan er tegelijk naar de werker: duizend in een keer houdt de pagina op. */
const IN_EEN_KEER = 50;

/**
 * De dossiers die tegelijk open zijn. Zij staan in een werker; hier staan alleen de rijen. Er wordt niets van bewaard: na
 * het sluiten van het tabblad is de lijst leeg, en zijn de bestanden zoals zij waren.
 */
export class Overzichtstaat {
	regels: readonly Regel[] = $state.raw([]);
	/** Voor welke dag er gerekend is. */
	wanneer: Rekendag = $state.raw({ dag: vandaag(), tabel: null });
	bezig: Bezig | null = $state.raw(null);
	/** De bestanden waar een wachtzin voor nodig is. */
	opSlot: readonly string[] = $state.raw([]);
	/** Wat geen dossier is. */
	overgeslagen: readonly string[] = $state.raw([]);
	/** Wat er al stond, en nu een andere inhoud heeft. */
	vervangen: readonly string[] = $state.raw([]);
	/** De werker werkt niet: zonder hem is er geen lijst. */
	kapot = $state(false);
	/** Zoveel bestanden zijn niet geopend, omdat iemand stopte. */
	nietGeopend = $state(0);
	/** Afgebroken: niet elke rij is van deze dag, of niet elk bestand is open. */
	readonly nietAlles: boolean = $derived(
		this.nietGeopend > 0 || this.regels.some(({ dag }) => dag !== this.wanneer.dag)
	);
	/** Er staat iets in, of dat komt nog: na herladen is dat weg, en duizend dossiers weer openen kost tijd. */
	readonly isBegonnen: boolean = $derived(
		this.regels.length > 0 || this.opSlot.length > 0 || this.bezig !== null
	);
	/** De wachtzin waarmee iets open ging; nieuwe bestanden kunnen er weer mee op slot. */
	wachtzin: string | null = $state.raw(null);
	/** Van twee wachtzinnen is niet te zeggen welke voor een nieuw bestand geldt: dan kiest iemand er zelf een. */
	meerWachtzinnen = $state(false);

	#wachtzinnen: readonly string[] = [];
	/** Iemand wil dat het ophoudt: dan gaat er geen volgend deel meer naar de werker. */
	#stopt = false;
	/** Wat er in dit werk al klaar was voor het deel waar de werker nu aan bezig is. */
	#erVoor = 0;
	/** Wat nog wachtte toen de lijst leeg ging, hoort er niet meer bij. */
	#beurt = 0;
	/** Wat bezig is, en alles wat daarop wacht. */
	#werk: Promise<void> = Promise.resolve();
	#werker: Promise<Werker<Lijsthandelingen>> | null = null;

	/** Zet de werker klaar voordat iemand iets kiest: de eerste keer duurt dat even. */
	async maakKlaar(): Promise<void> {
		await this.#begin().catch(() => undefined);
	}

	async voegToe({ gekozen, overgeslagen }: Keuze): Promise<void> {
		[this.overgeslagen, this.vervangen] = [overgeslagen, []];
		if (gekozen.length === 0) return;
		await this.#doe(
			'openen',
			() => gekozen.length,
			async (werker) => {
				for (let begin = 0; begin < gekozen.length && !this.#stopt; begin += IN_EEN_KEER) {
					this.#erVoor = begin;
					const deel = gekozen.slice(begin, begin + IN_EEN_KEER);
					this.#neemOver(await werker.vraag('open', { gekozen: deel, ...this.wanneer }));
				}
				this.nietGeopend = this.#stopt ? gekozen.length - (this.bezig?.klaar ?? 0) : 0;
			}
		);
	}

	/** Geeft terug of er iets open ging. */
	async ontgrendel(wachtzin: string): Promise<boolean> {
		const dicht = this.opSlot.length;
		await this.#doe(
			'openen',
			() => dicht,
			async (werker) => this.#neemOver(await werker.vraag('ontgrendel', { wachtzin, ...this.wanneer }))
		);
		const gelukt = this.opSlot.length < dicht;
		if (gelukt) this.#wachtzinnen = [...this.#wachtzinnen.filter((ander) => ander !== wachtzin), wachtzin];
		this.meerWachtzinnen = this.#wachtzinnen.length > 1;
		this.wachtzin = this.#wachtzinnen.length === 1 ? (this.#wachtzinnen[0] ?? null) : null;
		return gelukt;
	}

	async herbereken(wanneer: Rekendag): Promise<void> {
		this.wanneer = wanneer;
		// Voor een andere dag rekenen maakt af wat er open gaat, en breekt af wat nog voor de vorige dag rekende.
		if (this.bezig?.wat === 'rekenen') await this.stop();
		await this.#doe(
			'rekenen',
			() => this.regels.length,
			async (werker) => this.#neemOver(await werker.vraag('herbereken', wanneer))
		);
	}

	/** Breekt af wat bezig is; wat klaar is blijft staan. */
	async stop(): Promise<void> {
		this.#stopt = true;
		await (await this.#werker)?.vraag('stop', undefined);
	}

	async vergeet(ids: readonly number[]): Promise<void> {
		this.regels = zonder(this.regels, ids);
		await (await this.#werker)?.vraag('vergeet', ids);
	}

	/** Laat weg wat nog op slot zit, bijvoorbeeld omdat het beschadigd is. */
	async laatDichtWeg(): Promise<void> {
		this.opSlot = [];
		await (await this.#werker)?.vraag('vergeetDicht', undefined);
	}

	/** Alles uit de lijst; van de bestanden zelf verandert niets. */
	async leeg(): Promise<void> {
		const werker = await this.#werker;
		this.#werker = null;
		this.#beurt += 1;
		werker?.stop();
		[this.regels, this.opSlot, this.overgeslagen, this.vervangen] = [[], [], [], []];
		[this.wachtzin, this.bezig, this.kapot, this.nietGeopend] = [null, null, false, 0];
		[this.#wachtzinnen, this.meerWachtzinnen] = [[], false];
		// Een eigen normtabel hoort bij de lijst die er was.
		this.wanneer = { dag: vandaag(), tabel: null };
	}

	/** De dossiers zelf, in deze volgorde. */
	async stukken(ids: readonly number[]) {
		return (await this.#begin()).vraag('stukken', ids);
	}

	/** Een dossier om in het werkblad verder mee te gaan. */
	async voorWerkblad(id: number): Promise<Voorwerkblad | null> {
		const nu = { programma: __VERSIE__, op: vandaag() };
		return (await this.#begin()).vraag('voorWerkblad', { id, nu, ...this.wanneer });
	}

	/** Alles wat bezig is of wacht, is dan klaar. */
	rust(): Promise<void> {
		return this.#werk;
	}

	/** Wat iemand in het werkblad van een rij maakte. */
	async werkBij(rij: Bewerkt): Promise<void> {
		await (await this.#werker)?.vraag('werkBij', { ...rij, ...this.wanneer });
	}

	/** Van deze rijen staat alles nu in een nieuw bestand. */
	async isGemaakt(ids: readonly number[]): Promise<void> {
		await (await this.#werker)?.vraag('isGemaakt', { ids, ...this.wanneer });
	}

	/** Wat er bij komt wacht op wat bezig is: de werker doet een ding tegelijk, en geen bestand gaat verloren. */
	#doe(
		wat: Bezig['wat'],
		van: () => number,
		werk: (werker: Werker<Lijsthandelingen>) => Promise<void>
	): Promise<void> {
		const [vorige, beurt] = [this.#werk, this.#beurt];
		this.#werk = (async () => {
			await vorige;
			if (beurt !== this.#beurt) return;
			this.#erVoor = 0;
			this.#stopt = false;
			this.bezig = { wat, klaar: 0, van: van() };
			const werker = this.#begin();
			try {
				await werk(await werker);
			} catch {
				// Is de lijst intussen geleegd, dan was dit de bedoeling.
				this.kapot = this.#werker === werker;
			}
			this.bezig = null;
		})();
		return this.#werk;
	}

	#neemOver({ opSlot, zonderDossier, vervangen }: Afloop): void {
		this.opSlot = opSlot;
		this.overgeslagen = [...this.overgeslagen, ...zonderDossier];
		this.vervangen = [...this.vervangen, ...vervangen];
	}

	#begin(): Promise<Werker<Lijsthandelingen>> {
		this.#werker ??= import('../overzicht/werker.ts').then(({ adres, dienLijst: dien }) =>
			beginWerker<Lijsthandelingen>({ adres, dien }, (bericht) => this.#hoor(bericht as Voortgang))
		);
		return this.#werker;
	}

	#hoor({ regels, klaar }: Voortgang): void {
		if (this.bezig) this.bezig = { ...this.bezig, klaar: this.#erVoor + klaar };
		if (regels.length > 0) this.regels = vervang(this.regels, regels);
	}
}

/** De lijst van dit tabblad: zij blijft bij een bezoek aan het werkblad. */
export const overzichtstaat = new Overzichtstaat();
OOK_WISSEN.push(() => void overzichtstaat.leeg());
OOK_BEWAREN.push(() => overzichtstaat.isBegonnen);

/** Wat iemand op een pagina liet vallen. */
export const neemSleepAan = async (delen: Parameters<typeof uitSleep>[0]): Promise<void> =>
	overzichtstaat.voegToe(await uitSleep(delen));
