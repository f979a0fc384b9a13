import { herstelBrief, type Briefconcept } from './brief.ts';
import { herstelConcept, type Concept } from './concept.ts';
import { leesJson } from './json.ts';

const FORMAAT = 'bvv-concept';

/** Wat iemand aan het doen is: precies wat er getypt is, met de brief die hij nakijkt. */
export interface Halverwege {
	readonly concept: Concept;
	/** null als er geen brief is. */
	readonly brief: Briefconcept | null;
}

/** Een vragenlijst die nog niet af is als bestand, of een die bij een brief hoort. Wat af is zonder brief wordt een dossier. */
export const schrijfConcept = ({ concept, brief }: Halverwege): string =>
	`${JSON.stringify({ formaat: FORMAAT, versie: 1, concept, ...(brief && { brief }) }, null, '\t')}\n`;

/** Wat iemand had ingevuld; null als dit zo'n bestand niet is. Wat erin niet past is leeg. */
export function leesConcepttekst(tekst: string): Halverwege | null {
	const gelezen = leesJson(tekst);
	if (!gelezen.gelukt || typeof gelezen.waarde !== 'object' || gelezen.waarde === null) return null;
	const { formaat, concept, brief }: { formaat?: unknown; concept?: unknown; brief?: unknown } =
		gelezen.waarde;
	if (formaat !== FORMAAT) return null;
	const heeftBrief = typeof brief === 'object' && brief !== null;
	return { concept: herstelConcept(concept), brief: heeftBrief ? herstelBrief(brief) : null };
}
