import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesErvoor } from '../dossier/ervoor.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { toonDatum } from '../taal/datums.ts';
import { herzieningteksten as teksten } from '../teksten/herziening.ts';
import { maakHerzieningsuitleg, type Herzieningsuitleg, type Zicht } from '../uitleg/herziening.ts';
import { herzieInStappen } from '../vergelijk/herziening.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';

/** Wat er sinds de eerdere berekening veranderde; null als er geen is, of als die niet na te rekenen is. */
export function herzieningVan(
	concept: Pick<Concept, 'ervoor'>,
	dossier: Dossier,
	zicht: Zicht
): Herzieningsuitleg | null {
	const vorige = leesErvoor(concept);
	const herzien = vorige && inEenKeer(herzieInStappen(vorige, dossier));
	if (!herzien || isGeenNormen(herzien)) return null;
	const { bewaard } = vorige;
	const anders = bewaard && !herzien.rekenwijze.isNul();
	const toenAnders = anders ? teksten.toenAnders(toonEuro(bewaard.tBvv), toonDatum(bewaard.op)) : null;
	return maakHerzieningsuitleg(herzien, zicht, toenAnders);
}
