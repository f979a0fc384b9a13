import { Getal } from '../getal/getal.ts';
import type { Eenheid, NormSleutel, Normtabel, Normwaarde } from './typen.ts';

/*
 * Een som met haar delen. De uitkomst ontstaat bij het maken uit die delen: wat te lezen is, is ook wat er is gerekend. De
 * herleiding van een dossier doet hetzelfde met posten; hier is er nog geen dossier, alleen een tabel.
 */

/** De regels van een narekening, in de volgorde waarin zij kunnen voorkomen. */
export type Regelnaam =
	'basis' | 'zorg' | 'huur' | 'wortel' | 'inkomen' | 'proef' | 'drempel' | 'boven' | 'kind' | 'totaal';

export type Bewerking = 'plus' | 'min' | 'maal' | 'gedeeld';

export type Som = { readonly waarde: Getal } & (
	| {
			readonly soort: 'norm';
			readonly sleutel: NormSleutel;
			readonly kaal: string;
			readonly eenheid: Eenheid;
	  }
	/** Een getal uit de wet: twaalf maanden, 95%. `kaal` is zoals het er staat. */
	| { readonly soort: 'vast'; readonly kaal: string; readonly procent: boolean }
	/** Een bedrag van buiten de tabel. */
	| { readonly soort: 'ander'; readonly naam: 'minimumloonJuli'; readonly kaal: string }
	/** De uitkomst van een regel erboven. */
	| { readonly soort: 'regel'; readonly naam: Regelnaam; readonly decimalen: number }
	| { readonly soort: Bewerking; readonly links: Som; readonly rechts: Som }
	| { readonly soort: 'wortel'; readonly van: Som }
);

/** Een regel van de narekening: een som met een naam. */
export interface Somregel {
	readonly naam: Regelnaam;
	readonly som: Som;
	/** Op zoveel decimalen staat de uitkomst er. Gerekend wordt met de hele uitkomst. */
	readonly decimalen: number;
	/** Er is afgerond op zoveel decimalen, en daarmee gaat het verder; null als er niet wordt afgerond. */
	readonly afgerond: number | null;
	readonly waarde: Getal;
}

const HONDERD = Getal.lees('100');
/** Genoeg voor elke cent, ook na delen door een heel klein getal. */
const WORTELDECIMALEN = 40;
/** Zo staat een tussenstap er: meer dan een rekenmachine voor de cent nodig heeft. */
const DECIMALEN = 4;

/** Een norm uit een tabel; een procent rekent als deel van 1. @throws RangeError als de tabel haar niet heeft. */
export function norm({ waarden }: Normtabel, sleutel: NormSleutel): Som {
	const gevonden = (waarden as Partial<Record<NormSleutel, Normwaarde>>)[sleutel];
	if (!gevonden) throw new RangeError(`norm ontbreekt: ${sleutel}`);
	const { waarde: kaal, eenheid } = gevonden;
	const waarde = Getal.lees(kaal);
	return {
		soort: 'norm',
		sleutel,
		kaal,
		eenheid,
		waarde: eenheid === 'procent' ? waarde.gedeeldDoor(HONDERD) : waarde
	};
}

export const vast = (kaal: string): Som => ({
	soort: 'vast',
	kaal,
	procent: false,
	waarde: Getal.lees(kaal)
});
export const procent = (kaal: string): Som => ({
	soort: 'vast',
	kaal,
	procent: true,
	waarde: Getal.lees(kaal).gedeeldDoor(HONDERD)
});
export const minimumloonJuli = (kaal: string): Som => ({
	soort: 'ander',
	naam: 'minimumloonJuli',
	kaal,
	waarde: Getal.lees(kaal)
});

export const plus = (links: Som, rechts: Som): Som => ({
	soort: 'plus',
	links,
	rechts,
	waarde: links.waarde.plus(rechts.waarde)
});
export const min = (links: Som, rechts: Som): Som => ({
	soort: 'min',
	links,
	rechts,
	waarde: links.waarde.min(rechts.waarde)
});
export const maal = (links: Som, rechts: Som): Som => ({
	soort: 'maal',
	links,
	rechts,
	waarde: links.waarde.maal(rechts.waarde)
});
export const gedeeld = (links: Som, rechts: Som): Som => ({
	soort: 'gedeeld',
	links,
	rechts,
	waarde: links.waarde.gedeeldDoor(rechts.waarde)
});
export const wortel = (van: Som): Som => ({
	soort: 'wortel',
	van,
	waarde: van.waarde.wortel(WORTELDECIMALEN)
});

/** @param afgerond op zoveel decimalen, half omhoog; zonder gaat de hele uitkomst verder */
export function regel(
	naam: Regelnaam,
	som: Som,
	{ decimalen = DECIMALEN, afgerond = null }: Partial<Pick<Somregel, 'decimalen' | 'afgerond'>> = {}
): Somregel {
	const waarde = afgerond === null ? som.waarde : som.waarde.rondAf(afgerond, 'halfOmhoog');
	return { naam, som, decimalen: afgerond ?? decimalen, afgerond, waarde };
}

/** De uitkomst van een regel, om mee verder te rekenen. */
export const uit = ({ naam, waarde, decimalen }: Somregel): Som => ({
	soort: 'regel',
	naam,
	decimalen,
	waarde
});
