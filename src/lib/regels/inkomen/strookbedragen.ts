import { Getal, NUL } from '../../getal/getal.ts';

/* Sommen onder loonstroken terwijl iemand typt. Alles in kale notatie, in centen. */

export const totaalVan = (bedragen: readonly string[]): string =>
	bedragen.reduce((totaal, kaal) => totaal.plus(Getal.lees(kaal)), NUL).tekst(2);

/** Hoeveel het eerste bedrag hoger is dan het tweede. */
export const verschilMet = (een: string, ander: string): string =>
	Getal.lees(een).min(Getal.lees(ander)).tekst(2);
