import { isGeenNormen, kiesNormtabel, type GeenNormen } from '../normen/kies.ts';
import { WOONLANDTABELLEN } from '../normen/woonlandtabellen.ts';
import { kiesWoonlandtabel } from '../normen/woonland.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Normen } from './normen.ts';

/** De normen van de peildatum, of een weigering als er voor die dag geen tabel is. */
export function kiesNormen(peildatum: Datum): Normen | GeenNormen {
	const tabel = kiesNormtabel(peildatum);
	if (isGeenNormen(tabel)) return tabel;
	return { tabel, woonland: kiesWoonlandtabel(peildatum, WOONLANDTABELLEN) ?? null };
}
