import { Getal } from '../getal/getal.ts';
import type {
	Eenheid as Normeenheid,
	EenheidVan,
	NormSleutel,
	Normwaarde,
	Woonlandtabel
} from '../normen/typen.ts';
import type { Vtlbnorm, Vtlbsleutel } from '../normen/vtlb/typen.ts';
import type { GrondslagSleutel } from './grondslag.ts';
import type { Eenheid, Editiepost, Invoerpost, Normpost, Vastepost, Woonlandpost } from './post.ts';

/* Waar een bedrag vandaan kan komen: de gebruiker, een normtabel, de lijst van woonlanden of de wettekst zelf. */

/** Een bedrag dat de gebruiker opgaf. `tekst` is de kale notatie uit het dossier. */
export const invoer = <E extends Eenheid>(veld: string, eenheid: E, tekst: string): Invoerpost<E> => ({
	soort: 'invoer',
	veld,
	eenheid,
	waarde: Getal.lees(tekst)
});

const NAAR_EENHEID = {
	'EUR/maand': 'maand',
	'EUR/jaar': 'jaar',
	procent: 'procent',
	'EUR/maand per EUR/jaar': 'factor',
	'EUR/maand per (EUR/jaar)^2': 'factor'
} as const satisfies Record<Normeenheid, Eenheid>;

/** Een normtabel die deze sleutel heeft: van de huurformules heeft elke tabel er maar een. */
interface TabelMet<S extends NormSleutel> {
	readonly id: string;
	readonly vanaf: string;
	readonly totEnMet: string;
	readonly waarden: { readonly [K in S]: Normwaarde<EenheidVan[K]> };
}

/** Een bedrag uit de normtabel; een percentage wordt een deel van 1. */
export function norm<S extends NormSleutel>(
	tabel: TabelMet<S>,
	sleutel: S
): Normpost<(typeof NAAR_EENHEID)[EenheidVan[S]]> {
	const gevonden = tabel.waarden[sleutel];
	return {
		soort: 'norm',
		sleutel,
		tabel,
		norm: gevonden,
		eenheid: NAAR_EENHEID[gevonden.eenheid],
		waarde: gelezen(gevonden)
	};
}

const HONDERDSTE = Getal.lees('0.01');

/** Een norm verandert niet: haar tekst wordt een keer gelezen. */
const GELEZEN = new WeakMap<Normwaarde, Getal>();

function gelezen(norm: Normwaarde): Getal {
	const eerder = GELEZEN.get(norm);
	if (eerder) return eerder;
	const getal = Getal.lees(norm.waarde);
	const waarde = norm.eenheid === 'procent' ? getal.maal(HONDERDSTE) : getal;
	GELEZEN.set(norm, waarde);
	return waarde;
}

/** De factor voor een woonland; `genoemd` is onwaar als het land niet in de tabel staat. */
export const woonland = (
	{ jaar, bron }: Pick<Woonlandtabel, 'jaar' | 'bron'>,
	land: string,
	factor: string,
	genoemd: boolean
): Woonlandpost<'factor'> => ({
	soort: 'woonland',
	eenheid: 'factor',
	waarde: Getal.lees(factor),
	land,
	jaar,
	bron,
	genoemd
});

/** Een normbedrag uit een editie van het Vtlb-rapport; `eenheid` is een factor bij een prijs per kilometer. */
export const editie = <E extends Eenheid>(
	sleutel: Vtlbsleutel,
	id: string,
	norm: Vtlbnorm,
	eenheid: E
): Editiepost<E> => ({
	soort: 'editie',
	sleutel,
	editie: id,
	norm,
	eenheid,
	waarde: Getal.lees(norm.waarde)
});

/**
 * Een getal uit de wettekst zelf, zoals 95% (`0.95`) of twee derde (`2/3`). Een regel maakt het een keer, naast
 * zich: het is een constante van de wet.
 */
export function vast<E extends Eenheid>(
	getal: string,
	eenheid: E,
	grondslag?: GrondslagSleutel
): Vastepost<E> {
	const [teller = getal, noemer] = getal.split('/');
	const boven = Getal.lees(teller);
	const waarde = noemer === undefined ? boven : boven.gedeeldDoor(Getal.lees(noemer));
	return { soort: 'vast', getal, eenheid, waarde, grondslag };
}

/** Niets per maand: wat een bedrag is dat niet geldt. */
export const NIETS = vast('0', 'maand');
