import { herstelBrief, type Briefconcept } from './brief.ts';
import { herstelConcept, type Concept } from './concept.ts';
import { leesJson } from './json.ts';
import { nietGelezen, nieuwer } from './lees.ts';
import type { Keur } from './plek.ts';
import { opScherm, vanScherm } from './veld-normen.ts';
import type { Gelezen } from './veldfout.ts';

const FORMAAT = 'bvv-concept';
const VERSIE = 1;

/** Wat iemand aan het doen is: precies wat er getypt is, met de brief die hij nakijkt. */
export interface Halverwege {
	readonly concept: Concept;
	/** null als er geen brief is. */
	readonly brief: Briefconcept | null;
}

/** Een vragenlijst die nog niet af is als bestand, of een die bij een brief hoort. Wat af is zonder brief wordt een dossier. */
export const schrijfConcept = ({ concept, brief }: Halverwege): string =>
	`${JSON.stringify({ formaat: FORMAAT, versie: VERSIE, concept, ...(brief && { brief }) }, null, '\t')}\n`;

/** Wat iemand had ingevuld; null als dit zo'n bestand niet is. Wat in de vragenlijst niet past is leeg. */
export function leesConcepttekst(tekst: string, keur?: Keur): Gelezen<Halverwege> | null {
	const gelezen = leesJson(tekst);
	if (!gelezen.gelukt || typeof gelezen.waarde !== 'object' || gelezen.waarde === null) return null;
	const { formaat, versie, concept, brief }: Partial<Record<string, unknown>> = { ...gelezen.waarde };
	if (formaat !== FORMAAT) return null;
	if (versie !== undefined && versie !== VERSIE) {
		return nietGelezen('verkeerdeVersie', 'versie', nieuwer(versie, VERSIE));
	}
	const onleesbaar = brief === undefined ? [] : onleesbaarIn(brief);
	if (onleesbaar.length > 0) {
		return nietGelezen('briefBeschadigd', 'brief', { velden: onleesbaar.join(', ') });
	}
	const hersteld = herstelConcept(concept);
	const eigenNormen = gekeurdeTabel(hersteld, keur);
	if (eigenNormen === null) return nietGelezen('normtabelOngeldig', 'concept.eigenNormen');
	const waarde = {
		concept: { ...hersteld, eigenNormen },
		brief: brief === undefined ? null : herstelBrief(brief)
	};
	return { gelukt: true, waarde };
}

/** Een normtabel in een bestand van buiten is vijandig, ook als zij er als tekst in staat. Null als zij niet goed is. */
function gekeurdeTabel({ eigenNormen }: Concept, keur: Keur | undefined): string | null {
	if (eigenNormen === '') return '';
	const gekeurd = keur?.(vanScherm(eigenNormen)) ?? [];
	return 'id' in gekeurd ? opScherm(gekeurd) : null;
}

/** De velden van een brief die niet te lezen zijn. Een bedrag of dag die weg is, zou anders ongemerkt leeg zijn. */
function onleesbaarIn(bewaard: unknown): readonly string[] {
	if (!isGroep(bewaard)) return ['brief'];
	const hersteld: Readonly<Record<string, unknown>> = { ...herstelBrief(bewaard) };
	return Object.entries(bewaard).flatMap(([naam, waarde]) => {
		const terug = hersteld[naam];
		if (terug === undefined) return [];
		return (isGroep(terug) ? isGroep(waarde) : terug === waarde) ? [] : [naam];
	});
}

const isGroep = (waarde: unknown): waarde is object =>
	typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
