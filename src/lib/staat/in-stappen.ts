import type { Stappen } from '../vergelijk/stappen.ts';

/** Zo lang mag werk tussen twee toetsen duren (milliseconden). */
const BEURT = 8;

/**
 * Doet het werk in korte beurten, zodat wie typt er niet op wacht.
 * @param klaar krijgt de uitkomst, tenzij het werk eerder is gestopt
 * @returns stopt het werk
 */
export function doeInStappen<Uitkomst>(
	stappen: Stappen<Uitkomst>,
	klaar: (uitkomst: Uitkomst) => void
): () => void {
	let volgende = setTimeout(beurt);
	function beurt(): void {
		const eind = performance.now() + BEURT;
		while (performance.now() < eind) {
			const stap = stappen.next();
			if (stap.done) return klaar(stap.value);
		}
		volgende = setTimeout(beurt);
	}
	return () => clearTimeout(volgende);
}
