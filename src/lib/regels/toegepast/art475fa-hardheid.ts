import type { Dossier } from '../../dossier/dossier.ts';
import { invoer, NIETS } from '../../herleiding/bronnen.ts';
import { kies } from '../../herleiding/maken.ts';
import { feit } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475fa Rv: het bedrag dat de kantonrechter wegens hardheid toekende, tot en met de einddatum. Het komt
 * boven op alle andere regels, dus ook boven de 95%. Null als er geen beschikking is.
 */
export function hardheidsbedrag({ peildatum, hardheid }: Dossier): Post<'maand'> | null {
	if (!hardheid) return null;
	const geldt = feit(
		'hardheidGeldt',
		'hardheid.einddatum',
		hardheid.einddatum,
		peildatum <= hardheid.einddatum
	);
	const bedrag = invoer('hardheid.bedrag', 'maand', hardheid.bedrag);
	return kies('toegepast.hardheid', geldt, bedrag, NIETS, { grondslag: 'art475fa' });
}
