import type { Dossier } from '../../dossier/dossier.ts';
import { invoer, NIETS } from '../../herleiding/bronnen.ts';
import { kies } from '../../herleiding/maken.ts';
import { feit } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475ab Rv: de opgegeven woonkosten per maand. Na de einddatum van de ophoging tellen ze niet meer; op
 * die dag zelf nog wel. Null als er geen woonkosten zijn opgegeven.
 */
export function geldigeWoonkosten({ peildatum, wonen }: Dossier): Post<'maand'> | null {
	if (wonen.woonkostenPerMaand === null) return null;
	const opgegeven = invoer('wonen.woonkostenPerMaand', 'maand', wonen.woonkostenPerMaand);
	const einde = wonen.eindeOphogingWoonkosten;
	if (einde === null) return opgegeven;
	const tellenNog = feit('woonkostenTellenNog', 'wonen.eindeOphogingWoonkosten', einde, peildatum <= einde);
	return kies('woonkosten.geldig', tellenNog, opgegeven, NIETS);
}
