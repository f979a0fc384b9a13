import type { Concept, Conceptinkomen } from '../../../dossier/concept.ts';
import { magNormbedrag } from '../../../dossier/inkomenscodes.ts';
import { kanVoertuig } from '../../inkomens.ts';
import { vanId } from '../../opzij.ts';
import { uit, type Afhankelijk } from '../afhankelijk.ts';

/* De antwoorden over een inkomen die iets anders betekenen als het inkomen van een andere soort of tijd blijkt. */

const WIJZEN = ['bedragen', 'perioden'] as const;
const PER = ['jaar', 'maand', 'vierweken'] as const;

/** Netto is bij loon na belasting en bij een bijverdienste het hele bedrag; bij winst is er geen, en ook geen loonstrook. */
export function bedragenVan(inkomen: Conceptinkomen): Afhankelijk {
	const { id, soort, opgave } = inkomen;
	const { netto, belastbaar } = opgave;
	return {
		naam: `bedragen ${id}`,
		betekenis: soort,
		antwoord: [
			opgave.soort,
			netto.bedrag,
			netto.onderdelen.uitgerekend ? 'ja' : '',
			belastbaar.bedrag,
			belastbaar.per
		],
		zet: ([wijze, nettobedrag = '', uitgerekend = '', jaarbedrag = '', per]) => {
			netto.bedrag = nettobedrag;
			netto.onderdelen.uitgerekend = uitgerekend === 'ja';
			belastbaar.bedrag = jaarbedrag;
			// Hoe iemand het opgeeft blijft bij een andere soort hetzelfde; alleen bij winst zijn er geen loonstroken.
			if (wijze !== undefined) opgave.soort = uit(WIJZEN, wijze);
			else if (soort === 'winst') opgave.soort = 'bedragen';
			if (per !== undefined) belastbaar.per = uit(PER, per);
			else if (soort === 'winst') belastbaar.per = 'jaar';
		}
	};
}

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
		antwoord: [inkomen[veld], vanId(opzij[deel], id)],
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
