import type { Getal } from './getal.ts';

/** De verhouding van dit deel tot het geheel als gewoon getal van 0 tot 1: alleen om te tekenen. */
export function tekenverhouding(deel: Getal, geheel: Getal): number {
	if (geheel.isNul()) return 0;
	const verhouding = Number(deel.gedeeldDoor(geheel).tekst(4));
	return Math.min(1, Math.max(0, verhouding));
}
