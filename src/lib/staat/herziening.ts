import { leesErvoor } from '../dossier/ervoor.ts';
import { bestandstekst } from '../invoer/bestandstekst.ts';
import { herzieningVan } from '../invoer/herziening.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Documentgegevens } from '../verslag/documentgegevens.ts';
import { maakHerzieningsverslag } from '../verslag/herzieningsverslag.ts';
import { overDeInwoner } from '../verslag/over-de-inwoner.ts';
import type { Documentbron } from './documenten.ts';
import { vandaag } from './klok.ts';
import { lezer } from './lezer.svelte.ts';

/** Het herzieningsverslag bij een dossier met een eerdere berekening. @throws Error als die niet na te rekenen is */
export function maakHerziening(
	{ uitkomst, concept }: Extract<Documentbron, { soort: 'herziening' }>,
	gegevens: Documentgegevens
): Verslag {
	const heel = gegevens.mee.dossier;
	const voorWie = lezer.is === 'inwoner' ? 'inwoner' : 'portaal';
	const uitleg = herzieningVan(concept, uitkomst.dossier, { lezer: voorWie, heel });
	if (!uitleg) throw new Error('geen eerdere berekening om naast te leggen');
	const namen = leesErvoor(concept)?.dossier.inkomens.flatMap(({ naam }) => naam ?? []) ?? [];
	const bestand = bestandstekst(concept, uitkomst.dossier, { programma: __VERSIE__, op: vandaag() });
	const verslag = maakHerzieningsverslag(uitleg, uitkomst, { bestand, namen }, gegevens);
	return voorWie === 'inwoner'
		? verslag
		: { ...verslag, blokken: overDeInwoner(verslag.blokken, verslag.gebruikersteksten) };
}
