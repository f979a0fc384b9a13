import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesErvoor } from '../dossier/ervoor.ts';
import { isGeenNormen } from '../normen/kies.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { maakHerzieningsuitleg, type Herzieningsuitleg } from '../uitleg/herziening.ts';
import { herzieInStappen } from '../vergelijk/herziening.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';

/** Wat er sinds de eerdere berekening veranderde; null als er geen is, of als die niet na te rekenen is. */
export function herzieningVan(
	concept: Pick<Concept, 'ervoor'>,
	dossier: Dossier,
	lezer: Lezer
): Herzieningsuitleg | null {
	const vorige = leesErvoor(concept);
	const herzien = vorige && inEenKeer(herzieInStappen(vorige.dossier, dossier));
	return herzien && !isGeenNormen(herzien) ? maakHerzieningsuitleg(herzien, lezer) : null;
}
