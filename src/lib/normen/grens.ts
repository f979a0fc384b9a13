import { Getal } from '../getal/getal.ts';
import type { Normwaarde } from './typen.ts';

/** Verder weg is een komma op de verkeerde plaats, en leert niemand iets. */
const KEER = Getal.lees('10');
const HONDERD_PROCENT = Getal.lees('100');

export type Grensfout =
	| { readonly soort: 'nul' }
	/** Grenzen in kale notatie; zij mogen zelf nog. */
	| { readonly soort: 'teLaag' | 'teHoog'; readonly laagste: string; readonly hoogste: string };

/** Of er hetzelfde getal staat, hoe het ook is geschreven: "1401.50" en "1401.5". Beide in kale notatie. */
export const isZelfdeGetal = (een: string, ander: string): boolean =>
	Getal.lees(een).vergelijk(Getal.lees(ander)) === 0;

/**
 * Of een getal een norm kan zijn: hoogstens tien keer zo veel als nu of een tiende ervan, en een percentage van 0 tot en met
 * 100. Een percentage van nul bestaat (dan telt dat deel niet); een bedrag van nul is geen norm meer.
 * @param waarde in kale notatie, niet negatief
 * @param norm zoals zij nu is
 * @returns null als het kan
 */
export function buitenGrens(waarde: string, norm: Pick<Normwaarde, 'waarde' | 'eenheid'>): Grensfout | null {
	const isProcent = norm.eenheid === 'procent';
	const [nu, nieuw] = [Getal.lees(norm.waarde), Getal.lees(waarde)];
	if (nieuw.isNul()) return isProcent ? null : { soort: 'nul' };
	// Van een norm die nu nul is, is er geen tien keer zo veel.
	if (nu.isNul()) return null;
	const hoog = nu.maal(KEER);
	const hoogste = isProcent && hoog.vergelijk(HONDERD_PROCENT) > 0 ? HONDERD_PROCENT : hoog;
	const laagste = isProcent ? Getal.lees('0') : nu.gedeeldDoor(KEER);
	const grenzen = { laagste: laagste.exact(), hoogste: hoogste.exact() };
	if (nieuw.vergelijk(laagste) < 0) return { soort: 'teLaag', ...grenzen };
	return nieuw.vergelijk(hoogste) > 0 ? { soort: 'teHoog', ...grenzen } : null;
}
