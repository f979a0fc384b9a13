import { Getal } from '../getal/getal.ts';
import type {
	Eenheid as Normeenheid,
	EenheidVan,
	NormSleutel,
	Normtabel,
	Normwaarde
} from '../normen/typen.ts';
import type { Vtlbnorm, Vtlbsleutel } from '../normen/vtlb/typen.ts';
import type { GrondslagSleutel } from './grondslag.ts';
import type { Eenheid, Post } from './post.ts';

/* Waar een bedrag vandaan kan komen: de gebruiker, een normtabel, de lijst van woonlanden of de wettekst zelf. */

const HONDERDSTE = Getal.lees('0.01');

/** Een bedrag dat de gebruiker opgaf. `tekst` is de kale notatie uit het dossier. */
export function invoer<E extends Eenheid>(veld: string, eenheid: E, tekst: string): Post<E> {
	return { soort: 'invoer', id: `invoer.${veld}`, veld, eenheid, waarde: Getal.lees(tekst) };
}

const NAAR_EENHEID = {
	'EUR/maand': 'maand',
	'EUR/jaar': 'jaar',
	procent: 'procent',
	'EUR/maand per EUR/jaar': 'factor',
	'EUR/maand per (EUR/jaar)^2': 'factor'
} as const satisfies Record<Normeenheid, Eenheid>;

type SleutelIn<T extends Normtabel> = keyof T['waarden'] & NormSleutel;
type EenheidVanNorm<S extends NormSleutel> = (typeof NAAR_EENHEID)[EenheidVan[S]];

/** Een bedrag uit de normtabel; een percentage wordt een deel van 1. */
export function norm<T extends Normtabel, S extends SleutelIn<T>>(
	tabel: T,
	sleutel: S
): Post<EenheidVanNorm<S>> {
	const waarden: T['waarden'] & Record<NormSleutel, Normwaarde> = tabel.waarden as never;
	const gevonden: Normwaarde = waarden[sleutel];
	const eerder = NORMPOSTEN.get(gevonden) as Post<EenheidVanNorm<S>> | undefined;
	if (eerder) return eerder;
	const getal = Getal.lees(gevonden.waarde);
	const post = {
		soort: 'norm',
		id: `norm.${sleutel}`,
		sleutel,
		tabel,
		norm: gevonden,
		eenheid: NAAR_EENHEID[gevonden.eenheid],
		waarde: gevonden.eenheid === 'procent' ? getal.maal(HONDERDSTE) : getal
	} as unknown as Post<EenheidVanNorm<S>>;
	NORMPOSTEN.set(gevonden, post);
	return post;
}

/** Een norm verandert niet: elke berekening met dezelfde tabel deelt dezelfde post. */
const NORMPOSTEN = new WeakMap<Normwaarde, Post>();

/** De factor voor een woonland; `genoemd` is onwaar als het land niet in de tabel staat. */
export function woonland(
	tabel: { readonly jaar: number; readonly bron: string },
	land: string,
	factor: string,
	genoemd: boolean
): Post<'factor'> {
	return {
		soort: 'woonland',
		id: 'woonland',
		eenheid: 'factor',
		waarde: Getal.lees(factor),
		land,
		jaar: tabel.jaar,
		bron: tabel.bron,
		genoemd
	};
}

/** Een normbedrag uit een editie van het Vtlb-rapport; `eenheid` is een factor bij een prijs per kilometer. */
export const editie = <E extends Eenheid>(
	sleutel: Vtlbsleutel,
	id: string,
	gevonden: Vtlbnorm,
	eenheid: E
): Post<E> =>
	({
		soort: 'editie',
		id: `editie.${sleutel}`,
		sleutel,
		editie: id,
		norm: gevonden,
		eenheid,
		waarde: Getal.lees(gevonden.waarde)
	}) as unknown as Post<E>;

/** Een getal uit de wettekst zelf, zoals 95% of twee derde; `door` maakt er een breuk van. */
export function vast<E extends Eenheid>(
	tekst: string,
	eenheid: E,
	grondslag?: GrondslagSleutel,
	door = '1'
): Post<E> {
	const sleutel = `${tekst}/${door}/${eenheid}/${grondslag ?? ''}`;
	const eerder = VASTE_POSTEN.get(sleutel) as Post<E> | undefined;
	if (eerder) return eerder;
	const post = {
		soort: 'vast',
		id: `vast.${sleutel}`,
		eenheid,
		waarde: door === '1' ? Getal.lees(tekst) : Getal.lees(tekst).gedeeldDoor(Getal.lees(door)),
		grondslag
	} as unknown as Post<E>;
	VASTE_POSTEN.set(sleutel, post);
	return post;
}

/** De wet noemt een handvol getallen; elk is een keer gemaakt. */
const VASTE_POSTEN = new Map<string, Post>();
