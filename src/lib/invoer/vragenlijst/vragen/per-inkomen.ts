import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { magNormbedrag } from '../../../dossier/inkomenscodes.ts';
import { kanVoertuig } from '../../inkomens.ts';
import type { Afhankelijk } from '../afhankelijk.ts';

/* De antwoorden over een inkomen die iets anders betekenen als het inkomen van een andere soort of tijd blijkt. */

/** Netto is bij loon na belasting en bij een bijverdienste het hele bedrag; bij winst is er geen. */
export const bedragenVan = ({ id, soort, opgave }: Conceptinkomen): Afhankelijk => ({
	naam: `bedragen ${id}`,
	betekenis: soort,
	antwoord: [opgave.netto.bedrag, opgave.belastbaar.bedrag],
	zet: ([netto = '', belastbaar = '']) => {
		opgave.netto.bedrag = netto;
		opgave.belastbaar.bedrag = belastbaar;
	}
});

/** Wat er na het beslag overblijft is een bedrag per tijdvak. */
export const lopendBeslagVan = ({ id, tijdvak, lopendBeslag }: Conceptinkomen): Afhankelijk => ({
	naam: `lopend-beslag ${id}`,
	betekenis: tijdvak,
	antwoord: [lopendBeslag.tBvv],
	zet: ([bedrag = '']) => (lopendBeslag.tBvv = bedrag)
});

/** Een bedrag dat achter een vinkje staat: het kan ook opzij liggen. */
function bedragMetVinkje(
	{ opzij }: Concept,
	inkomen: Conceptinkomen,
	veld: 'loonbelastingVoertuig' | 'toegekendNormbedrag',
	deel: 'voertuig' | 'normbedrag'
): Pick<Afhankelijk, 'antwoord' | 'zet'> {
	const { id } = inkomen;
	return {
		antwoord: [inkomen[veld], opzij[deel]?.[id] ?? ''],
		zet: ([bedrag = '', ligtOpzij = '']) => {
			inkomen[veld] = bedrag;
			if (ligtOpzij !== '') opzij[deel] = { ...opzij[deel], [id]: ligtOpzij };
			else delete opzij[deel]?.[id];
		}
	};
}

/** De loonbelasting voor een auto van de zaak is een bedrag per tijdvak, van een werkgever. */
export const voertuigVan = (concept: Concept, inkomen: Conceptinkomen): Afhankelijk => ({
	naam: `auto ${inkomen.id}`,
	betekenis: kanVoertuig(inkomen) ? inkomen.tijdvak : '',
	...bedragMetVinkje(concept, inkomen, 'loonbelastingVoertuig', 'voertuig')
});

/** De gemeente stelt een normbedrag vast voor een soort uitkering. */
export const normbedragVan = (concept: Concept, inkomen: Conceptinkomen): Afhankelijk => ({
	naam: `bijstand ${inkomen.id}`,
	betekenis: magNormbedrag(inkomen) ? inkomen.codeSoort : '',
	...bedragMetVinkje(concept, inkomen, 'toegekendNormbedrag', 'normbedrag')
});
