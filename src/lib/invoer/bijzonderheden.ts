import type { Concept } from '../dossier/concept.ts';
import { BIJZONDERHEDEN, type Bijzonderheid } from '../dossier/vraagstaat.ts';
import { beslagbareInkomens } from './beslag.ts';
import { metNormbedrag, metVoertuig } from './inkomens.ts';
import { haalTerug, isIngevuld, legOpzij, type Deelnaam } from './opzij.ts';

/* Wat zelden voorkomt staat achter een vinkje. Zonder vinkje telt het niet mee; wat er getypt was ligt opzij. */
const DELEN_VAN: Record<Bijzonderheid, readonly Deelnaam[]> = {
	'lopend-beslag': ['beslagInwoner', 'beslagPartner'],
	toeslagen: ['toeslagen'],
	bijstand: ['normbedrag'],
	auto: ['voertuig'],
	rechter: ['hardheid'],
	verdeling: ['omslag'],
	bankrekening: ['overheidsvordering'],
	datum: ['datum'],
	nummer: ['dossiernummer'],
	lezingen: ['lezingen']
};

/** Of dit bij deze inkomens kan spelen. Wat niet kan telt niet mee, ook niet als het eerder was ingevuld. */
export function isMogelijk(concept: Concept, naam: Bijzonderheid): boolean {
	if (naam === 'verdeling') return beslagbareInkomens(concept).length > 1;
	if (naam === 'bijstand') return metNormbedrag(concept).length > 0;
	if (naam === 'auto') return metVoertuig(concept).length > 0;
	return true;
}

/** Of het vinkje van deze bijzonderheid aan staat, of er iets voor is ingevuld. */
export const heeftBijzonderheid = (concept: Concept, naam: Bijzonderheid): boolean =>
	isMogelijk(concept, naam) &&
	(concept.vragen.bijzonder.includes(naam) || DELEN_VAN[naam].some((deel) => isIngevuld(concept, deel)));

export const gekozenBijzonderheden = (concept: Concept): Bijzonderheid[] =>
	BIJZONDERHEDEN.filter((naam) => heeftBijzonderheid(concept, naam));

/**
 * Zet de vinkjes van de pagina 'bijzonder'.
 * @param vandaag de dag van nu, zoals getypt: wie geen dag kiest, rekent daarvoor
 * @param geen of "niets van dit alles" is gekozen
 */
export function kiesBijzonderheden(
	concept: Concept,
	gekozen: readonly Bijzonderheid[],
	vandaag: string,
	geen = gekozen.length === 0
): void {
	for (const naam of BIJZONDERHEDEN) {
		const aan = gekozen.includes(naam);
		if (aan === heeftBijzonderheid(concept, naam)) continue;
		for (const deel of DELEN_VAN[naam]) (aan ? haalTerug : legOpzij)(concept, deel);
	}
	concept.vragen.bijzonder = [...gekozen];
	concept.vragen.nietsBijzonders = geen;
	if (!concept.peildatumGekozen) concept.peildatum = vandaag;
}

/** Haalt een vinkje weg omdat het antwoord op zijn pagina zegt dat het niet speelt. */
export function laatLos(concept: Concept, naam: Bijzonderheid, vandaag: string): void {
	const rest = gekozenBijzonderheden(concept).filter((gekozen) => gekozen !== naam);
	kiesBijzonderheden(concept, rest, vandaag);
}
