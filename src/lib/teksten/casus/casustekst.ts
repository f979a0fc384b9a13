/** De zinnen van een casus; zie `src/lib/casus`. */
export interface Casustekst {
	readonly titel: string;
	/** Welke regel iemand hiervan leert, in een zin. */
	readonly leert: string;
	/** Wie het is en wat er aan de hand is, in twee tot vijf zinnen. Namen zijn verzonnen. */
	readonly verhaal: readonly string[];
	/** Waar het vaak misgaat. Zonder bedrag: dat zou het antwoord verklappen. */
	readonly letOp: string;
	/** Waar het geval of de regel vandaan komt, met het jaar. */
	readonly bron: string;
	/** Wat er anders is dan in de bron, of er niet in staat. Zonder het antwoord te verklappen. */
	readonly bronnoot?: string;
}
