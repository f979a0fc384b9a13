import { woonteksten } from '../../../teksten/vragen-wonen.ts';
import { vraagteksten } from '../../../teksten/vragen.ts';
import { rij, verplicht, vraag } from '../vraag.ts';

const { leeg, opties } = woonteksten.leefsituatie;

export const leefsituatie = vraag({
	naam: 'leefsituatie',
	afdeling: 'situatie',
	velden: (concept) => [verplicht('leefsituatie', concept.leefsituatie, leeg)],
	rijen: (concept) =>
		rij(vraagteksten.rijen.leefsituatie, concept.leefsituatie === '' ? '' : opties[concept.leefsituatie][0])
});
