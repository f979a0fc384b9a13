import type { Concept } from '../dossier/concept.ts';
import { vanScherm } from '../dossier/veld-normen.ts';
import { heeftNormen, NORMBEREIK } from '../normen/bereik.ts';
import { dekt } from '../normen/typen.ts';
import type { Datum } from '../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../tijd/datumtekst.ts';

/** Er is een dag gekozen: de peildatum loopt dan niet meer mee met vandaag. */
export function kiesDag(concept: Concept): void {
	concept.peildatumGekozen = true;
}

/** Wie een dossier van vandaag opent, koos daarmee geen andere dag. */
export function neemDagOver(concept: Concept, vandaag: Datum): void {
	concept.peildatumGekozen = leesDatumtekst(concept.peildatum) !== vandaag;
}

/** Vult vandaag in, zoals iemand het zou typen. */
export function rekenVoor(concept: Concept, vandaag: string): void {
	concept.peildatum = vandaag;
}

/** Rekent voor een dag die iemand koos, en die niet meer meeloopt met vandaag. */
export function rekenVoorDag(concept: Concept, dag: Datum): void {
	rekenVoor(concept, toonGetypt(dag));
	kiesDag(concept);
}

/** Of er voor een dag bedragen zijn, van ons of uit de eigen tabel van het dossier. */
export const heeftNormenOp = ({ eigenNormen }: Pick<Concept, 'eigenNormen'>, dag: Datum): boolean =>
	heeftNormen(dag) || dekt(vanScherm(eigenNormen), dag);

/** Of de gekozen dag na de laatste normen ligt; met een eigen tabel voor die dag niet. */
export function isNaNormen(concept: Concept): boolean {
	const dag = leesDatumtekst(concept.peildatum);
	return dag !== null && dag > NORMBEREIK.laatste && !heeftNormenOp(concept, dag);
}
