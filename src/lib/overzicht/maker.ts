import { maakSlot, type Slot } from '../kluis/kluis.ts';
import { Inpakker, type Bestand } from './inpakken.ts';
import { maakBestanden, type Opdracht } from './maak-bestanden.ts';
import { beantwoord, type Poort } from './post.ts';
import type { Stuk } from './stuk.ts';

/** Het adres van dit stuk van de bouw, als in `werker.ts`. Apart, want documenten maken is het zwaarste dat er is. */
export const adres = import.meta.url;

/** Waarin alles terechtkomt. */
interface Begin {
	/** Alles in een zip; anders komt elk bestand los terug. */
	readonly zip: boolean;
	/** Null voor gewone bestanden. Documenten gaan nooit op slot: die zijn voor een ander. */
	readonly wachtzin: string | null;
	/** Op slot gaat alleen wat op slot zat. */
	readonly zoalsHetWas: boolean;
}

/** Zo lang werkt hij door voordat iets anders aan de beurt is (milliseconden). */
const BEURT = 8;

/** Maakt de nieuwe bestanden in delen, zodat de pagina kan vertellen hoe ver het is en kan stoppen. */
class Maker {
	#zip: Inpakker | null = null;
	#slotVoor: (stuk: Stuk) => Slot | null = () => null;
	#beurt = performance.now();
	readonly #adempauze = async (): Promise<void> => {
		if (performance.now() - this.#beurt < BEURT) return;
		await new Promise((verder) => setTimeout(verder));
		this.#beurt = performance.now();
	};

	begin({ zip, wachtzin, zoalsHetWas }: Begin): void {
		this.#zip = zip ? new Inpakker() : null;
		const slot = wachtzin === null ? null : maakSlot(wachtzin);
		this.#slotVoor = ({ opSlot }) => (opSlot || !zoalsHetWas ? slot : null);
	}

	/** De losse bestanden; leeg als zij in de zip gingen. */
	async maak(
		deel: Opdracht & { readonly stukken: readonly Stuk[]; readonly namen: ReadonlyMap<number, string> }
	) {
		const { stukken, namen, ...opdracht } = deel;
		const bestanden = await maakBestanden(stukken, namen, opdracht, this.#slotVoor, this.#adempauze);
		const zip = this.#zip;
		if (zip) for (const bestand of bestanden) zip.voegToe(bestand);
		return { aantal: bestanden.length, los: zip ? ([] as readonly Bestand[]) : bestanden };
	}

	/** De zip; null als alles los was. */
	sluit(): Blob | null {
		return this.#zip?.sluit() ?? null;
	}
}

const handelingenVan = (maker: Maker) => ({
	begin: (deel: Begin) => maker.begin(deel),
	maak: (deel: Parameters<Maker['maak']>[0]) => maker.maak(deel),
	sluit: () => maker.sluit()
});
export type Makerhandelingen = ReturnType<typeof handelingenVan>;

export const dienMaker = (poort: Poort): void => beantwoord(poort, handelingenVan(new Maker()));

// Op een pagina doet dit niets: zij kijkt alleen naar het adres.
if ('WorkerGlobalScope' in globalThis) dienMaker(globalThis);
