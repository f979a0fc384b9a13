import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { maakPdf } from '../toegankelijke-pdf/opmaak/maak-pdf.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { HUISSTIJL } from './huisstijl.ts';

/**
 * Maakt van een verslag een toegankelijke PDF (A4, PDF/UA-1). Hetzelfde verslag en tijdstip geven byte voor byte
 * hetzelfde bestand. Dit bestand haalt jsPDF binnen: laad het pas als iemand erom vraagt.
 */
export const maakDocumentbytes = (
	verslag: Verslag,
	{ gemaaktOp }: Pick<Documentgegevens, 'gemaaktOp'>,
	bijVraagteken?: () => void
): Uint8Array<ArrayBuffer> => maakPdf(verslag, HUISSTIJL, gemaaktOp, bijVraagteken);
