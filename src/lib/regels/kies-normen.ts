import { isGeenNormen, kiesTabelMetEigen, type GeenNormen } from '../normen/kies.ts';
import type { Normtabel } from '../normen/typen.ts';
import { WOONLANDTABELLEN } from '../normen/woonlandtabellen.ts';
import { kiesWoonlandtabel } from '../normen/woonland.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Normen } from './normen.ts';

/**
 * De normen van de peildatum, of een weigering als er voor die dag geen tabel is.
 * @param eigen een gekeurde tabel van de gebruiker; zij telt alleen op een dag zonder officiele tabel
 */
export function kiesNormen(peildatum: Datum, eigen: Normtabel | null = null): Normen | GeenNormen {
	const tabel = kiesTabelMetEigen(peildatum, eigen);
	if (isGeenNormen(tabel)) return tabel;
	return { tabel, woonland: kiesWoonlandtabel(peildatum, WOONLANDTABELLEN) ?? null };
}
