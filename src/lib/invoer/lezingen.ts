import type { Concept } from '../dossier/concept.ts';
import { LEZING_IDS, standaardLezing, type LezingId, type LezingOptie } from '../herleiding/lezingen.ts';

/** De lezing waarmee gerekend wordt. */
export const lezingVan = ({ lezingen }: Concept, id: LezingId): LezingOptie =>
	lezingen[id] ?? standaardLezing(id);

export function kiesLezing(concept: Concept, id: LezingId, optie: LezingOptie): void {
	concept.lezingen = { ...concept.lezingen, [id]: optie };
}

/** Waar iemand van de standaard afwijkt. */
export const afwijkendeLezingen = (concept: Concept): readonly LezingId[] =>
	LEZING_IDS.filter((id) => lezingVan(concept, id) !== standaardLezing(id));
