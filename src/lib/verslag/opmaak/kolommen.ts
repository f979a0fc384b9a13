import type { Letters } from '../pdf/letter.ts';
import { breedsteWoord } from './afbreken.ts';
import type { Tabel } from './blokken.ts';
import { halfvet, type Stijl, STIJL } from './vormgeving.ts';

/** Een kolom met haar plaats op het blad. */
export interface Kolom {
	readonly x: number;
	readonly breedte: number;
	readonly bedrag: boolean;
	/** Of er centen in staan: dan lijnen hele euro's uit op de komma. */
	readonly centen: boolean;
}

export interface Kolomindeling {
	readonly kolommen: readonly Kolom[];
	readonly stijl: Stijl;
	readonly kopstijl: Stijl;
}

const TUSSEN = 12;
/** Een brede tabel krijgt kleinere letters, tot het nog net te lezen is. */
const GROOTTEN = [10, 9.5, 9, 8.5, 8, 7.5] as const;

/** Verdeelt de breedte zo dat bedragen op een regel staan en, als het kan, geen woord gebroken wordt. */
export function deelIn(
	{ kolommen, rijen }: Tabel,
	links: number,
	breedte: number,
	letters: Letters
): Kolomindeling {
	for (const grootte of GROOTTEN) {
		const stijl = { ...STIJL.gewoon, grootte, regelhoogte: grootte * 1.35 };
		const kopstijl = {
			...STIJL.kolomkop,
			grootte: Math.min(8.5, grootte),
			regelhoogte: Math.min(8.5, grootte) * 1.3
		};
		const maten = kolommen.map(({ kop, bedrag = false }, plaats) => {
			const cellen = rijen.map((rij) => rij[plaats] ?? '');
			const heel = Math.max(0, ...cellen.map((cel) => letters.breedte(cel, stijl.letter, grootte)));
			const woord = Math.max(0, ...cellen.map((cel) => breedsteWoord(cel, stijl, letters)));
			const kopwoord = breedsteWoord(kop, kopstijl, letters);
			return { smalst: Math.max(bedrag ? heel : woord, kopwoord), breedst: Math.max(heel, kopwoord) };
		});
		const ruimte = breedte - TUSSEN * (kolommen.length - 1);
		const smalst = maten.reduce((som, maat) => som + maat.smalst, 0);
		if (smalst > ruimte && grootte !== GROOTTEN.at(-1)) continue;
		const gewenst = maten.reduce((som, maat) => som + maat.breedst - maat.smalst, 0);
		const over = ruimte - smalst;
		const breedten = maten.map((maat) => {
			if (over < 0) return (maat.smalst * ruimte) / smalst;
			return (
				maat.smalst + (gewenst > 0 ? ((maat.breedst - maat.smalst) * Math.min(over, gewenst)) / gewenst : 0)
			);
		});
		return { kolommen: plaats(kolommen, rijen, vulUit(breedten, ruimte, kolommen), links), stijl, kopstijl };
	}
	throw new Error('geen lettergrootte gekozen');
}

/** Wat over is gaat naar de eerste kolom met tekst; bedragen schuiven daardoor naar rechts. */
function vulUit(breedten: readonly number[], ruimte: number, kolommen: Tabel['kolommen']): readonly number[] {
	const over = ruimte - breedten.reduce((som, breedte) => som + breedte, 0);
	const tekstkolom = Math.max(
		0,
		kolommen.findIndex(({ bedrag }) => !bedrag)
	);
	return breedten.map((breedte, plek) => (plek === tekstkolom ? breedte + Math.max(0, over) : breedte));
}

function plaats(
	kolommen: Tabel['kolommen'],
	rijen: Tabel['rijen'],
	breedten: readonly number[],
	links: number
): readonly Kolom[] {
	let x = links;
	return kolommen.map(({ bedrag = false }, plek) => {
		const breedte = breedten[plek] ?? 0;
		const kolom = { x, breedte, bedrag, centen: rijen.some((rij) => heeftCenten(rij[plek] ?? '')) };
		x += breedte + TUSSEN;
		return kolom;
	});
}

export const heeftCenten = (bedrag: string): boolean => /,\d\d$/.test(bedrag);

/**
 * Waar een bedrag begint zodat de komma's onder elkaar staan. Wat rechts van de komma niet past, lijnt gewoon
 * rechts uit.
 */
export function bedragX(
	bedrag: string,
	rechts: number,
	centen: boolean,
	{ letter, grootte }: Stijl,
	letters: Letters
): number {
	const breedte = (tekst: string) => letters.breedte(tekst, letter, grootte);
	if (!centen || heeftCenten(bedrag)) return rechts - breedte(bedrag);
	const heel = /^[^\d]*[\d.]+/.exec(bedrag)?.[0] ?? bedrag;
	const rest = breedte(bedrag) - breedte(heel);
	const centenbreedte = breedte(',00');
	return rest > centenbreedte ? rechts - breedte(bedrag) : rechts - centenbreedte - breedte(heel);
}

export const vetteKolom = (stijl: Stijl): Stijl => halfvet(stijl);
