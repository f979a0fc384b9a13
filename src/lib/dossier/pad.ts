import { PERIODEBEDRAGEN, type Dossier, type Inkomen, type Inkomensperiode } from './dossier.ts';
import { dossier } from './velden.ts';

/*
 * Paden wijzen een veld van het dossier aan: in fouten, in herleidingen en als id van het veld op een scherm. Een pad
 * noemt de plaats in een lijst (`inkomens[0].naam`), een veldnaam alleen dat er een lijst is (`inkomens[].naam`).
 * Alleen dit bestand kent de schrijfwijze.
 */

type Namen<W, Naam extends string = ''> = W extends string | number | boolean
	? Naam
	: W extends readonly (infer Deel)[]
		? Deel extends string
			? Naam
			: Namen<Deel, `${Naam}[]`>
		: {
				[N in keyof W & string]: Namen<NonNullable<W[N]>, Naam extends '' ? N : `${Naam}.${N}`>;
			}[keyof W & string];

/** De velden die iemand invult. De lezingen hebben hun eigen lijst (`LEZING_IDS`), een eigen normtabel haar eigen pagina. */
export type Veldnaam = Exclude<Namen<Omit<Dossier, 'eigenNormen'>>, `lezingen.${string}`>;

type MetPlaats<Naam extends string> = Naam extends `${infer Voor}[]${infer Na}`
	? `${Voor}[${number}]${MetPlaats<Na>}`
	: Naam;
/** Een veld met zijn plaats: `inkomens[0].opgave.perioden[2].loon`, `beslag.omslag[1]`. */
export type Veldpad = MetPlaats<Veldnaam> | `beslag.${'samenvoegen' | 'omslag'}[${number}]`;

type Boven<Naam extends string> = Naam extends `${infer Groep}.${infer Rest}`
	? Groep | (Groep extends `${infer Lijst}[]` ? Lijst : never) | `${Groep}.${Boven<Rest>}`
	: never;
/** Een veld of wat erboven ligt: `inkomens`, `inkomens[].opgave`, `wonen.inrichting`. */
export type Veldgroep = Veldnaam | Boven<Veldnaam>;
/** Een veld of groep met zijn plaats. */
export type Pad = Veldpad | MetPlaats<Veldgroep>;

type VanInkomen<P> = P extends `inkomens[${number}].${infer Rest}` ? Rest : never;
export type Inkomenspad = `inkomens[${number}]`;
export type Periodepad = `${Inkomenspad}.opgave.perioden[${number}]`;
/** Wat iemand zegt over een periode zonder strook. */
export type Antwoordpad = `${Inkomenspad}.opgave.ontbreekt[${number}]`;

/** Alle velden, in de volgorde van het dossierformaat. */
export const VELDPADEN: readonly Veldnaam[] = (dossier.namen() as readonly `.${Veldnaam}`[])
	.map((naam) => naam.slice(1) as Veldnaam)
	.filter((naam) => !valtOnder(naam, 'lezingen'));

/** Het pad van een inkomen, geteld zoals het dossier telt. */
export const inkomenPad = (index: number): Inkomenspad => `inkomens[${index}]`;
export const periodePad = (inkomen: number, index: number): Periodepad =>
	`inkomens[${inkomen}].opgave.perioden[${index}]`;
export const antwoordPad = (inkomen: number, index: number): Antwoordpad =>
	`inkomens[${inkomen}].opgave.ontbreekt[${index}]`;

/** Het pad van een veld van een inkomen, zoals het in fouten en herleidingen staat. */
export const inkomenveld = <V extends VanInkomen<Pad>>(
	{ inkomens }: Dossier,
	inkomen: Inkomen,
	veld: V
): `${Inkomenspad}.${V}` => `${inkomenPad(inkomens.indexOf(inkomen))}.${veld}`;

/** De sleutels van een pad, van buiten naar binnen: `inkomens[0].naam` is inkomens, 0, naam. */
export const sleutelsVan = (pad: string): string[] =>
	pad.split(/[.[\]]+/).filter((sleutel) => sleutel !== '');

/** Het pad zonder plaatsen: `inkomens[0].naam` wordt `inkomens[].naam`. */
export const zonderPlaatsen = (pad: string): string => pad.replaceAll(/\[\d+\]/g, '[]').replace(/\[\]$/, '');

const isVeldnaam = (naam: string): naam is Veldnaam => (VELDPADEN as readonly string[]).includes(naam);

/** De naam van het veld op een pad; null als er geen veld staat maar een groep of iets onbekends. */
export function veldnaam(pad: string): Veldnaam | null {
	const naam = zonderPlaatsen(pad);
	return isVeldnaam(naam) ? naam : null;
}

/** Waar in de lijsten een pad wijst; null waar het pad geen lijst in gaat. */
export interface Plaats {
	/** Index in `inkomens`. */
	readonly inkomen: number | null;
	/** Index in `opgave.perioden` van dat inkomen, en de kolom van die loonstrook. */
	readonly periode: number | null;
	readonly kolom: keyof Inkomensperiode | null;
}

const KOLOMMEN: readonly (keyof Inkomensperiode)[] = ['begin', 'eind', ...PERIODEBEDRAGEN];

export function plaats(pad: string): Plaats {
	const [, inkomen, periode, kolom] =
		/^inkomens\[(\d+)\](?:\.opgave\.perioden\[(\d+)\](?:\.(\w+))?)?/.exec(pad) ?? [];
	return {
		inkomen: inkomen === undefined ? null : Number(inkomen),
		periode: periode === undefined ? null : Number(periode),
		kolom: KOLOMMEN.find((naam) => naam === kolom) ?? null
	};
}

/** Of een pad een veld of groep zelf is, of iets daarbinnen. */
export function valtOnder(pad: string, groep: string): boolean {
	return pad.startsWith(groep) && (pad.length === groep.length || '.['.includes(pad.charAt(groep.length)));
}

/** Of twee paden over elkaar gaan: dezelfde plek, of de een in de ander. */
export const raakt = (een: string, ander: string): boolean => valtOnder(een, ander) || valtOnder(ander, een);
