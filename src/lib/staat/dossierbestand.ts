import { leesConcepttekst, type Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesBytes, leesDossiertekst, MAX_BYTES, MAX_TEKENS, nietGelezen } from '../dossier/lees.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbijlage } from '../verslag/dossierbijlage.ts';

/**
 * Leest een gekozen bestand: een dossier, of een vragenlijst die nog niet af was. Een PDF van dit programma werkt als
 * het dossier dat erin zit. Elk bestand is vijandig tot het gelezen is: eerst de maat, dan pas de inhoud. Gooit nooit.
 */
export async function leesDossierbestand(bestand: Blob): Promise<Gelezen<Dossier | Halverwege>> {
	// Wat te groot is hoeft niet eerst het geheugen in.
	if (bestand.size > MAX_BYTES) return nietGelezen('teGroot');
	try {
		const bytes = new Uint8Array(await bestand.arrayBuffer());
		if (!isPdf(bytes)) return leesBytes(bytes, lees);
		const bijlage = leesDossierbijlage(bytes);
		return bijlage === null ? nietGelezen('pdfZonderDossier') : lees(bijlage);
	} catch {
		return nietGelezen('geenJson');
	}
}

function lees(tekst: string): Gelezen<Dossier | Halverwege> {
	const halverwege = tekst.length > MAX_TEKENS ? null : leesConcepttekst(tekst);
	return halverwege ?? leesDossiertekst(tekst);
}

const isPdf = (bytes: Uint8Array): boolean =>
	[...'%PDF-'].every((teken, plaats) => bytes[plaats] === teken.charCodeAt(0));
