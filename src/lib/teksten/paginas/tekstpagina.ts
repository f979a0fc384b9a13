/** De pagina's waar een tekst heen kan wijzen. */
export type Pagina =
	| '/'
	| '/berekening/'
	| '/werkblad/'
	| '/les/'
	| '/over/'
	| '/normen/'
	| '/lezingen/'
	| '/wetskaart/'
	| '/privacy/'
	| '/toegankelijkheid/';

/** Een bestand dat de bouw bij de site zet. */
type Bestand = '/licenties.txt' | '/stuklijst.json';

/** Een link in een zin: naar een eigen pagina, een andere website of een telefoonnummer. */
export interface Link {
	readonly naar: Pagina | Bestand | `https://${string}` | `tel:${string}`;
	readonly tekst: string;
}

/** Een lopende tekst, met links ertussen. */
export type Tekst = string | Link | readonly (string | Link)[];

/** Een kop met wat eronder staat. */
interface Tekstblok {
	readonly kop: string;
	readonly delen: readonly (
		| Tekst
		| { readonly lijst: readonly Tekst[] }
		| {
				readonly bijschrift: string;
				readonly koppen: readonly [string, string];
				readonly rijen: readonly (readonly [string, Tekst])[];
		  }
	)[];
}

/** Een pagina die alleen uit tekst bestaat. */
export interface Tekstpagina {
	/** Op het tabblad van de browser. */
	readonly titel: string;
	readonly kop: string;
	readonly inleiding: string;
	readonly blokken: readonly Tekstblok[];
}
