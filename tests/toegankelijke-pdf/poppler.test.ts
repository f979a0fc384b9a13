import { describe, expect, test } from 'vitest';
import { draaiOpPdf, heeftPdfProgrammas } from './hulp/pdf-programma.ts';
import { maakProef } from './proefverslag.ts';

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
      "€ 1.499 blijft "
    P (block)
      "De rest mag weg."
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
	const proef = maakProef({
		bijlage: {
			merk: 'Proef',
			naam: 'bijlage.json',
			tekst: '{"naam":"Şahin"}',
			mediatype: 'application/json',
			omschrijving: 'Bijlage'
		}
	});

	test('qpdf vindt geen fout', () => {
		expect(draaiOpPdf('qpdf', proef, ['--check'])).toContain('No syntax or stream encoding errors');
	});

	test('pdfinfo leest de structuur zoals wij haar bedoelden', () => {
		const gelezen = draaiOpPdf('pdfinfo', proef, ['-struct-text'])
			.replace(/Figure:\n(?: +\/.*\n)+/, 'Figure (block)\n')
			.replace(/Object \d+ 0/g, 'Object');
		expect(gelezen.slice(0, VERWACHT.length)).toBe(VERWACHT);
	});

	test('pdfdetach vindt de bijlage', () => {
		expect(draaiOpPdf('pdfdetach', proef, ['-list'])).toContain('bijlage.json');
	});
});
