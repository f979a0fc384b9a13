import { inDerdePersoon } from '../taal/derde-persoon.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/**
 * Een stuk van een hulpverlener spreekt over de inwoner en de partner; het spreekt niemand aan.
 * @param getypt namen en andere woorden van de gebruiker: die blijven zoals ze zijn
 */
export function overDeInwoner(verslag: Verslag, getypt = verslag.gebruikersteksten): Verslag {
	const namen = [...new Set(getypt)].sort((een, ander) => ander.length - een.length);
	const herschrijf = (waarde: unknown): unknown => {
		if (typeof waarde === 'string') return inDerdePersoon(waarde, namen);
		if (Array.isArray(waarde)) return waarde.map(herschrijf);
		if (typeof waarde !== 'object' || waarde === null) return waarde;
		return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, herschrijf(deel)]));
	};
	return { ...verslag, blokken: herschrijf(verslag.blokken) as Verslag['blokken'] };
}
