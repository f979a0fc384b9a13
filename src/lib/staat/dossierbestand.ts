import type { Concept } from '../dossier/concept.ts';
import { leesConcepttekst } from '../dossier/concept-bestand.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesBytes, leesDossiertekst, MAX_BYTES, MAX_TEKENS, nietGelezen } from '../dossier/lees.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbijlage } from '../verslag/dossierbijlage.ts';

/**
 * Leest een gekozen bestand als dossier. Een PDF van dit programma werkt als het dossier dat erin zit. Elk bestand
 * is vijandig tot het gelezen is: eerst de maat, dan pas de inhoud. Gooit nooit.
 */
export const leesDossierbestand = (bestand: Blob): Promise<Gelezen<Dossier>> =>
	leesBestand(bestand, leesDossiertekst);

/** Als `leesDossierbestand`, maar ook een vragenlijst die nog niet af was mag. */
export const leesVragenbestand = (bestand: Blob): Promise<Gelezen<Dossier | Concept>> =>
	leesBestand(bestand, (tekst): Gelezen<Dossier | Concept> => {
		const concept = tekst.length > MAX_TEKENS ? null : leesConcepttekst(tekst);
		return concept ? { gelukt: true, waarde: concept } : leesDossiertekst(tekst);
	});

async function leesBestand<T>(bestand: Blob, lees: (tekst: string) => Gelezen<T>): Promise<Gelezen<T>> {
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

const isPdf = (bytes: Uint8Array): boolean =>
	[...'%PDF-'].every((teken, plaats) => bytes[plaats] === teken.charCodeAt(0));
