import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Persoon } from '../../dossier/dossier.ts';
import { inkomenPad, type Inkomenspad } from '../../dossier/pad.ts';
import { geldendeInkomens } from '../../dossier/lees-concept.ts';

/** Een inkomen met zijn plaats in het concept (om aan te binden) en zijn pad in het dossier (voor de fouten). */
export interface Inkomensplaats {
	readonly inkomen: Conceptinkomen;
	readonly plaats: number;
	readonly pad: Inkomenspad;
}

/** De inkomens van een persoon. De paden tellen zoals het dossier telt: zonder wat bij de leefsituatie niet hoort. */
export function inkomensVan(concept: Concept, persoon: Persoon): readonly Inkomensplaats[] {
	const geldend = geldendeInkomens(concept).map(({ id }) => id);
	return concept.inkomens.flatMap((inkomen, plaats) => {
		const index = geldend.indexOf(inkomen.id);
		return inkomen.van === persoon && index >= 0 ? [{ inkomen, plaats, pad: inkomenPad(index) }] : [];
	});
}
