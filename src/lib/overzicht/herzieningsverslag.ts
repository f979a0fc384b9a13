import type { Concept } from '../dossier/concept.ts';
import { herzieningVan } from '../invoer/herziening.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Documentgegevens } from '../verslag/documentgegevens.ts';
import { maakHerzieningsverslag } from '../verslag/herzieningsverslag.ts';
import { overDeInwoner } from '../verslag/over-de-inwoner.ts';

/** Het herzieningsverslag bij een dossier; null als er geen eerdere berekening is, of als die niet na te rekenen is. */
export function herzieningsverslagVan(
	{ concept, uitkomst }: { readonly concept: Pick<Concept, 'ervoor'>; readonly uitkomst: Uitkomst },
	voorWie: 'inwoner' | 'portaal',
	gegevens: Documentgegevens
): Verslag | null {
	const uitleg = herzieningVan(concept, uitkomst.dossier, { lezer: voorWie, heel: gegevens.mee.dossier });
	if (!uitleg) return null;
	const verslag = maakHerzieningsverslag(uitleg, uitkomst, gegevens);
	return voorWie === 'inwoner'
		? verslag
		: { ...verslag, blokken: overDeInwoner(verslag.blokken, verslag.gebruikersteksten) };
}
