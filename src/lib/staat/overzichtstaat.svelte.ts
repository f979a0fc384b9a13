import type { Inhoud } from '../overzicht/stuk.ts';
import type { Afloop, Rekendag, Voortgang } from '../overzicht/lijst.ts';
import type { Regel } from '../overzicht/regel.ts';
import type { Lijsthandelingen } from '../overzicht/werker.ts';
import { uitSleep, type Keuze } from './kies-bestanden.ts';
import { vandaag } from './klok.ts';
import { beginWerker, type Werker } from './werker.ts';

/** Wat er bezig is. */
export interface Bezig {
	readonly wat: 'openen' | 'rekenen' | 'maken';
	readonly klaar: number;
	readonly van: number;
}

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
	overgeslagen: readonly string[] = $state.raw([]);
	/** De werker werkt niet: zonder hem is er geen lijst. */
	kapot = $state(false);
	/** Het laatste werk is afgebroken: niet elke rij is van deze dag. */
	gestopt = $state(false);
	/** De wachtzin waarmee iets open ging; nieuwe bestanden kunnen er weer mee op slot. */
	wachtzin: string | null = $state.raw(null);

	#werker: Promise<Werker<Lijsthandelingen>> | null = null;

	async voegToe({ gekozen, overgeslagen }: Keuze): Promise<void> {
		this.overgeslagen = overgeslagen;
		if (gekozen.length === 0) return;
		await this.#doe('openen', gekozen.length, (werker) => werker.vraag('open', { gekozen, ...this.wanneer }));
	}

	/** Geeft terug of er iets open ging. */
	async ontgrendel(wachtzin: string): Promise<boolean> {
		const dicht = this.opSlot.length;
		await this.#doe('openen', dicht, (werker) => werker.vraag('ontgrendel', { wachtzin, ...this.wanneer }));
		const gelukt = this.opSlot.length < dicht;
		if (gelukt) this.wachtzin = wachtzin;
		return gelukt;
	}

	async herbereken(wanneer: Rekendag): Promise<void> {
		this.wanneer = wanneer;
		await this.#doe('rekenen', this.regels.length, (werker) => werker.vraag('herbereken', wanneer));
	}

	/** Breekt af wat bezig is; wat klaar is blijft staan. */
	async stop(): Promise<void> {
		await (await this.#werker)?.vraag('stop', undefined);
	}

	async vergeet(ids: readonly number[]): Promise<void> {
		const weg = new Set(ids);
		this.regels = this.regels.filter(({ id }) => !weg.has(id));
		await (await this.#werker)?.vraag('vergeet', ids);
	}

	/** Alles uit de lijst; van de bestanden zelf verandert niets. */
	async leeg(): Promise<void> {
		const werker = await this.#werker;
		this.#werker = null;
		werker?.stop();
		[this.regels, this.opSlot, this.overgeslagen] = [[], [], []];
		[this.wachtzin, this.bezig, this.kapot, this.gestopt] = [null, null, false, false];
	}

	/** De dossiers zelf, in deze volgorde. */
	async stukken(ids: readonly number[]) {
		return (await this.#begin()).vraag('stukken', ids);
	}

	async inhoudVan(id: number): Promise<Inhoud | null> {
		return (await this.stukken([id]))[0]?.inhoud ?? null;
	}

	async #doe(
		wat: Bezig['wat'],
		van: number,
		werk: (werker: Werker<Lijsthandelingen>) => Promise<Afloop>
	): Promise<void> {
		this.bezig = { wat, klaar: 0, van };
		const werker = this.#begin();
		try {
			const { gestopt, opSlot } = await werk(await werker);
			[this.gestopt, this.opSlot] = [gestopt, opSlot];
		} catch {
			// Is de lijst intussen geleegd, dan was dit de bedoeling.
			if (this.#werker !== werker) return;
			this.kapot = true;
		}
		this.bezig = null;
	}

	#begin(): Promise<Werker<Lijsthandelingen>> {
		this.#werker ??= import('../overzicht/werker.ts').then(({ adres }) =>
			beginWerker<Lijsthandelingen>(adres, (bericht) => this.#hoor(bericht as Voortgang))
		);
		return this.#werker;
	}

	#hoor({ regels, klaar, van }: Voortgang): void {
		if (this.bezig) this.bezig = { ...this.bezig, klaar, van };
		if (regels.length === 0) return;
		const nieuw = new Map(regels.map((regel) => [regel.id, regel]));
		const oud = this.regels.map((regel) => {
			const vervangt = nieuw.get(regel.id);
			nieuw.delete(regel.id);
			return vervangt ?? regel;
		});
		this.regels = [...oud, ...nieuw.values()];
	}
}

/** De lijst van dit tabblad: zij blijft bij een bezoek aan het werkblad. */
export const overzichtstaat = new Overzichtstaat();

/** Wat iemand op een pagina liet vallen. */
export const neemSleepAan = async (delen: Parameters<typeof uitSleep>[0]): Promise<void> =>
	overzichtstaat.voegToe(await uitSleep(delen));
