import { woonteksten } from '../../../teksten/wonen.ts';
import { controlerijteksten } from '../../../teksten/vragenlijst.ts';
import { rij, verplicht, vraag } from '../vraag.ts';

const { leeg, opties } = woonteksten.leefsituatie;

export const leefsituatie = vraag({
	naam: 'leefsituatie',
	afdeling: 'situatie',
	velden: (concept) => [verplicht('leefsituatie', concept.leefsituatie, leeg)],
	rijen: (concept) =>
		rij(controlerijteksten.leefsituatie, concept.leefsituatie === '' ? '' : opties[concept.leefsituatie][0])
});
