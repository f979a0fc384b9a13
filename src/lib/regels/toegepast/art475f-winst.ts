import type { Dossier } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { NIETS } from '../../herleiding/bronnen.ts';
import { kies } from '../../herleiding/maken.ts';
import { feit } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';

/** Of van dit inkomen geen nettobedrag is opgegeven; dat kan alleen bij winst. */
export const zonderNetto = ({ inkomen: { opgave } }: Inkomenuitkomst): boolean =>
	opgave.soort === 'bedragen' && opgave.netto === null;

/**
 * Art. 475f Rv: wie alleen winst heeft, heeft pas een beslagvrije voet als de kantonrechter die bepaalt. Zonder
 * nettobedrag is er niets om 95% van te nemen; dan is er geen grens.
 */
export const zonderGrens = (
	dossier: Dossier,
	{ inkomen }: Inkomenuitkomst,
	bedrag: Post<'maand'>
): Post<'maand'> =>
	kies(
		'toegepast.grens',
		feit('nettoOnbekend', inkomenveld(dossier, inkomen, 'opgave.netto'), '', true),
		bedrag,
		NIETS,
		{ grondslag: 'art475f' }
	);
