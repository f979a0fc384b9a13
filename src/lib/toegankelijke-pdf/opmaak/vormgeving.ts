import type { Sneden } from '../schrijven/letter.ts';
import type { Doek, Lijnstijl, Tekststijl } from '../schrijven/schrijver.ts';

/** Kleuren naar hun rol, als `#rrggbb`. */
export interface Kleuren {
	readonly inkt: string;
	/** Bijzaken: noten, kolomkoppen, bladkop. */
	readonly zacht: string;
	readonly lijn: string;
	/** Het antwoord, koppelingen en de streep bij een melding ter informatie. */
	readonly nadruk: string;
	readonly letOp: string;
	readonly fout: string;
}

/** Wat de documenten van een toepassing van haar maakt. */
export interface Huisstijl {
	readonly letters: Sneden;
	readonly kleuren: Kleuren;
	/** Wie het document maakt, voor de kenmerken van het bestand. */
	readonly auteur: string;
	/** `nl-NL` */
	readonly taal: string;
	/** Tekent het beeldmerk boven de eerste bladzijde, met de linkerbovenhoek op (x, y) en hooguit 20 punten hoog. */
	readonly merk: (doek: Doek, x: number, y: number) => void;
	/** Zet vaste spaties waar een regel niet mag breken; een bedrag blijft altijd heel. */
	readonly houdSamen: (tekst: string) => string;
}

/** Een tekststijl met de afstand van grondlijn tot grondlijn. */
export interface Stijl extends Tekststijl {
	readonly regelhoogte: number;
}

export type Stijlen = ReturnType<typeof maakStijlen>;

/** De tekststijlen van een document; maten in punten. */
export function maakStijlen({ inkt, zacht, nadruk }: Kleuren) {
	const stijl = (letter: Stijl['letter'], grootte: number, regelhoogte: number, kleur = inkt): Stijl => ({
		letter,
		grootte,
		regelhoogte,
		kleur
	});
	return {
		titel: stijl('halfvet', 25, 30),
		kop2: stijl('halfvet', 15, 20),
		kop3: stijl('halfvet', 11.5, 16),
		gewoon: stijl('gewoon', 10.5, 15),
		inleiding: stijl('gewoon', 12, 17),
		klein: stijl('gewoon', 9, 12.5, zacht),
		noot: stijl('gewoon', 8.5, 11.5, zacht),
		kolomkop: stijl('halfvet', 8.5, 11.5, zacht),
		antwoord: stijl('halfvet', 46, 48, nadruk),
		antwoordwoord: stijl('gewoon', 15, 20),
		bladkop: stijl('gewoon', 8.5, 11, zacht)
	} as const;
}

export const halfvet = (basis: Stijl): Stijl => ({ ...basis, letter: 'halfvet' });

/** Van de bovenkant van een regel tot de grondlijn. */
export const grondlijn = ({ grootte, regelhoogte }: Stijl): number =>
	(regelhoogte - grootte) / 2 + grootte * 0.8;

export const haarlijn = ({ lijn }: Kleuren): Lijnstijl => ({ kleur: lijn, dikte: 0.5 });
/** Onder een tabelkop en boven een totaal. */
export const totaallijn = ({ inkt }: Kleuren): Lijnstijl => ({ kleur: inkt, dikte: 0.7 });

/** Het zetvlak op A4. */
export const BLAD = {
	links: 62,
	breedte: 471.28,
	boven: 76,
	onder: 772,
	/** Lopende tekst wordt niet breder: ruim zeventig tekens. */
	tekstbreedte: 385
} as const;

/** Wit tussen blokken. */
export const WIT = { klein: 4, alinea: 6, som: 9, blok: 9, kop3: 10, kop2: 17 } as const;
