/*
 * Zoeken waar een bedrag bij past is veel keer rekenen. Als reeks stappen kan een scherm er tussendoor iets anders doen; een
 * opdrachtregel doet ze achter elkaar. De uitkomst is dezelfde.
 */

/** Werk in stappen van hooguit een paar berekeningen. */
export type Stappen<Uitkomst> = Generator<undefined, Uitkomst>;

/** Alle stappen achter elkaar. */
export function inEenKeer<Uitkomst>(stappen: Stappen<Uitkomst>): Uitkomst {
	for (;;) {
		const stap = stappen.next();
		if (stap.done) return stap.value;
	}
}
