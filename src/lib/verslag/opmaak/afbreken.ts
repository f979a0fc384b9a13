import type { Letters } from '../pdf/letter.ts';
import type { Tekst, Tekstdeel } from './blokken.ts';
import { halfvet, type Stijl } from './vormgeving.ts';

/** Een stuk tekst van een regel dat in een keer te tekenen is. */
export interface Stuk {
	readonly tekst: string;
	readonly stijl: Stijl;
	readonly x: number;
	readonly breedte: number;
	/** Het tekstdeel met een adres waar dit stuk bij hoort. */
	readonly koppeling: Tekstdeel | null;
}

export type Regel = readonly Stuk[];

interface Woord {
	readonly tekst: string;
	readonly deel: Tekstdeel;
	readonly spatieErvoor: boolean;
}

/**
 * Verdeelt tekst over regels van hooguit `breedte` punten. Alleen een gewone spatie breekt; een woord dat niet op
 * een regel past, wordt zelf gebroken. Een regel die doorloopt eindigt met een spatie: zo blijven woorden los
 * voor wie de tekst kopieert of laat voorlezen.
 */
export function breekAf(tekst: Tekst, breedte: number, stijl: Stijl, letters: Letters): readonly Regel[] {
	const delen = typeof tekst === 'string' ? [{ tekst }] : tekst;
	const meet = (woord: string, deel: Tekstdeel) =>
		letters.breedte(woord, stijlVan(stijl, deel).letter, stijl.grootte);
	const regels: Woord[][] = [];
	let regel: Woord[] = [];
	let x = 0;
	for (const woord of woordenVan(delen)) {
		const spatie = woord.spatieErvoor && regel.length > 0 ? meet(' ', woord.deel) : 0;
		if (x + spatie + meet(woord.tekst, woord.deel) > breedte && regel.length > 0 && woord.spatieErvoor) {
			regels.push(regel);
			regel = [];
			x = 0;
		}
		for (const [plaats, stuk] of inStukken(
			woord,
			breedte - (regel.length > 0 ? x + spatie : 0),
			breedte,
			meet
		).entries()) {
			if (plaats > 0) {
				regels.push(regel);
				regel = [];
				x = 0;
			}
			x += (regel.length > 0 ? spatie : 0) + meet(stuk.tekst, stuk.deel);
			regel.push(stuk);
		}
	}
	regels.push(regel);
	return regels.map((woorden, plaats) => naarStukken(woorden, regels[plaats + 1]?.[0], stijl, letters));
}

/** De breedte van het breedste woord: smaller dan dit kan zonder een woord te breken niet. */
export const breedsteWoord = (tekst: string, { letter, grootte }: Stijl, letters: Letters): number =>
	Math.max(0, ...tekst.split(' ').map((woord) => letters.breedte(woord, letter, grootte)));

export const regelbreedte = (regel: Regel): number => {
	const laatste = regel.at(-1);
	return laatste ? laatste.x + laatste.breedte : 0;
};

function woordenVan(delen: readonly Tekstdeel[]): Woord[] {
	let spatie = false;
	return delen.flatMap((deel) => {
		const woorden: Woord[] = [];
		for (const [plaats, tekst] of deel.tekst.split(' ').entries()) {
			if (plaats > 0) spatie = true;
			if (tekst === '') continue;
			woorden.push({ tekst, deel, spatieErvoor: spatie });
			spatie = false;
		}
		return woorden;
	});
}

/** Breekt een te lang woord; de eerste regel kan al deels vol zijn. */
function inStukken(
	woord: Woord,
	ruimte: number,
	breedte: number,
	meet: (tekst: string, deel: Tekstdeel) => number
): readonly Woord[] {
	if (meet(woord.tekst, woord.deel) <= ruimte) return [woord];
	const stukken: Woord[] = [];
	let stuk = '';
	for (const teken of woord.tekst) {
		const over = stukken.length === 0 ? ruimte : breedte;
		if (stuk !== '' && meet(stuk + teken, woord.deel) > over) {
			stukken.push({ ...woord, tekst: stuk, spatieErvoor: stukken.length === 0 && woord.spatieErvoor });
			stuk = '';
		}
		stuk += teken;
	}
	return [...stukken, { ...woord, tekst: stuk, spatieErvoor: stukken.length === 0 && woord.spatieErvoor }];
}

/** Voegt woorden van hetzelfde tekstdeel samen tot stukken met hun plaats. */
function naarStukken(
	woorden: readonly Woord[],
	volgende: Woord | undefined,
	stijl: Stijl,
	letters: Letters
): Regel {
	const groepen: { tekst: string; deel: Tekstdeel }[] = [];
	woorden.forEach((woord, plaats) => {
		const spatie = plaats > 0 && woord.spatieErvoor ? ' ' : '';
		const laatste = groepen.at(-1);
		if (laatste?.deel === woord.deel) {
			laatste.tekst += spatie + woord.tekst;
			return;
		}
		// De spatie hoort bij het stuk ervoor: dan is een koppeling niet langer dan haar tekst.
		if (laatste) laatste.tekst += spatie;
		groepen.push({ tekst: woord.tekst, deel: woord.deel });
	});
	const einde = groepen.at(-1);
	if (einde && volgende?.spatieErvoor) einde.tekst += ' ';
	let x = 0;
	return groepen.map(({ tekst, deel }) => {
		const eigen = stijlVan(stijl, deel);
		const breedte = letters.breedte(tekst, eigen.letter, eigen.grootte);
		const stuk = { tekst, stijl: eigen, x, breedte, koppeling: deel.adres === undefined ? null : deel };
		x += breedte;
		return stuk;
	});
}

const stijlVan = (stijl: Stijl, deel: Tekstdeel): Stijl => (deel.vet ? halfvet(stijl) : stijl);
