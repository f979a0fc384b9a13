import { toonAs, type Beeld, type Reeks } from './grafiek-beeld.ts';

/* Waar alles in de tekening staat, in pixels. Hier komt geen bedrag uit: alleen de woorden bij een as. */

/** Een streepje op een as. */
interface Streepje {
	readonly plek: number;
	readonly tekst: string;
}

export interface Maat {
	readonly breedte: number;
	readonly hoogte: number;
	/** Te smal voor woorden naast de lijnen: dan staat er een letter, en het woord eronder. */
	readonly smal: boolean;
	/** Het vak waarin getekend wordt. */
	readonly links: number;
	readonly rechts: number;
	readonly boven: number;
	readonly onder: number;
	readonly letter: number;
	readonly x: (waarde: number) => number;
	readonly y: (waarde: number) => number;
	/** De bovenkant van de strook onder de as. */
	readonly strook: number;
	readonly streepjesX: readonly Streepje[];
	readonly streepjesY: readonly Streepje[];
}

/** Een tiende pixel is fijn genoeg, en houdt de tekening klein. */
const tiende = (waarde: number): number => Math.floor(waarde * 10 + 0.5) / 10;

/** Zo veel letters hoog is een tekening minstens: anders zijn de streepjes niet te lezen. */
const LAAGST = 20;

/**
 * @param letter de grootte van de letters in pixels
 * @param hoogst zo hoog mag de tekening zijn om met as en schuif op het scherm te passen
 */
export function maakMaat(beeld: Beeld, breedte: number, letter: number, hoogst = Infinity): Maat {
	const smal = breedte < letter * 36;
	const langste = Math.max(...beeld.reeksen.map(({ naam, bij }) => Math.max(naam.length, bij?.length ?? 0)));
	const hoogte = Math.max(Math.min(breedte * 0.56, letter * 32, hoogst), letter * LAAGST);
	// Onder de as, met ruimte voor de bedragen erboven.
	const strook = beeld.strook.length > 0 ? letter * 3 : 0;
	const vak = {
		links: tiende(letter * 3.25),
		rechts: tiende(breedte - letter * (smal ? 1.75 : Math.min(langste, 30) * 0.5 + 1)),
		boven: tiende(letter * 2),
		onder: tiende(hoogte - letter * (smal ? 3.25 : 2) - strook)
	};
	const [minX, maxX] = beeld.bereikX;
	const [minY, maxY] = beeld.bereikY;
	const x = (waarde: number) =>
		tiende(vak.links + ((waarde - minX) / (maxX - minX)) * (vak.rechts - vak.links));
	// Wat buiten de as valt, blijft aan de rand staan.
	const y = (waarde: number) =>
		tiende(
			vak.onder - ((Math.min(Math.max(waarde, minY), maxY) - minY) / (maxY - minY)) * (vak.onder - vak.boven)
		);
	const past = Math.max(2, Math.floor((vak.rechts - vak.links) / (letter * 5)));
	const streepjesX =
		beeld.streepjes?.map(({ x: waarde, tekst }) => ({ plek: x(waarde), tekst })) ??
		rondeStappen(minX, maxX, past).map(({ waarde, tekst }) => ({ plek: x(waarde), tekst }));
	const streepjesY = rondeStappen(minY, maxY, 6).map(({ waarde, tekst }) => ({ plek: y(waarde), tekst }));
	return {
		...vak,
		strook: tiende(hoogte - letter * 1.9),
		breedte,
		hoogte: tiende(hoogte),
		smal,
		letter,
		x,
		y,
		streepjesX,
		streepjesY
	};
}

/**
 * Ronde waarden tussen begin en eind, hooguit zo veel stappen: 0, 500, 1.000. In centen geteld, dus zonder drijvende komma.
 */
export function rondeStappen(
	begin: number,
	eind: number,
	hooguit: number
): readonly { readonly waarde: number; readonly tekst: string }[] {
	const [van, tot] = [Math.ceil(begin * 100 - 0.001), Math.floor(eind * 100 + 0.001)];
	const stap = stapVoor(van, tot, hooguit);
	const eerste = Math.ceil(van / stap);
	return Array.from({ length: Math.floor(tot / stap) - eerste + 1 }, (_, plek) => {
		const waarde = (eerste + plek) * stap;
		const heel = String(Math.floor(waarde / 100));
		const tekst = stap % 100 === 0 ? heel : `${heel}.${String(waarde % 100).padStart(2, '0')}`;
		return { waarde: waarde / 100, tekst: toonAs(tekst) };
	});
}

/** De kleinste ronde stap die niet te vaak past. Valt er dan geen een tussen begin en eind, dan de stap ervoor. */
function stapVoor(van: number, tot: number, hooguit: number): number {
	let vorige = 1;
	for (let macht = 1; ; macht *= 10) {
		for (const keer of [1, 2, 5]) {
			const stap = keer * macht;
			if ((tot - van) / stap <= hooguit) return Math.floor(tot / stap) * stap >= van ? stap : vorige;
			vorige = stap;
		}
	}
}

/** Een lijn door de punten, recht of met treden. */
export function pad(
	{ x, bereikX, trap }: Pick<Beeld, 'x' | 'bereikX' | 'trap'>,
	hoogten: readonly number[],
	maat: Maat
): string {
	const [eerste, ...verder] = x.map((waarde, plek) => `${maat.x(waarde)} ${maat.y(hoogten[plek] ?? 0)}`);
	if (!trap) return `M${[eerste, ...verder].join('L')}`;
	const treden = x.slice(1).map((waarde, plek) => `H${maat.x(waarde)}V${maat.y(hoogten[plek + 1] ?? 0)}`);
	return `M${eerste ?? ''}${treden.join('')}H${maat.x(bereikX[1])}`;
}

/** Een vlak tussen twee lijnen. */
export function vlakpad(
	beeld: Pick<Beeld, 'x' | 'bereikX' | 'trap'>,
	{ hoogten, laagten }: { readonly hoogten: readonly number[]; readonly laagten: readonly number[] },
	maat: Maat
): string {
	const omgekeerd = {
		...beeld,
		x: beeld.x.toReversed()
	};
	if (!beeld.trap)
		return `${pad(beeld, hoogten, maat)}L${pad(omgekeerd, laagten.toReversed(), maat).slice(1)}Z`;
	const terug = beeld.x
		.map((waarde, plek) => `V${maat.y(laagten[plek] ?? 0)}H${maat.x(waarde)}`)
		.toReversed();
	return `${pad(beeld, hoogten, maat)}${terug.join('')}Z`;
}

/**
 * Zet woorden zo dat zij niet over elkaar vallen, elk zo dicht mogelijk bij zijn plek.
 * @returns de plaatsen in dezelfde volgorde
 */
export function spreid(
	plekken: readonly number[],
	afstand: number,
	[laagst, hoogst]: readonly [number, number]
): readonly number[] {
	const volgorde = plekken
		.map((_, nummer) => nummer)
		.toSorted((een, ander) => (plekken[een] ?? 0) - (plekken[ander] ?? 0));
	const uit = [...plekken];
	let vorige = laagst - afstand;
	for (const nummer of volgorde) {
		vorige = Math.max(plekken[nummer] ?? 0, vorige + afstand);
		uit[nummer] = vorige;
	}
	let volgende = hoogst + afstand;
	for (const nummer of volgorde.toReversed()) {
		volgende = Math.min(uit[nummer] ?? 0, volgende - afstand);
		uit[nummer] = volgende;
	}
	return uit;
}

interface Plek {
	readonly x: number;
	readonly y: number;
}

/**
 * Waar het woord bij het geval staat: zo dicht mogelijk bij zijn ruit, in het vak, en niet over een genummerde bol. Is nergens plaats,
 * dan op de eerste plek.
 */
export function bijschriftplek(
	{ x, y }: Plek,
	woord: string,
	{ bollen, straal }: { readonly bollen: readonly Plek[]; readonly straal: number },
	{ letter, links, rechts, boven, onder }: Pick<Maat, 'letter' | 'links' | 'rechts' | 'boven' | 'onder'>
): Plek & { readonly rechts: boolean } {
	const lengte = woord.length * letter * 0.52;
	const past = (kant: boolean) =>
		kant ? x + letter * 0.5 + lengte < rechts : x - letter * 0.5 - lengte > links;
	const kanten = past(true) || !past(false) ? [true, false] : [false, true];
	// Van de onderkant van de letters, eerst onder de ruit en dan erboven; de twee onderste regels raken de as niet.
	const hoogten = [2, -1, 3.5, -2.5, 5, -4, 6.5, -5.5]
		.map((regels) => Math.min(y + regels * letter, onder - letter * 0.5))
		.filter((hoogte) => hoogte - letter > boven);
	const raakt = (kant: boolean, hoogte: number) => {
		const begin = kant ? x + letter * 0.5 : x - letter * 0.5 - lengte;
		return bollen.some(
			(bol) =>
				bol.x + straal > begin &&
				bol.x - straal < begin + lengte &&
				bol.y + straal > hoogte - letter * 0.9 &&
				bol.y - straal < hoogte + letter * 0.3
		);
	};
	const keuzes = hoogten.flatMap((hoogte) =>
		kanten.filter((kant, nummer) => nummer === 0 || past(kant)).map((kant) => ({ kant, hoogte }))
	);
	const [eerste = { kant: true, hoogte: y + letter * 2 }] = keuzes;
	const { kant, hoogte } = keuzes.find((keuze) => !raakt(keuze.kant, keuze.hoogte)) ?? eerste;
	return { rechts: kant, x: x + (kant ? 1 : -1) * letter * 0.5, y: hoogte };
}

/** De letter van een reeks, waar geen plaats is voor haar naam. */
export const letterVan = (nummer: number): string => String.fromCharCode(65 + nummer);

/** Waar het woord van een reeks hoort: bij het eind van de lijn, of midden in het eind van het vlak. */
export function woordplek(reeks: Reeks, maat: Maat): number {
	const boven = reeks.hoogten.at(-1) ?? 0;
	const onder = reeks.vorm === 'vlak' ? (reeks.laagten.at(-1) ?? 0) : boven;
	return (maat.y(boven) + maat.y(onder)) / 2;
}
