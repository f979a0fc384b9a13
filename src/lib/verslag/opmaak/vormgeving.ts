import type { Lijnstijl, Tekststijl } from '../pdf/schrijver.ts';

/** De vormgeving van alle documenten; maten in punten. Dezelfde inkt en kleuren als het lichte scherm. */
export const KLEUR = {
	inkt: '#1a1f1d',
	zacht: '#4b514d',
	lijn: '#cfc9ba',
	blijft: '#0a5c56',
	opBlijft: '#ffffff',
	weg: '#f6f1e6',
	arcering: '#b3a88f',
	wegRand: '#6f6754',
	letOp: '#7a4d00',
	fout: '#a3201d'
} as const;

/** Een tekststijl met de afstand van grondlijn tot grondlijn. */
export interface Stijl extends Tekststijl {
	readonly regelhoogte: number;
}

const stijl = (
	letter: Stijl['letter'],
	grootte: number,
	regelhoogte: number,
	kleur: string = KLEUR.inkt
): Stijl => ({ letter, grootte, regelhoogte, kleur });

export const STIJL = {
	titel: stijl('halfvet', 25, 30),
	kop2: stijl('halfvet', 15, 20),
	kop3: stijl('halfvet', 11.5, 16),
	gewoon: stijl('gewoon', 10.5, 15),
	inleiding: stijl('gewoon', 12, 17),
	klein: stijl('gewoon', 9, 12.5, KLEUR.zacht),
	noot: stijl('gewoon', 8.5, 11.5, KLEUR.zacht),
	kolomkop: stijl('halfvet', 8.5, 11.5, KLEUR.zacht),
	antwoord: stijl('halfvet', 46, 48, KLEUR.blijft),
	antwoordwoord: stijl('gewoon', 15, 20),
	bladkop: stijl('gewoon', 8.5, 11, KLEUR.zacht)
} as const;

export const halfvet = (basis: Stijl): Stijl => ({ ...basis, letter: 'halfvet' });

export const HAARLIJN: Lijnstijl = { kleur: KLEUR.lijn, dikte: 0.5 };
export const TOTAALLIJN: Lijnstijl = { kleur: KLEUR.inkt, dikte: 0.7 };

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
export const WIT = { klein: 4, alinea: 7, som: 9, blok: 12, kop3: 15, kop2: 24 } as const;
