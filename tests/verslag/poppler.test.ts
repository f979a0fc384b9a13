import { describe, expect, test } from 'vitest';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { dossier } from '../hulp/bouwers.ts';
import { draaiOpPdf, heeftPdfProgrammas } from '../toegankelijke-pdf/hulp/pdf-programma.ts';
import { lees } from './document-hulp.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

describe.skipIf(!heeftPdfProgrammas)('andere programma’s lezen het document', () => {
	const gewoon = lees(dossier()).bytes;

	test.each<readonly [string, Uint8Array]>([
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
		expect(draaiOpPdf('pdfdetach', gewoon, ['-list'])).toContain('beslagvrij-2026-07-14.json');
	});
});
