import { expect, test } from 'vitest';
import { maakDocumentbytes } from '#lib/verslag/maak-document.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { GROOTSTE_DOSSIER } from '../../src/commando/grootste-dossier.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { GEGEVENS } from './document-hulp.ts';

const gegevens = GEGEVENS;

test.each(UITKOMSTDOCUMENTEN)('%s van het grootste dossier past in een bericht: hooguit 200 kB', (soort) => {
	const bytes = maakDocumentbytes(maakDocument(soort, berekenUitkomst(GROOTSTE_DOSSIER), gegevens), gegevens);
	expect(bytes.length).toBeGreaterThan(10_000);
	expect(bytes.length).toBeLessThanOrEqual(200_000);
});
