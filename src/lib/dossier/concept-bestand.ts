import { herstelConcept, type Concept } from './concept.ts';
import { leesJson } from './json.ts';

const FORMAAT = 'bvv-concept';

/** Een vragenlijst die nog niet af is als bestand: precies wat er getypt is. Wat af is wordt een dossier. */
export const schrijfConcept = (concept: Concept): string =>
	`${JSON.stringify({ formaat: FORMAAT, versie: 1, concept }, null, '\t')}\n`;

/** Wat iemand half had ingevuld; null als dit zo'n bestand niet is. Wat erin niet past is leeg. */
export function leesConcepttekst(tekst: string): Concept | null {
	const gelezen = leesJson(tekst);
	if (!gelezen.gelukt || typeof gelezen.waarde !== 'object' || gelezen.waarde === null) return null;
	const { formaat, concept }: { formaat?: unknown; concept?: unknown } = gelezen.waarde;
	return formaat === FORMAAT ? herstelConcept(concept) : null;
}
