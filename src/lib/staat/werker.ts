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

/**
 * Begint een werker uit een stuk van de bouw.
 * @param hoor wat de werker uit zichzelf zegt
 */
export function beginWerker<H extends { readonly [Naam in keyof H]: (deel: never) => unknown }>(
	adres: string,
	hoor: (bericht: unknown) => void
): Werker<H> {
	const werker = new Worker(vertrouwd(adres) as string, { type: 'module' });
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
