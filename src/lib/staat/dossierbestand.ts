import type { Dossier } from '../dossier/dossier.ts';
import { leesDossierbytes, leesDossiertekst, MAX_BYTES } from '../dossier/lees.ts';
import type { Foutcode, Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbijlage } from '../verslag/dossierbijlage.ts';

const mislukt = (code: Foutcode): Gelezen<Dossier> => ({ gelukt: false, fouten: [{ veld: '', code }] });

/**
 * Leest een gekozen bestand als dossier. Een PDF van dit programma werkt als het dossier dat erin zit. Elk bestand
 * is vijandig tot het gelezen is: eerst de maat, dan pas de inhoud. Gooit nooit.
 */
export async function leesDossierbestand(bestand: Blob): Promise<Gelezen<Dossier>> {
	// Wat te groot is hoeft niet eerst het geheugen in.
	if (bestand.size > MAX_BYTES) return mislukt('teGroot');
	try {
		const bytes = new Uint8Array(await bestand.arrayBuffer());
		if (!isPdf(bytes)) return leesDossierbytes(bytes);
		const bijlage = leesDossierbijlage(bytes);
		return bijlage === null ? mislukt('pdfZonderDossier') : leesDossiertekst(bijlage);
	} catch {
		return mislukt('geenJson');
	}
}

const isPdf = (bytes: Uint8Array): boolean =>
	[...'%PDF-'].every((teken, plaats) => bytes[plaats] === teken.charCodeAt(0));
