import { standaard, type Waarde } from './codec.ts';
import { item } from './codec-groep.ts';
import type { Dossier } from './dossier.ts';
import type { Datum } from '../tijd/datum.ts';
import { NIEUWSTE, type Plek } from './plek.ts';
import { lezingen } from './velden.ts';
import { bedrag, datum, jaNee, tekst } from './veldsoorten.ts';

/*
 * Wat er uit een dossier kwam toen het werd bewaard, en het dossier ervoor. Zo is een oud bedrag te tonen en na te rekenen, ook
 * als de normen of het programma intussen anders zijn. Het telt in geen berekening mee.
 */

const bewaard = item({
	/** De dag waarop het bestand werd bewaard. */
	op: datum,
	/** De versie van het programma. */
	programma: tekst,
	/** De eerste dag van de normtabel. */
	normen: datum,
	/** In euro's per maand, zoals het resultaat ze schrijft. */
	tBvv: bedrag,
	totaalPerMaand: bedrag,
	/** Er ontbrak een loonstrook. */
	voorlopig: standaard(jaNee, false),
	/** Elke lezing die toen gold, ook die niemand koos: de eerste keuze kan later een andere zijn. */
	lezingen
});
export type Bewaard = Waarde<typeof bewaard>;

/** Een dossier met wat eruit kwam; null als dat niet is bewaard. */
export interface Eerder {
	readonly dossier: Dossier;
	readonly bewaard: Bewaard | null;
}

/** Alles wat er in een bestand staat. */
export interface Dossierbestand extends Eerder {
	/** Het dossier voor de herziening; null bij een eerste berekening. */
	readonly vorige: Eerder | null;
}

/** Wat voor dezelfde dag opnieuw wordt berekend is geen nieuwe herziening: dan blijft het eerdere wat het was. */
export const begintHerziening = ({ peildatum }: Pick<Dossier, 'peildatum'>, dag: Datum): boolean =>
	dag !== peildatum;

/** Leest wat er is bewaard; ontbreekt het, dan is het null. */
export const ontvangBewaard = (inhoud: unknown, plek: Plek): Bewaard | null =>
	inhoud === undefined || inhoud === null ? null : bewaard.ontvang(inhoud, plek);

export const schrijfBewaard = (inhoud: Bewaard): unknown => bewaard.schrijf(inhoud, NIEUWSTE);
