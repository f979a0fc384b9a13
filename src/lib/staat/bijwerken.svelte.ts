import { createContext } from 'svelte';
import type { Workbox } from 'workbox-window';
import type { Behoud } from './opslag.ts';

/** Moet gelijk zijn aan de naam in de CSP (svelte.config.js). */
const BELEID = 'service-worker';

/**
 * Maakt van het adres van onze service worker een adres dat Trusted Types vertrouwt.
 * Elk ander adres wordt geweigerd, zodat dit beleid geen achterdeur is.
 */
function vertrouwd(adres: string): TrustedScriptURL | string {
	const beleid = window.trustedTypes?.createPolicy(BELEID, {
		createScriptURL: (gevraagd) => {
			if (gevraagd !== adres) throw new TypeError(`Onbekende service worker: ${gevraagd}`);
			return gevraagd;
		}
	});
	return beleid?.createScriptURL(adres) ?? adres;
}

/**
 * Houdt bij of de site zonder netwerk werkt en of er een nieuwe versie klaarstaat.
 *
 * Een nieuwe versie komt er pas als de gebruiker `vernieuw()` kiest. Andere open tabbladen
 * herladen dan niet midden in een formulier, maar bij de eerstvolgende overgang naar een andere pagina.
 */
export class Bijwerken {
	/** Alle bestanden staan op dit apparaat. */
	offlineKlaar = $state(false);
	/** Er staat een nieuwe versie klaar; de gebruiker beslist. */
	nieuweVersie = $state(false);
	/** Wat er van het ingevulde na het overstappen nog staat. */
	behoud: Behoud = $state('alles');

	#workbox: Workbox | undefined;
	#zelfGevraagd = false;
	#isVerouderd = false;
	/** De pagina waar iemand naar op weg is. */
	#doel: URL | undefined;
	/** De pagina die al helemaal opnieuw wordt geladen. */
	#onderweg: URL | undefined;
	#bewaarders: (() => void)[] = [];

	/**
	 * Meldt de service worker aan. Roep dit één keer aan, in de browser, vanuit de root layout.
	 * Een browser zonder service workers werkt gewoon door, maar alleen met netwerk.
	 * @param basis pad van de site, met een schuine streep aan het eind
	 */
	async meldAan(basis: string): Promise<void> {
		this.#volgWegBestand();
		if (!('serviceWorker' in navigator)) return;
		this.offlineKlaar = navigator.serviceWorker.controller !== null;
		this.#volgWisselVanVersie();
		const { Workbox } = await import('workbox-window');
		const workbox = new Workbox(vertrouwd(`${basis}service-worker.js`), { scope: basis });
		this.#workbox = workbox;
		workbox.addEventListener('activated', () => (this.offlineKlaar = true));
		workbox.addEventListener('waiting', () => (this.nieuweVersie = true));
		// Een tabblad dat dagen openstaat laadt nooit opnieuw; zonder dit hoort het niets.
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') this.#kijkNaarNieuweVersie();
		});
		// Een mislukte aanmelding (privévenster, volle schijf) mag het rekenen niet storen.
		await workbox.register().catch(() => undefined);
	}

	/** Stapt over op de nieuwe versie en herlaadt dit tabblad; eerst wordt alles bewaard. */
	vernieuw(): void {
		if (this.#isVerouderd) {
			this.#herlaad();
			return;
		}
		this.#zelfGevraagd = true;
		this.#workbox?.messageSkipWaiting();
	}

	/**
	 * Laat iets bewaren vlak voor een herlaad door een nieuwe versie.
	 * @returns afmelden
	 */
	bijHerladen(bewaar: () => void): () => void {
		this.#bewaarders.push(bewaar);
		return () => {
			this.#bewaarders = this.#bewaarders.filter((ander) => ander !== bewaar);
		};
	}

	/**
	 * Hoort in `beforeNavigate`: laadt de volgende pagina helemaal opnieuw als een ander tabblad is overgestapt.
	 * @param naar doel van de overgang; undefined of een vertrek doet niets
	 */
	bijOvergang(naar: URL | undefined, vertrekt: boolean): void {
		// Een herlaad van hieruit meldt zich ook als vertrek.
		if (vertrekt && this.#onderweg) return;
		this.#onderweg = undefined;
		this.#doel = vertrekt ? undefined : naar;
		if (this.#isVerouderd && this.#doel) this.#laadHeel(this.#doel);
	}

	/** Hoort in `afterNavigate`. */
	bijAankomst(): void {
		this.#doel = undefined;
	}

	#volgWisselVanVersie(): void {
		let hadWorker = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			const isEersteWorker = !hadWorker;
			hadWorker = true;
			if (isEersteWorker) return;
			this.nieuweVersie = false;
			this.#isVerouderd = true;
			if (this.#zelfGevraagd) this.#herlaad();
		});
	}

	/** Na een nieuwe versie is code die nog niet geladen was, er niet meer: op dit apparaat, of op de server. */
	#volgWegBestand(): void {
		window.addEventListener('vite:preloadError', (gebeurtenis) => {
			if (!this.#isVerouderd && !this.#doel) return;
			gebeurtenis.preventDefault();
			if (this.#doel) this.#laadHeel(this.#doel);
			else this.#herlaad();
		});
	}

	#kijkNaarNieuweVersie(): void {
		this.#workbox?.update().catch(() => undefined);
	}

	#bewaarAlles(): void {
		for (const bewaar of this.#bewaarders) bewaar();
	}

	/** Elk weg bestand meldt zich; een tweede keer laden zou het eerste afbreken. */
	#laadHeel(pagina: URL): void {
		if (this.#onderweg) return;
		this.#onderweg = pagina;
		this.#bewaarAlles();
		location.href = pagina.href;
	}

	#herlaad(): void {
		this.#bewaarAlles();
		location.reload();
	}
}

/** De root layout maakt de enige `Bijwerken` en deelt hem zo met alle pagina's. */
export const [leesBijwerken, zetBijwerken] = createContext<Bijwerken>();
