import { describe, expect, test } from 'vitest';
import { maakPdf } from '#lib/verslag/opmaak/maak-pdf.ts';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten.ts';
import { dossier } from '../hulp/bouwers.ts';
import { draaiOpPdf, heeftPdfProgrammas } from '../hulp/pdf-programma.ts';
import { lees } from './document-hulp.ts';
import { AANMAAK, proefverslag } from './proefverslag.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

/** De structuur zoals poppler haar ziet, zonder de maten van het plaatje. */
const VERWACHT = `Document
  H1 (block)
    "Proef"
  P (block)
    "Berekend voor 14 juli 2026"
  Sect
    P (block)
      "U mag € 1.499 per maand houden"
    Figure (block)
      "Inkomen per maand € 2.000 € 1.499 € 501 € 1.499 blijft van u € 501 mag weg "
  Sect
    H2 (block)
      "Lezen"
    P (block)
      "Zie "
      Link (inline)
        "de wet"
        Object
      "."
    L (block):
       /ListNumbering /Disc
      LI (block)
        Lbl (block)
          "•"
        LBody (block)
          "een"
      LI (block)
        Lbl (block)
          "•"
        LBody (block)
          "twee"
    P (block)
      "Let op Er ontbreekt iets."
  Sect
    H2 (block)
      "Rekenen"`;

describe.skipIf(!heeftPdfProgrammas)('andere programma’s lezen het document', () => {
	const proef = maakPdf(
		proefverslag({
			bijlage: {
				naam: 'dossier.json',
				tekst: '{"naam":"Şahin"}',
				mediatype: 'application/json',
				omschrijving: 'Dossier'
			}
		}),
		AANMAAK
	);
	const gewoon = lees(dossier()).bytes;

	test.each<readonly [string, Uint8Array]>([
		['het proefverslag', proef],
		...UITKOMSTDOCUMENTEN.flatMap((soort) => [
			[`${soort}, gewoon`, lees(dossier(), soort).bytes] as const,
			[`${soort}, zwaar`, lees(zwaarDossier, soort).bytes] as const
		])
	])('qpdf vindt geen fout in %s', (_, bytes) => {
		expect(draaiOpPdf('qpdf', bytes, ['--check'])).toContain('No syntax or stream encoding errors');
	});

	test('pdfinfo: gemarkeerd, PDF 1.7, met titel en op A4', () => {
		const info = draaiOpPdf('pdfinfo', gewoon);
		expect(info).toMatch(/Title: +Rapportage beslagvrije voet\n/);
		expect(info).toMatch(/Tagged: +yes\n/);
		expect(info).toMatch(/PDF version: +1\.7\n/);
		expect(info).toContain('(A4)');
		expect(info).toMatch(/Creator: +Beslagvrij 2026\.11\.0 \(broncode abc1234\)\n/);
	});

	test('pdfinfo leest de structuur zoals wij haar bedoelden', () => {
		const gelezen = draaiOpPdf('pdfinfo', proef, ['-struct-text'])
			.replace(/Figure:\n(?: +\/.*\n)+/, 'Figure (block)\n')
			.replace(/Object \d+ 0/g, 'Object');
		expect(gelezen.slice(0, VERWACHT.length)).toBe(VERWACHT);
	});

	test('pdffonts: elke letter zit erin, als deelverzameling, met Unicode', () => {
		const [, , ...letters] = draaiOpPdf('pdffonts', gewoon).trimEnd().split('\n');
		expect(letters).toHaveLength(2);
		for (const letter of letters)
			expect(letter).toMatch(/^BSVRIJ\+SourceSans3-\S+ +CID TrueType +Identity-H +yes yes yes/);
	});

	test('pdftotext leest de bedragen en woorden zoals ze er staan', () => {
		const tekst = draaiOpPdf('pdftotext', gewoon, [], ['-']);
		for (const stuk of ['€ 1.499', '€ 501,00', 'toegepaste beslagvrije voet', 'Pagina 1 van', 'officiële']) {
			expect(tekst).toContain(stuk);
		}
	});

	test('pdfdetach vindt het dossier', () => {
		expect(draaiOpPdf('pdfdetach', proef, ['-list'])).toContain('dossier.json');
		expect(draaiOpPdf('pdfdetach', gewoon, ['-list'])).toContain('beslagvrij-2026-07-14.json');
	});
});
