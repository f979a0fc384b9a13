import type { Dossier } from '../../dossier/dossier.ts';
import { NIETS } from '../../herleiding/bronnen.ts';
import { kies, som } from '../../herleiding/maken.ts';
import { feit } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';
import { jaarVan } from '../../tijd/datum.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

/**
 * Art. 475db lid 1 onder c Rv: loonbelasting over privegebruik van een voertuig van de werkgever verlaagt de
 * beslagvrije voet, maar pas vanaf het kalenderjaar na dat van het beslag. Alle eigen inkomens tellen mee.
 */
export function verminderingVoertuig(dossier: Dossier, eigen: readonly Inkomenuitkomst[]): Post<'maand'> {
	const bedragen = eigen.flatMap(({ voertuig }) => (voertuig ? [voertuig] : []));
	const totaal = som('toegepast.voertuigSom', 'maand', bedragen);
	const { startjaar } = dossier.beslag;
	const telt = feit(
		'voertuigTelt',
		'beslag.startjaar',
		startjaar === null ? '' : String(startjaar),
		startjaar !== null && jaarVan(dossier.peildatum) > startjaar
	);
	return kies('toegepast.voertuig', telt, totaal, NIETS, { grondslag: 'art475dbLid1c' });
}
