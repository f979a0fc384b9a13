/** Een regelbestand op de kaart; alle paden vanaf src/lib. */
export interface Regelbestand {
	readonly pad: string;
	/** Namen van de bedragen en oordelen die het bestand maakt. */
	readonly posten: readonly string[];
	/** Waar de zinnen bij die bedragen staan. */
	readonly teksten: readonly string[];
	/** De test ernaast, of null. */
	readonly test: string | null;
}

/** Per vindplaats (sleutel van GRONDSLAGEN) de regelbestanden die haar noemen, in de volgorde van de wet. */
export type Wetskaart = readonly { readonly grond: string; readonly bestanden: readonly Regelbestand[] }[];

export function maakWetskaart(): Wetskaart;
