import { rekenOm } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';

/** Een beslagvrije voet per maand of per vier weken. */
export type Voet = Post<'maand'> | Post<'vierweken'>;

const isPerMaand = (voet: Voet): voet is Post<'maand'> => voet.eenheid === 'maand';

/**
 * Art. 475d lid 6 Rv: de voet is een maandbedrag. Komt het inkomen per vier weken, of noemt een brief het per vier weken,
 * dan geldt het naar rato.
 */
export function voetPerBetaling(voet: Voet, tijdvak: Tijdvak): Voet {
	if (isPerMaand(voet)) {
		return tijdvak === 'maand' ? voet : rekenOm('afdracht.perVierweken', 'maandNaarVierweken', voet);
	}
	return tijdvak === 'vierweken' ? voet : rekenOm('afdracht.perMaand', 'vierwekenNaarMaand', voet);
}
