/**
 * Van een proef is geen document, bestand of dossier te maken: de compiler weigert het. Verdwijnt een van deze fouten, dan is de
 * regel `@ts-expect-error` overbodig, en faalt de typecontrole.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { Watals } from '#lib/les/watals.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { maakResultaat } from '#lib/uitvoer/resultaat.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import type { Documentgegevens } from '#lib/verslag/documentgegevens.ts';
import { maakDossierbijlage } from '#lib/verslag/delen.ts';
import { rekenUit } from '#lib/vergelijk/geval.ts';

declare const proef: Watals;
declare const gegevens: Documentgegevens;

/** Wordt nooit uitgevoerd: het gaat om de types. */
export const geweigerd = [
	// @ts-expect-error een proef is geen uitkomst voor een document
	() => maakDocument('wgs', proef, gegevens),
	// @ts-expect-error een proef is geen uitkomst om uit te leggen
	() => maakUitleg(proef),
	// @ts-expect-error een proef is geen resultaat
	() => maakResultaat(proef, () => ''),
	// @ts-expect-error een proef is geen dossier voor een bestand
	() => alsBestand(proef),
	// @ts-expect-error een proef is geen bijlage bij een document
	() => maakDossierbijlage(proef),
	// @ts-expect-error een proef is geen dossier om mee te rekenen
	() => rekenUit(proef),
	// @ts-expect-error een proef is geen dossier
	(): Dossier => proef,
	// @ts-expect-error wat lijkt op een proef, is er geen
	(): Watals => ({ eerst: proef.eerst, dan: proef.dan, verschil: proef.verschil })
];

test('acht wegen zijn dicht', () => {
	expect(geweigerd).toHaveLength(8);
});

test('buiten de les is er geen doorgerekend geval', () => {
	expect(readFileSync('gereedschap/lagen.js', 'utf8')).toContain("'src/lib/les/doorgerekend.ts': ['les']");
});
