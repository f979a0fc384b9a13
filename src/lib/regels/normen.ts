import type { Normtabel, Woonlandtabel } from '../normen/typen.ts';

/** De normen waarmee een berekening werkt: een tabel voor het halfjaar en, waar die bestaat, de woonlandtabel. */
export interface Normen<T extends Normtabel = Normtabel> {
	readonly tabel: T;
	readonly woonland: Woonlandtabel | null;
}
