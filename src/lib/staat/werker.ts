import { verbind, type Poort, type Verbinding } from '../overzicht/post.ts';

/** Moet gelijk zijn aan de naam in de CSP (svelte.config.js). */
const BELEID = 'werker';

let beleid: Pick<TrustedTypePolicy, 'createScriptURL'> | null | undefined;

/** Een adres dat Trusted Types vertrouwt: alleen een stuk van deze bouw. Elk ander adres wordt geweigerd. */
function vertrouwd(adres: string): TrustedScriptURL | string {
	beleid ??= window.trustedTypes?.createPolicy(BELEID, {
		createScriptURL: (gevraagd: string) => {
			if (new URL(gevraagd).origin !== location.origin) throw new TypeError(`Geen eigen werker: ${gevraagd}`);
			return gevraagd;
		}
	});
	return beleid?.createScriptURL(adres) ?? adres;
}

/** Rekenwerk naast de pagina, zodat zij vlot blijft. */
export interface Werker<H> {
	readonly vraag: Verbinding<H>['vraag'];
	/** Stopt meteen, midden in het werk; wie wacht hoort dat. */
	readonly stop: () => void;
}

/** Een stuk van de bouw dat als werker kan draaien. */
interface Werkdeel {
	readonly adres: string;
	/** Hetzelfde werk, aan deze kant van een poort. */
	readonly dien: (poort: Poort) => void;
}

/**
 * Begint een werker uit een stuk van de bouw.
 * @param hoor wat de werker uit zichzelf zegt
 */
export function beginWerker<H extends { readonly [Naam in keyof H]: (deel: never) => unknown }>(
	deel: Werkdeel,
	hoor: (bericht: unknown) => void
): Werker<H> {
	if (__LOS__) return opDePagina(deel, hoor);
	const werker = new Worker(vertrouwd(deel.adres) as string, { type: 'module' });
	const poort: Poort = werker;
	const { vraag, breek } = verbind<H>(poort, hoor);
	werker.addEventListener('error', ({ message }) => breek(message));
	return {
		vraag,
		stop() {
			werker.terminate();
			breek('gestopt');
		}
	};
}

/** Een los bestand heeft geen stuk dat als werker kan beginnen: dan doet de pagina het werk zelf, in beurten (zijn beleid
 * laat geen enkele werker toe, ook niet uit een blob). */
function opDePagina<H extends { readonly [Naam in keyof H]: (deel: never) => unknown }>(
	{ dien }: Werkdeel,
	hoor: (bericht: unknown) => void
): Werker<H> {
	const { port1: hier, port2: daar } = new MessageChannel();
	dien(daar);
	const { vraag, breek } = verbind<H>(hier, hoor);
	for (const poort of [hier, daar]) poort.start();
	return {
		vraag,
		stop() {
			for (const poort of [hier, daar]) poort.close();
			breek('gestopt');
		}
	};
}
