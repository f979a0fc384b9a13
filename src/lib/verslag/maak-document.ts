import type { Documentgegevens } from './documentgegevens.ts';
import type { Verslag } from './opmaak/blokken.ts';
import { maakPdf } from './opmaak/maak-pdf.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/**
 * Maakt van een verslag een toegankelijke PDF (A4, PDF/UA-1). Hetzelfde verslag en tijdstip geven byte voor byte
 * hetzelfde bestand. Dit bestand haalt jsPDF binnen: laad het pas als iemand erom vraagt.
 */
export const maakDocumentbytes = (
	verslag: Verslag,
	{ gemaaktOp }: Pick<Documentgegevens, 'gemaaktOp'>
): Uint8Array<ArrayBuffer> =>
	maakPdf(verslag, { gemaaktOp, id: vingerafdruk(JSON.stringify([verslag, gemaaktOp])) });
