import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { inkomensVan } from '../inkomens.ts';

/* In welk jaar het beslag begon. Dat telt alleen bij een auto van de zaak. */

const heeftAuto = (concept: Concept): boolean =>
	inkomensVan(concept, 'inwoner').some(({ inkomen }) => inkomen.loonbelastingVoertuig.trim() !== '');

/** Zei iemand op de eerste pagina wanneer het beslag begon, dan weten wij het jaar; wat hij zelf typte gaat voor. */
export const vraagtStartjaar = (brief: Briefconcept, concept: Concept): boolean =>
	telt(brief, concept) && (leesDatumtekst(brief.sinds) === null || isGetypt(concept));

/** Het dossier met het jaar dat uit de eerste pagina volgt. */
export function metStartjaar(brief: Briefconcept, concept: Concept): Concept {
	const begin = leesDatumtekst(brief.sinds);
	if (begin === null || isGetypt(concept) || !telt(brief, concept)) return concept;
	return { ...concept, beslag: { ...concept.beslag, startjaar: begin.slice(0, 4) } };
}

const telt = ({ gegevens }: Briefconcept, concept: Concept): boolean =>
	heeftAuto(concept) || heeftAuto(gegevens);
const isGetypt = ({ beslag }: Concept): boolean => beslag.startjaar.trim() !== '';
