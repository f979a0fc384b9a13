import type { Concept, Conceptinkomen } from './concept.ts';
import { isGehuwd, type Dossier } from './dossier.ts';
import { magNormbedrag } from './inkomenscodes.ts';
import { controleer } from './lees.ts';
import { valtOnder } from './pad.ts';
import { NIEUWSTE, Plek } from './plek.ts';
import { dossier } from './velden.ts';
import type { Gelezen } from './veldfout.ts';

/**
 * Leest een concept als dossier. De velden in de fouten zijn paden in het dossier, en dus ook de namen van de velden op
 * het scherm.
 */
export function leesConcept(concept: Concept): Gelezen<Dossier> {
	const plek = new Plek(NIEUWSTE, []);
	return controleer(dossier.lees(terZake(concept), plek), plek.fouten);
}

/**
 * Als `leesConcept`, maar fouten in de opgaven voor het vrij te laten bedrag houden de beslagvrije voet niet tegen:
 * dan is het dossier er zonder die opgaven.
 */
export function leesConceptVoorBvv(concept: Concept): Gelezen<Dossier> {
	const gelezen = leesConcept(concept);
	if (gelezen.gelukt || !gelezen.fouten.every(({ veld }) => valtOnder(veld, 'vtlb'))) return gelezen;
	return leesConcept({ ...concept, vtlb: { ...concept.vtlb, gevraagd: false } });
}

/** De inkomens die bij de leefsituatie horen, in de volgorde waarin ze in het dossier komen. */
export const geldendeInkomens = ({ inkomens, leefsituatie }: Concept): Conceptinkomen[] =>
	inkomens.filter(({ van }) => van === 'inwoner' || leefsituatie === '' || isGehuwd(leefsituatie));

/** Zonder wat bij de andere antwoorden niet ter zake doet: dat blijft in het concept staan, maar telt niet mee. */
function terZake(concept: Concept): Concept {
	const { wonen, beslag, leefsituatie, vtlb } = concept;
	const inkomens = geldendeInkomens(concept).map(inkomenTerZake);
	const beslagbaar = inkomens.filter(({ van, nevenInkomst }) => van === 'inwoner' && !nevenInkomst);
	const paar = leefsituatie !== '' && isGehuwd(leefsituatie);
	const heeftVoertuig = inkomens.some(({ loonbelastingVoertuig }) => loonbelastingVoertuig.trim() !== '');
	return {
		...concept,
		inkomens,
		wonen: {
			...wonen,
			...(wonen.adres !== 'buitenland' && { woonland: '', woonlandfactor: '' }),
			openheidVanZaken: wonen.openheidVanZaken && wonen.adres !== 'nederland'
		},
		beslag: {
			...beslag,
			omslag: beslagbaar.length > 1 ? beslag.omslag : [],
			startjaar: heeftVoertuig ? beslag.startjaar : ''
		},
		vtlb: paar ? vtlb : { ...vtlb, inRegeling: '', gemeenschap: '', partnerinkomen: '' }
	};
}

/** Een normbedrag hoort bij eigen bijstand, een voertuig bij eigen loon; er is dan ook geen vraag om het weg te halen. */
const inkomenTerZake = (inkomen: Conceptinkomen): Conceptinkomen => ({
	...inkomen,
	loonbelastingVoertuig: inkomen.van === 'inwoner' ? inkomen.loonbelastingVoertuig : '',
	toegekendNormbedrag: magNormbedrag(inkomen) ? inkomen.toegekendNormbedrag : ''
});
