import type { Briefconcept } from '../../dossier/brief.ts';
import { leegConcept, type Concept } from '../../dossier/concept.ts';
import { voegInkomenToe } from '../inkomens.ts';

/* Beslag op een bankrekening: alleen met wie iemand woont, en waar, telt (art. 475a lid 5 en 6 Rv). */

export const isBankbeslag = ({ soort }: Pick<Briefconcept, 'soort'>): boolean => soort === 'bankbeslag';

/** Het bedrag op een bankrekening is een maandbedrag; wie er een ander antwoord bij had staan, ziet die vraag niet. */
export const metVasteMaat = (brief: Briefconcept): Briefconcept =>
	isBankbeslag(brief) ? { ...brief, per: 'maand', soortBedrag: 'tBvv' } : brief;

/** Alleen wat telt: een half ingevuld inkomen mag hier niets tegenhouden. */
export function alleenVoorBank({ peildatum, leefsituatie, wonen }: Concept): Concept {
	const leeg = leegConcept(peildatum);
	const { adres, woonland, woonlandfactor } = wonen;
	const concept: Concept = {
		...leeg,
		leefsituatie,
		wonen: { ...leeg.wonen, adres, woonland, woonlandfactor }
	};
	const id = voegInkomenToe(concept, 'inwoner', { soort: 'bedragen' });
	for (const inkomen of concept.inkomens) {
		if (inkomen.id !== id) continue;
		Object.assign(inkomen.opgave.belastbaar, { bedrag: '0', per: 'jaar' });
		inkomen.opgave.netto.bedrag = '0';
	}
	return concept;
}
