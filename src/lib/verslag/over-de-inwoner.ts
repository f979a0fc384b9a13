import { inDerdePersoon } from '../taal/derde-persoon.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

/**
 * Een stuk van een hulpverlener spreekt over de inwoner en de partner; het spreekt niemand aan.
 * @param getypt namen en andere woorden van de gebruiker: die blijven zoals ze zijn
 */
export function overDeInwoner(blokken: readonly Blok[], getypt: readonly string[]): readonly Blok[] {
	const namen = [...new Set(getypt)].sort((een, ander) => ander.length - een.length);
	const herschrijf = <T>(waarde: T): T => {
		if (typeof waarde === 'string') return inDerdePersoon(waarde, namen) as T;
		if (Array.isArray(waarde)) return waarde.map(herschrijf) as T;
		if (typeof waarde !== 'object' || waarde === null) return waarde;
		return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, herschrijf(deel)])) as T;
	};
	return herschrijf(blokken);
}
