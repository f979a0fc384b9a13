import { herstelConcept, type Concept } from './concept.ts';
import { leesJson } from './lees.ts';

const FORMAAT = 'bvv-concept';

/** Een vragenlijst die nog niet af is als bestand: precies wat er getypt is. Wat af is wordt een dossier. */
export const schrijfConcept = (concept: Concept): string =>
	`${JSON.stringify({ formaat: FORMAAT, versie: 1, concept }, null, '\t')}\n`;

/** Wat iemand half had ingevuld; null als dit zo'n bestand niet is. Wat erin niet past is leeg. */
export function leesConcepttekst(tekst: string): Concept | null {
	const inhoud = leesJson(tekst);
	if (typeof inhoud !== 'object' || inhoud === null) return null;
	const { formaat, concept }: { formaat?: unknown; concept?: unknown } = inhoud;
	return formaat === FORMAAT ? herstelConcept(concept) : null;
}
