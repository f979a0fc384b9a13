import { Getal, NUL, type Afrondwijze } from '../getal/getal.ts';
import type {
	Eenheid as Normeenheid,
	EenheidVan,
	NormSleutel,
	Normtabel,
	Normwaarde
} from '../normen/typen.ts';
import type { GrondslagSleutel } from './grondslag.ts';
import type { Lezingkeuze } from './lezingen.ts';
import type { PostNaam } from './namen.ts';
import type { Eenheid, Oordeel, Post } from './post.ts';

/*
 * De enige plek waar posten ontstaan: zo bestaat er geen bedrag zonder herleiding. `NoInfer` houdt maand
 * en jaar uit elkaar; zonder dat kiest TypeScript stilletjes de vereniging van beide eenheden.
 */

interface Aantekening {
	readonly over?: string;
	readonly grondslag?: GrondslagSleutel;
	readonly lezing?: Lezingkeuze;
}

const HONDERD = Getal.lees('100');

const idVan = (naam: string, over?: string) => (over === undefined ? naam : `${naam}[${over}]`);
const kop = <E extends Eenheid>(naam: PostNaam, eenheid: E, waarde: Getal, aantekening: Aantekening) => ({
	id: idVan(naam, aantekening.over),
	naam,
	eenheid,
	waarde,
	...aantekening
});

/** Een bedrag dat de gebruiker opgaf. `tekst` is de kale notatie uit het dossier. */
export function invoer<E extends Eenheid>(veld: string, eenheid: E, tekst: string): Post<E> {
	return { soort: 'invoer', id: `invoer.${veld}`, veld, eenheid, waarde: Getal.lees(tekst) } as Post<E>;
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
	const getal = Getal.lees(gevonden.waarde);
	return {
		soort: 'norm',
		id: `norm.${sleutel}`,
		sleutel,
		tabel,
		norm: gevonden,
		eenheid: NAAR_EENHEID[gevonden.eenheid],
		waarde: gevonden.eenheid === 'procent' ? getal.gedeeldDoor(HONDERD) : getal
	} as unknown as Post<EenheidVanNorm<S>>;
}

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

/** Een getal uit de wettekst zelf, zoals 95% of twee derde; `door` maakt er een breuk van. */
export function vast<E extends Eenheid>(
	tekst: string,
	eenheid: E,
	grondslag?: GrondslagSleutel,
	door?: string
): Post<E> {
	const waarde = door === undefined ? Getal.lees(tekst) : Getal.lees(tekst).gedeeldDoor(Getal.lees(door));
	return {
		soort: 'vast',
		id: `vast.${tekst}${door === undefined ? '' : `/${door}`}.${eenheid}`,
		eenheid,
		waarde,
		...(grondslag && { grondslag })
	} as Post<E>;
}

/** Optelling; zonder termen is de uitkomst nul. */
export function som<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	posten: readonly Post<NoInfer<E>>[],
	aantekening: Aantekening = {}
): Post<E> {
	const waarde = posten.reduce((totaal, post) => totaal.plus(post.waarde), NUL);
	const termen = posten.map((post) => ({ teken: '+' as const, post }));
	return { ...kop(naam, eenheid, waarde, aantekening), soort: 'som', termen } as Post<E>;
}

/** Het eerste bedrag min alle volgende. Mag negatief uitvallen. */
export function verschil<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	eraf: readonly Post<NoInfer<E>>[],
	aantekening: Aantekening = {}
): Post<E> {
	const waarde = eraf.reduce((rest, post) => rest.min(post.waarde), van.waarde);
	const termen = [{ teken: '+' as const, post: van }, ...eraf.map((post) => ({ teken: '-' as const, post }))];
	return { ...kop(naam, van.eenheid, waarde, aantekening), soort: 'som', termen } as unknown as Post<E>;
}

/** Vermenigvuldiging. De eenheid van de uitkomst volgt niet uit de factoren en staat er daarom bij. */
export function product<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	factoren: readonly [Post, ...Post[]],
	aantekening: Aantekening = {}
): Post<E> {
	const [eerste, ...rest] = factoren;
	const waarde = rest.reduce((tussen, post) => tussen.maal(post.waarde), eerste.waarde);
	return { ...kop(naam, eenheid, waarde, aantekening), soort: 'product', factoren } as Post<E>;
}

/** @throws RangeError als de deler nul is. */
export function quotient<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	deeltal: Post,
	deler: Post,
	aantekening: Aantekening = {}
): Post<E> {
	const waarde = deeltal.waarde.gedeeldDoor(deler.waarde);
	return { ...kop(naam, eenheid, waarde, aantekening), soort: 'quotient', deeltal, deler } as Post<E>;
}

/** De vaste omrekeningen tussen tijdvakken: een jaar heeft 12 maanden en 13 perioden van vier weken. */
const OMREKENING = {
	jaarNaarMaand: ['1', '12', 'maand'],
	maandNaarJaar: ['12', '1', 'jaar'],
	vierwekenNaarJaar: ['13', '1', 'jaar'],
	vierwekenNaarMaand: ['13', '12', 'maand'],
	maandNaarVierweken: ['12', '13', 'vierweken']
} as const;

type Omrekening = keyof typeof OMREKENING;

export function rekenOm<O extends Omrekening>(
	naam: PostNaam,
	omrekening: O,
	van: Post,
	aantekening: Aantekening = {}
): Post<(typeof OMREKENING)[O][2]> {
	const [maal, door, eenheid] = OMREKENING[omrekening];
	const waarde = van.waarde.maal(Getal.lees(maal)).gedeeldDoor(Getal.lees(door));
	return {
		...kop(naam, eenheid, waarde, aantekening),
		soort: 'omrekening',
		van,
		maal,
		door
	} as unknown as Post<(typeof OMREKENING)[O][2]>;
}

function keur<E extends Eenheid>(
	soort: 'minste' | 'meeste',
	naam: PostNaam,
	kandidaten: readonly [Post<E>, ...Post<NoInfer<E>>[]],
	aantekening: Aantekening
): Post<E> {
	const richting = soort === 'minste' ? -1 : 1;
	let gekozen = 0;
	let beste: Post<E> = kandidaten[0];
	kandidaten.forEach((kandidaat, index) => {
		if (Math.sign(kandidaat.waarde.vergelijk(beste.waarde)) !== richting) return;
		gekozen = index;
		beste = kandidaat;
	});
	const basis = kop(naam, kandidaten[0].eenheid, beste.waarde, aantekening);
	return { ...basis, soort, kandidaten, gekozen } as unknown as Post<E>;
}

/** Het laagste bedrag; bij gelijke bedragen telt de eerste. */
export const minste = <E extends Eenheid>(
	naam: PostNaam,
	kandidaten: readonly [Post<E>, ...Post<NoInfer<E>>[]],
	aantekening: Aantekening = {}
): Post<E> => keur('minste', naam, kandidaten, aantekening);

/** Het hoogste bedrag; bij gelijke bedragen telt de eerste. */
export const meeste = <E extends Eenheid>(
	naam: PostNaam,
	kandidaten: readonly [Post<E>, ...Post<NoInfer<E>>[]],
	aantekening: Aantekening = {}
): Post<E> => keur('meeste', naam, kandidaten, aantekening);

/** Het bedrag, maar niet lager dan nul. */
export function nietNegatief<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	aantekening: Aantekening = {}
): Post<E> {
	const waarde = van.waarde.isNegatief() ? NUL : van.waarde;
	return { ...kop(naam, van.eenheid, waarde, aantekening), soort: 'ondergrens', van } as unknown as Post<E>;
}

/** Afronden is een stap die een regel voorschrijft; elders wordt niet afgerond. */
export function rondAf<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	decimalen: number,
	wijze: Afrondwijze,
	aantekening: Aantekening = {}
): Post<E> {
	const waarde = van.waarde.rondAf(decimalen, wijze);
	const basis = kop(naam, van.eenheid, waarde, aantekening);
	return { ...basis, soort: 'afronding', van, decimalen, wijze } as unknown as Post<E>;
}

/** Het bedrag dat geldt nu het oordeel zo uitvalt: `ja` of `nee`. */
export function kies<E extends Eenheid>(
	naam: PostNaam,
	oordeel: Oordeel,
	ja: Post<E>,
	nee: Post<NoInfer<E>>,
	aantekening: Aantekening = {}
): Post<E> {
	const gekozen = oordeel.uitkomst ? ja : nee;
	const basis = kop(naam, ja.eenheid, gekozen.waarde, aantekening);
	return { ...basis, soort: 'keuze', oordeel, gekozen } as unknown as Post<E>;
}
