import type { Letters } from '../schrijven/letter.ts';
import { breedsteWoord } from './afbreken.ts';
import type { Tabel } from './blokken.ts';
import type { Stijl, Stijlen } from './vormgeving.ts';

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

/** Wit tussen kolommen; bij veel kolommen minder. */
const tussenwit = (aantal: number): number => (aantal > 5 ? 7 : 12);
/** Een brede tabel krijgt kleinere letters, tot het nog net te lezen is. */
const GROOTTEN = [9.5, 9, 8.5, 8, 7.5] as const;
/** Voor een rij op een regel is kleiner dan dit te veel gevraagd. */
const KLEINST_VOOR_EEN_REGEL = 8.5;

interface Maat {
	/** Smaller kan niet zonder een woord of bedrag te breken. */
	readonly smalst: number;
	/** Zo breed dat alles op een regel past. */
	readonly breedst: number;
}

const optelling = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);

/** Verdeelt de breedte zo dat bedragen op een regel staan en, als het kan, geen woord gebroken wordt. */
export function deelIn(
	{ kolommen, rijen }: Tabel,
	links: number,
	breedte: number,
	letters: Letters,
	{ gewoon, kolomkop }: Stijlen
): Kolomindeling {
	const ruimte = breedte - tussenwit(kolommen.length) * (kolommen.length - 1);
	const keuzes = GROOTTEN.map((grootte) => {
		const stijl = { ...gewoon, grootte, regelhoogte: grootte * 1.35 };
		const kopgrootte = Math.min(kolomkop.grootte, grootte);
		const kopstijl = { ...kolomkop, grootte: kopgrootte, regelhoogte: kopgrootte * 1.3 };
		return { stijl, kopstijl, maten: meetKolommen(kolommen, rijen, stijl, kopstijl, letters) };
	});
	const past = (kant: keyof Maat) => (keuze: (typeof keuzes)[number]) =>
		optelling(keuze.maten.map((maat) => maat[kant])) <= ruimte;
	const keuze =
		keuzes.find(
			(kandidaat) => kandidaat.stijl.grootte >= KLEINST_VOOR_EEN_REGEL && past('breedst')(kandidaat)
		) ??
		keuzes.find(past('smalst')) ??
		keuzes.at(-1);
	if (!keuze) throw new Error('er is altijd een lettergrootte');
	const breedten = vulUit(verdeel(keuze.maten, ruimte), ruimte, kolommen);
	return { ...keuze, kolommen: plaats(kolommen, rijen, breedten, links) };
}

function meetKolommen(
	kolommen: Tabel['kolommen'],
	rijen: Tabel['rijen'],
	stijl: Stijl,
	kopstijl: Stijl,
	letters: Letters
): readonly Maat[] {
	return kolommen.map(({ kop, bedrag = false }, plek) => {
		const cellen = rijen.map((rij) => rij[plek] ?? '');
		const heel = Math.max(0, ...cellen.map((cel) => letters.breedte(cel, stijl.letter, stijl.grootte)));
		const woord = Math.max(0, ...cellen.map((cel) => breedsteWoord(cel, stijl, letters)));
		const kopwoord = breedsteWoord(kop, kopstijl, letters);
		return { smalst: Math.max(bedrag ? heel : woord, kopwoord), breedst: Math.max(heel, kopwoord) };
	});
}

/** Iedereen het smalste; wat over is gaat naar wie meer wil, naar verhouding. */
function verdeel(maten: readonly Maat[], ruimte: number): readonly number[] {
	const smalst = optelling(maten.map((maat) => maat.smalst));
	if (smalst > ruimte) return maten.map((maat) => (maat.smalst * ruimte) / smalst);
	const gewenst = optelling(maten.map((maat) => maat.breedst - maat.smalst));
	const deel = gewenst > 0 ? Math.min(1, (ruimte - smalst) / gewenst) : 0;
	return maten.map((maat) => maat.smalst + (maat.breedst - maat.smalst) * deel);
}

/** Wat over is gaat naar de eerste kolom met tekst; bedragen schuiven daardoor naar rechts. */
function vulUit(breedten: readonly number[], ruimte: number, kolommen: Tabel['kolommen']): readonly number[] {
	const over = ruimte - optelling(breedten);
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
		x += breedte + tussenwit(kolommen.length);
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
