/** Andere programma's laten lezen wat wij schreven (poppler-utils en qpdf, uit Debian). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMMAS = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdfdetach', 'qpdf'] as const;
export type Programma = (typeof PROGRAMMAS)[number];

const ontbreekt = PROGRAMMAS.filter((naam) => spawnSync(naam, ['--version']).error);

/** Of alle programma's er zijn. Zo niet, dan zeggen de tests die ze nodig hebben waarom ze niets doen. */
export const heeftPdfProgrammas = ontbreekt.length === 0;
if (!heeftPdfProgrammas) {
	console.warn(
		`Overgeslagen: de controle van PDF's met ${ontbreekt.join(', ')}. Installeer poppler-utils en qpdf om die mee te draaien.`
	);
}

/**
 * Draait een programma op een PDF.
 * @param voor argumenten voor de bestandsnaam
 * @param na argumenten erna
 * @throws Error met wat het programma meldde als het mislukt
 */
export function draaiOpPdf(
	programma: Programma,
	bytes: Uint8Array,
	voor: readonly string[] = [],
	na: readonly string[] = []
): string {
	const map = mkdtempSync(path.join(tmpdir(), 'beslagvrij-pdf-'));
	try {
		const bestand = path.join(map, 'document.pdf');
		writeFileSync(bestand, bytes);
		const { status, stdout, stderr } = spawnSync(programma, [...voor, bestand, ...na], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`${programma}: ${stdout}${stderr}`);
		return stdout;
	} finally {
		rmSync(map, { recursive: true });
	}
}
