import type { Concept } from '../dossier/concept.ts';
import {
	LEZING_IDS,
	LEZINGEN,
	standaardLezing,
	type LezingId,
	type LezingOptie
} from '../herleiding/lezingen.ts';
import { LEZINGTEKSTEN, lezingvraagteksten } from '../teksten/lezingen.ts';

/** De lezing waarmee gerekend wordt. */
export const lezingVan = ({ lezingen }: Concept, id: LezingId): LezingOptie =>
	lezingen[id] ?? standaardLezing(id);

export function kiesLezing(concept: Concept, id: LezingId, optie: LezingOptie): void {
	concept.lezingen = { ...concept.lezingen, [id]: optie };
}

/** Waar iemand van de standaard afwijkt. */
export const afwijkendeLezingen = (concept: Concept): readonly LezingId[] =>
	LEZING_IDS.filter((id) => lezingVan(concept, id) !== standaardLezing(id));

/** De lezingen van een keuze, met wat de standaard is. */
export const lezingopties = (id: LezingId) =>
	LEZINGEN[id].opties.map((waarde: LezingOptie) => ({
		waarde,
		label: LEZINGTEKSTEN[id].opties[waarde] ?? waarde,
		hint: waarde === standaardLezing(id) ? lezingvraagteksten.standaard : undefined
	}));
