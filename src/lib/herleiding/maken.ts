import { Getal, NUL, type Afrondwijze } from '../getal/getal.ts';
import type { PostNaam } from './namen.ts';
import type {
	Afrondingspost,
	Eenheid,
	Keurpost,
	Keuzepost,
	Knoop,
	Noot,
	Omrekenpost,
	Ondergrenspost,
	Oordeel,
	Post,
	Productpost,
	Quotientpost,
	Sompost,
	Tussensom
} from './post.ts';

/*
 * Berekende posten ontstaan alleen hier, en hun bronnen alleen in `bronnen.ts`: zo bestaat er geen bedrag zonder
 * herleiding. `NoInfer` houdt maand en jaar uit elkaar; zonder dat kiest TypeScript stilletjes de vereniging van
 * beide eenheden. Elke post is een letterlijk object: posten van een soort houden zo dezelfde vorm, en dat scheelt
 * een factor drie.
 */

const GEEN_NOOT: Noot = {};

/** Optelling; zonder termen is de uitkomst nul. */
export function som<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	posten: readonly Post<NoInfer<E>>[],
	noot = GEEN_NOOT
): Sompost<E> {
	return { soort: 'som', naam, noot, eenheid, waarde: totaal(posten), termen: posten.map(erbij) };
}

/** Het eerste bedrag min alle volgende. Mag negatief uitvallen. */
export function verschil<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	eraf: readonly Post<NoInfer<E>>[],
	noot = GEEN_NOOT
): Sompost<E> {
	const termen = [erbij(van), ...eraf.map(minus)];
	return { soort: 'som', naam, noot, eenheid: van.eenheid, waarde: rest(van, eraf), termen };
}

/** Het eerste bedrag min alle volgende, maar niet lager dan nul. */
export const verschilNietNegatief = <E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	eraf: readonly Post<NoInfer<E>>[],
	noot = GEEN_NOOT
): Ondergrenspost<E> => nietNegatief(naam, tussenverschil(van, eraf), noot);

/** De som van de bedragen gedeeld door een aantal; een bedrag dat ontbreekt telt zo als nul. */
export const gemiddelde = <E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	posten: readonly Post<NoInfer<E>>[],
	aantal: Post<'factor'>,
	noot = GEEN_NOOT
): Quotientpost<E> => quotient(naam, tussensom(eenheid, posten), aantal, noot);

/** Een optelling als tussenstap van de post eromheen. */
export function tussensom<E extends Eenheid>(
	eenheid: E,
	posten: readonly Post<NoInfer<E>>[],
	naam: PostNaam | null = null,
	noot = GEEN_NOOT
): Tussensom<E> {
	return { soort: 'tussensom', naam, noot, eenheid, waarde: totaal(posten), termen: posten.map(erbij) };
}

/** Een verschil als tussenstap van de post eromheen. */
export function tussenverschil<E extends Eenheid>(
	van: Post<E>,
	eraf: readonly Post<NoInfer<E>>[],
	naam: PostNaam | null = null,
	noot = GEEN_NOOT
): Tussensom<E> {
	const termen = [erbij(van), ...eraf.map(minus)];
	return { soort: 'tussensom', naam, noot, eenheid: van.eenheid, waarde: rest(van, eraf), termen };
}

const erbij = <E extends Eenheid>(post: Post<E>) => ({ teken: '+', post }) as const;
const minus = <E extends Eenheid>(post: Post<E>) => ({ teken: '-', post }) as const;

const rest = (van: Post, eraf: readonly Post[]): Getal =>
	eraf.reduce((over, post) => over.min(post.waarde), van.waarde);

function totaal(posten: readonly Post[]): Getal {
	let waarde = posten[0]?.waarde ?? NUL;
	for (let plek = 1; plek < posten.length; plek += 1) waarde = waarde.plus(posten[plek]?.waarde ?? NUL);
	return waarde;
}

/**
 * Vermenigvuldiging waarvan de eenheid niet uit de factoren volgt, zoals een bedrag per maand maal een aantal
 * maanden. Is een van beide een percentage of een getal, gebruik dan `aandeel` of `maal`.
 */
export function product<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	factoren: readonly [Post, ...Post[]],
	noot = GEEN_NOOT
): Productpost<E> {
	const [eerste, ...verder] = factoren;
	const waarde = verder.reduce((tussen, post) => tussen.maal(post.waarde), eerste.waarde);
	return { soort: 'product', naam, noot, eenheid, waarde, factoren };
}

/** Een percentage of een getal: iets waar een bedrag maal gaat zonder van eenheid te veranderen. */
type Verhouding = Post<'procent'> | Post<'factor'>;

/** Een deel van een bedrag: 95% van het inkomen, twee derde van de norm. */
export function aandeel<E extends Eenheid>(
	naam: PostNaam,
	deel: Verhouding,
	van: Post<E>,
	noot = GEEN_NOOT
): Productpost<E> {
	const waarde = deel.waarde.maal(van.waarde);
	return { soort: 'product', naam, noot, eenheid: van.eenheid, waarde, factoren: [deel, van] };
}

/** Een bedrag maal een percentage of getal; het bedrag staat voorop, zoals in de formule van art. 475da lid 2. */
export function maal<E extends Eenheid>(
	naam: PostNaam,
	bedrag: Post<E>,
	keer: Verhouding,
	noot = GEEN_NOOT
): Productpost<E> {
	const waarde = bedrag.waarde.maal(keer.waarde);
	return { soort: 'product', naam, noot, eenheid: bedrag.eenheid, waarde, factoren: [bedrag, keer] };
}

/** Een bedrag gedeeld door een getal. @throws RangeError als de deler nul is. */
export function quotient<E extends Eenheid>(
	naam: PostNaam,
	deeltal: Knoop<E>,
	deler: Post<'factor'>,
	noot = GEEN_NOOT
): Quotientpost<E> {
	const waarde = deeltal.waarde.gedeeldDoor(deler.waarde);
	return { soort: 'quotient', naam, noot, eenheid: deeltal.eenheid, waarde, deeltal, deler };
}

/** Welk deel het ene bedrag van het andere is. @throws RangeError als het geheel nul is. */
export function verhouding<E extends Eenheid, V extends 'procent' | 'factor'>(
	naam: PostNaam,
	eenheid: V,
	deel: Post<E>,
	geheel: Post<NoInfer<E>>,
	noot = GEEN_NOOT
): Quotientpost<V> {
	const waarde = deel.waarde.gedeeldDoor(geheel.waarde);
	return { soort: 'quotient', naam, noot, eenheid, waarde, deeltal: deel, deler: geheel };
}

/** De vaste omrekeningen tussen tijdvakken: een jaar heeft 12 maanden en 13 perioden van vier weken. */
const OMREKENING = {
	jaarNaarMaand: { van: 'jaar', maal: '1', door: '12', naar: 'maand' },
	maandNaarJaar: { van: 'maand', maal: '12', door: '1', naar: 'jaar' },
	vierwekenNaarJaar: { van: 'vierweken', maal: '13', door: '1', naar: 'jaar' },
	vierwekenNaarMaand: { van: 'vierweken', maal: '13', door: '12', naar: 'maand' },
	maandNaarVierweken: { van: 'maand', maal: '12', door: '13', naar: 'vierweken' }
} as const;

const TELLING = { '1': Getal.lees('1'), '12': Getal.lees('12'), '13': Getal.lees('13') };

type Omrekening = keyof typeof OMREKENING;

/** Van het ene tijdvak naar het andere. */
export function rekenOm<O extends Omrekening>(
	naam: PostNaam,
	omrekening: O,
	van: Knoop<(typeof OMREKENING)[O]['van']>,
	noot = GEEN_NOOT
): Omrekenpost<(typeof OMREKENING)[O]['naar']> {
	const { maal: keer, door, naar: eenheid } = OMREKENING[omrekening];
	const waarde = van.waarde.maal(TELLING[keer]).gedeeldDoor(TELLING[door]);
	return { soort: 'omrekening', naam, noot, eenheid, waarde, van, maal: keer, door };
}

type Kandidaten<E extends Eenheid> = readonly [Post<E>, ...Post<NoInfer<E>>[]];

/** Het laagste bedrag; bij gelijke bedragen telt de eerste. */
export const minste = <E extends Eenheid>(
	naam: PostNaam,
	kandidaten: Kandidaten<E>,
	noot = GEEN_NOOT
): Keurpost<E> => keur('minste', naam, kandidaten, noot);

/** Het hoogste bedrag; bij gelijke bedragen telt de eerste. */
export const meeste = <E extends Eenheid>(
	naam: PostNaam,
	kandidaten: Kandidaten<E>,
	noot = GEEN_NOOT
): Keurpost<E> => keur('meeste', naam, kandidaten, noot);

function keur<E extends Eenheid>(
	soort: 'minste' | 'meeste',
	naam: PostNaam,
	kandidaten: Kandidaten<E>,
	noot: Noot
): Keurpost<E> {
	const richting = soort === 'minste' ? -1 : 1;
	let gekozen = 0;
	let beste: Post<E> = kandidaten[0];
	kandidaten.forEach((kandidaat, index) => {
		if (kandidaat.waarde.vergelijk(beste.waarde) !== richting) return;
		gekozen = index;
		beste = kandidaat;
	});
	const { eenheid, waarde } = beste;
	return { soort, naam, noot, eenheid, waarde, kandidaten, gekozen };
}

/** Het bedrag, maar niet lager dan nul. */
export function nietNegatief<E extends Eenheid>(
	naam: PostNaam,
	van: Knoop<E>,
	noot = GEEN_NOOT
): Ondergrenspost<E> {
	const waarde = van.waarde.isNegatief() ? NUL : van.waarde;
	return { soort: 'ondergrens', naam, noot, eenheid: van.eenheid, waarde, van };
}

/** Afronden is een stap die een regel voorschrijft; elders wordt niet afgerond. */
export function rondAf<E extends Eenheid>(
	naam: PostNaam,
	van: Knoop<E>,
	decimalen: number,
	wijze: Afrondwijze,
	noot = GEEN_NOOT
): Afrondingspost<E> {
	const waarde = van.waarde.rondAf(decimalen, wijze);
	return { soort: 'afronding', naam, noot, eenheid: van.eenheid, waarde, van, decimalen, wijze };
}

/** Het bedrag dat geldt nu het oordeel zo uitvalt: `ja` of `nee`. */
export function kies<E extends Eenheid>(
	naam: PostNaam,
	oordeel: Oordeel,
	ja: Post<E>,
	nee: Post<NoInfer<E>>,
	noot = GEEN_NOOT
): Keuzepost<E> {
	const gekozen = oordeel.uitkomst ? ja : nee;
	return { soort: 'keuze', naam, noot, eenheid: ja.eenheid, waarde: gekozen.waarde, oordeel, gekozen };
}
