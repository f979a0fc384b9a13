import { leesConcepttekst, type Halverwege } from '../dossier/concept-bestand.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import { leesBestandtekst, leesBytes, MAX_TEKENS, nietGelezen } from '../dossier/lees.ts';
import type { Keur } from '../dossier/plek.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { leesDossierbijlage } from './dossierbijlage.ts';

/** Keurt de normtabel die met een dossier meereist; zonder kan zo'n dossier niet open. */
export type Keurmeester = (tekst: string) => Promise<Keur | undefined>;

/**
 * Leest de bytes van een dossier, van een vragenlijst die nog niet af was, of van een PDF van dit programma met het dossier erin.
 * Een dossier van een dag zonder normen gaat ook open. Vijandig tot het gelezen is. Gooit nooit, zolang de keurmeester dat niet doet.
 */
export async function leesDossierbytes(
	bytes: Uint8Array,
	keurmeester: Keurmeester
): Promise<Gelezen<Dossierbestand | Halverwege>> {
	const bijlage = isPdf(bytes) ? leesDossierbijlage(bytes) : null;
	if (isPdf(bytes) && bijlage === null) return nietGelezen('pdfZonderDossier');
	const keur = await keurmeester(bijlage ?? new TextDecoder().decode(bytes));
	return bijlage === null ? leesBytes(bytes, (tekst) => lees(tekst, keur)) : lees(bijlage, keur);
}

function lees(tekst: string, keur: Keur | undefined): Gelezen<Dossierbestand | Halverwege> {
	const halverwege = tekst.length > MAX_TEKENS ? null : leesConcepttekst(tekst, keur);
	return halverwege ?? leesBestandtekst(tekst, { ookZonderNormen: true, ...(keur && { keur }) });
}

const isPdf = (bytes: Uint8Array): boolean =>
	[...'%PDF-'].every((teken, plaats) => bytes[plaats] === teken.charCodeAt(0));
