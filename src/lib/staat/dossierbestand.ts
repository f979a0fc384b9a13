import type { Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import { MAX_BYTES, nietGelezen } from '../dossier/lees.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbytes, type Keurmeester } from '../verslag/lees-dossierbytes.ts';

/** Leest een gekozen bestand: eerst de maat, dan pas de inhoud. Gooit nooit. */
export async function leesDossierbestand(bestand: Blob): Promise<Gelezen<Dossierbestand | Halverwege>> {
	// Wat te groot is hoeft niet eerst het geheugen in.
	if (bestand.size > MAX_BYTES) return nietGelezen('teGroot');
	try {
		return await leesDossierbytes(new Uint8Array(await bestand.arrayBuffer()), keurmeester);
	} catch {
		return nietGelezen('geenJson');
	}
}

/** Het keuren van een eigen normtabel is zwaar, en bijna geen dossier heeft er een. */
const keurmeester: Keurmeester = async (tekst) =>
	tekst.includes('"eigenNormen"') ? (await import('../dossier/lees-normtabel.ts')).keurMeegereisd : undefined;
