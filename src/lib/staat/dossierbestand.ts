import { leesConcepttekst, type Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import { leesBestandtekst, leesBytes, MAX_BYTES, MAX_TEKENS, nietGelezen } from '../dossier/lees.ts';
import type { Keur } from '../dossier/plek.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbijlage } from '../verslag/dossierbijlage.ts';

/**
 * Leest een gekozen bestand: een dossier, of een vragenlijst die nog niet af was. Een PDF van dit programma werkt als
 * het dossier dat erin zit. Elk bestand is vijandig tot het gelezen is: eerst de maat, dan pas de inhoud. Gooit nooit.
 */
export async function leesDossierbestand(bestand: Blob): Promise<Gelezen<Dossierbestand | Halverwege>> {
	// Wat te groot is hoeft niet eerst het geheugen in.
	if (bestand.size > MAX_BYTES) return nietGelezen('teGroot');
	try {
		const bytes = new Uint8Array(await bestand.arrayBuffer());
		const bijlage = isPdf(bytes) ? leesDossierbijlage(bytes) : null;
		if (isPdf(bytes) && bijlage === null) return nietGelezen('pdfZonderDossier');
		const keur = await keurVoor(bijlage ?? new TextDecoder().decode(bytes));
		return bijlage === null ? leesBytes(bytes, (tekst) => lees(tekst, keur)) : lees(bijlage, keur);
	} catch {
		return nietGelezen('geenJson');
	}
}

/** Het keuren van een eigen normtabel is zwaar, en bijna geen dossier heeft er een. */
const keurVoor = async (tekst: string): Promise<Keur | undefined> =>
	tekst.includes('"eigenNormen"') ? (await import('../dossier/lees-normtabel.ts')).keurMeegereisd : undefined;

function lees(tekst: string, keur: Keur | undefined): Gelezen<Dossierbestand | Halverwege> {
	const halverwege = tekst.length > MAX_TEKENS ? null : leesConcepttekst(tekst, keur);
	return halverwege ?? leesBestandtekst(tekst, { ...(keur && { keur }) });
}

const isPdf = (bytes: Uint8Array): boolean =>
	[...'%PDF-'].every((teken, plaats) => bytes[plaats] === teken.charCodeAt(0));
