import type { Concept } from '../dossier/concept.ts';
import { opScherm } from '../dossier/veld-normen.ts';
import type { Normtabel } from '../normen/typen.ts';

/** Neemt een gekeurde normtabel in gebruik; een eerdere gaat weg. */
export function neemNormtabel(concept: Concept, tabel: Normtabel): void {
	concept.eigenNormen = opScherm(tabel);
}

export function haalNormtabelWeg(concept: Concept): void {
	concept.eigenNormen = '';
}
