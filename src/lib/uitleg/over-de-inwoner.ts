import type { Dossier } from '../dossier/dossier.ts';
import { inDerdePersoon } from '../taal/derde-persoon.ts';

/**
 * Uitleg voor wie over de inwoner leest: dezelfde zinnen, zonder iemand aan te spreken. Alleen tekst verandert; namen die
 * iemand zelf typte blijven.
 */
export function overDeInwoner<T>(
	uitleg: T,
	{ inkomens }: { readonly inkomens: readonly Pick<Dossier['inkomens'][number], 'naam'>[] }
): T {
	const namen = inkomens.flatMap(({ naam }) => naam ?? []).sort((een, ander) => ander.length - een.length);
	const herschrijf = (waarde: unknown): unknown => {
		if (typeof waarde === 'string') return inDerdePersoon(waarde, namen);
		if (Array.isArray(waarde)) return waarde.map(herschrijf);
		if (typeof waarde !== 'object' || waarde === null) return waarde;
		return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, herschrijf(deel)]));
	};
	return herschrijf(uitleg) as T;
}
