import type { Letters } from '../schrijven/letter.ts';
import type { Tekst, Tekstdeel } from './blokken.ts';
import { halfvet, type Stijl } from './vormgeving.ts';

/** Een stuk tekst van een regel dat in een keer te tekenen is. */
interface Stuk {
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
	/** Vervolg van een gebroken woord: begint ook zonder spatie op een nieuwe regel. */
	readonly vervolg: boolean;
}

type Meter = (tekst: string, deel: Tekstdeel) => number;

/**
 * Verdeelt tekst over regels van hooguit `breedte` punten. Alleen een gewone spatie breekt; een woord dat niet op
 * een regel past, wordt zelf gebroken. Een regel die doorloopt eindigt met een spatie: zo blijven woorden los
 * voor wie de tekst kopieert of laat voorlezen.
 */
export function breekAf(tekst: Tekst, breedte: number, stijl: Stijl, letters: Letters): readonly Regel[] {
	const delen = (typeof tekst === 'string' ? [{ tekst }] : tekst).map((deel) => ({
		...deel,
		tekst: houdSamen(deel.tekst)
	}));
	const meet: Meter = (woord, deel) => letters.breedte(woord, stijlVan(stijl, deel).letter, stijl.grootte);
	const regels: Woord[][] = [[]];
	let x = 0;
	for (const woord of woordenVan(delen).flatMap((heel) => inStukken(heel, breedte, meet))) {
		const eigen = meet(woord.tekst, woord.deel);
		const spatie = woord.spatieErvoor ? meet(' ', woord.deel) : 0;
		if (x > 0 && (woord.vervolg || (woord.spatieErvoor && x + spatie + eigen > breedte))) {
			regels.push([]);
			x = 0;
		}
		x += (x > 0 ? spatie : 0) + eigen;
		regels.at(-1)?.push(woord);
	}
	return regels.map((woorden, plaats) => naarStukken(woorden, regels[plaats + 1]?.[0], stijl, letters));
}

/** Een bedrag leest slecht over twee regels. */
const houdSamen = (tekst: string): string => tekst.replace(/€ (?=[-−\d])/g, '€\u00a0');

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
			woorden.push({ tekst, deel, spatieErvoor: spatie, vervolg: false });
			spatie = false;
		}
		return woorden;
	});
}

/** Breekt een woord dat breder is dan een regel. */
function inStukken(woord: Woord, breedte: number, meet: Meter): readonly Woord[] {
	if (meet(woord.tekst, woord.deel) <= breedte) return [woord];
	const stukken = [''];
	for (const teken of woord.tekst) {
		const stuk = stukken.at(-1) ?? '';
		if (stuk !== '' && meet(stuk + teken, woord.deel) > breedte) stukken.push(teken);
		else stukken[stukken.length - 1] = stuk + teken;
	}
	return stukken.map((tekst, plaats) =>
		plaats === 0 ? { ...woord, tekst } : { ...woord, tekst, spatieErvoor: false, vervolg: true }
	);
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
