import { herzieningsverslagVan } from '../overzicht/herzieningsverslag.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Documentgegevens } from '../verslag/documentgegevens.ts';
import type { Documentbron } from './documenten.ts';
import { lezer } from './lezer.svelte.ts';

/** Het herzieningsverslag bij een dossier met een eerdere berekening. @throws Error als die niet na te rekenen is */
export function maakHerziening(
	bron: Extract<Documentbron, { soort: 'herziening' }>,
	gegevens: Documentgegevens
): Verslag {
	const voorWie = lezer.is === 'inwoner' ? 'inwoner' : 'portaal';
	const verslag = herzieningsverslagVan(bron, voorWie, gegevens);
	if (!verslag) throw new Error('geen eerdere berekening om naast te leggen');
	return verslag;
}
