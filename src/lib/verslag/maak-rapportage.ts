import type { Uitkomst } from '../regels/uitkomst.ts';
import { maakUitleg } from '../uitleg/maak-uitleg.ts';
import { maakPdf, PDF_SOORT } from './opmaak/maak-pdf.ts';
import { maakRapportageverslag, type Rapportagegegevens } from './rapportage.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/**
 * Maakt de "Rapportage beslagvrije voet" als toegankelijke PDF (A4, PDF/UA-1). Dezelfde uitkomst en gegevens geven
 * byte voor byte hetzelfde bestand. Dit bestand haalt jsPDF binnen: laad het pas als iemand erom vraagt.
 */
export function maakRapportagebytes(
	uitkomst: Uitkomst,
	gegevens: Rapportagegegevens
): Uint8Array<ArrayBuffer> {
	const { dossier } = uitkomst;
	const verslag = maakRapportageverslag(maakUitleg(uitkomst), dossier, gegevens);
	const id = vingerafdruk(JSON.stringify([dossier, gegevens]));
	return maakPdf(verslag, { gemaaktOp: gegevens.gemaaktOp, id });
}

/** Zie `maakRapportagebytes`; als bestand om te tonen of te bewaren. */
export function maakRapportage(uitkomst: Uitkomst, gegevens: Rapportagegegevens): Promise<Blob> {
	return Promise.resolve(new Blob([maakRapportagebytes(uitkomst, gegevens)], { type: PDF_SOORT }));
}
