import { rekenOm, rondAf } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';

/** Een beslagvrije voet per maand of per vier weken. */
export type Voet = Post<'maand'> | Post<'vierweken'>;

const isPerMaand = (voet: Voet): voet is Post<'maand'> => voet.eenheid === 'maand';

/**
 * Art. 475d lid 6 Rv: de voet is een maandbedrag. Komt het inkomen per vier weken, of noemt een brief het per vier weken,
 * dan geldt het naar rato, in hele centen: zo houdt een betaler het in, en zo telt het op.
 */
export function voetPerBetaling(voet: Voet, tijdvak: Tijdvak): Voet {
	if (isPerMaand(voet)) {
		if (tijdvak === 'maand') return voet;
		const exact = rekenOm('afdracht.perVierwekenExact', 'maandNaarVierweken', voet);
		return rondAf('afdracht.perVierweken', exact, 2, 'halfOmhoog');
	}
	if (tijdvak === 'vierweken') return voet;
	const exact = rekenOm('afdracht.perMaandExact', 'vierwekenNaarMaand', voet);
	return rondAf('afdracht.perMaand', exact, 2, 'halfOmhoog');
}
