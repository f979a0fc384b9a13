import { Getal, NUL, type Afrondwijze } from '../getal/getal.ts';
import type { GrondslagSleutel } from './grondslag.ts';
import type { Lezingkeuze } from './lezingen.ts';
import type { PostNaam } from './namen.ts';
import type { Eenheid, Oordeel, Post } from './post.ts';

/*
 * Berekende posten ontstaan alleen hier, en hun bronnen alleen in `bronnen.ts`: zo bestaat er geen bedrag zonder
 * herleiding. `NoInfer` houdt maand
 * en jaar uit elkaar; zonder dat kiest TypeScript stilletjes de vereniging van beide eenheden.
 */

interface Aantekening {
	readonly over?: string;
	readonly grondslag?: GrondslagSleutel;
	readonly lezing?: Lezingkeuze;
}

const idVan = (naam: PostNaam, over?: string) => (over === undefined ? naam : `${naam}[${over}]`);

/*
 * Elke post wordt als een letterlijk object geschreven en niet uit delen samengevoegd: dat scheelt een factor
 * drie, omdat posten van een soort zo dezelfde vorm houden.
 */

/** Optelling; zonder termen is de uitkomst nul. */
export function som<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	posten: readonly Post<NoInfer<E>>[],
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const [eerste, ...meer] = posten;
	const waarde = meer.reduce((totaal, post) => totaal.plus(post.waarde), eerste?.waarde ?? NUL);
	const termen = posten.map((post) => ({ teken: '+' as const, post }));
	return {
		soort: 'som',
		id: idVan(naam, over),
		naam,
		eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		termen
	} as unknown as Post<E>;
}

/** Het eerste bedrag min alle volgende. Mag negatief uitvallen. */
export function verschil<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	eraf: readonly Post<NoInfer<E>>[],
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const waarde = eraf.reduce((rest, post) => rest.min(post.waarde), van.waarde);
	const termen = [{ teken: '+' as const, post: van }, ...eraf.map((post) => ({ teken: '-' as const, post }))];
	return {
		soort: 'som',
		id: idVan(naam, over),
		naam,
		eenheid: van.eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		termen
	} as unknown as Post<E>;
}

/** Vermenigvuldiging. De eenheid van de uitkomst volgt niet uit de factoren en staat er daarom bij. */
export function product<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	factoren: readonly [Post, ...Post[]],
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const [eerste, ...rest] = factoren;
	const waarde = rest.reduce((tussen, post) => tussen.maal(post.waarde), eerste.waarde);
	return {
		soort: 'product',
		id: idVan(naam, over),
		naam,
		eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		factoren
	} as unknown as Post<E>;
}

/** @throws RangeError als de deler nul is. */
export function quotient<E extends Eenheid>(
	naam: PostNaam,
	eenheid: E,
	deeltal: Post,
	deler: Post,
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const waarde = deeltal.waarde.gedeeldDoor(deler.waarde);
	return {
		soort: 'quotient',
		id: idVan(naam, over),
		naam,
		eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		deeltal,
		deler
	} as unknown as Post<E>;
}

/** De vaste omrekeningen tussen tijdvakken: een jaar heeft 12 maanden en 13 perioden van vier weken. */
const OMREKENING = {
	jaarNaarMaand: ['1', '12', 'maand'],
	maandNaarJaar: ['12', '1', 'jaar'],
	vierwekenNaarJaar: ['13', '1', 'jaar'],
	vierwekenNaarMaand: ['13', '12', 'maand'],
	maandNaarVierweken: ['12', '13', 'vierweken']
} as const;

const TELLING = { '12': Getal.lees('12'), '13': Getal.lees('13') };

type Omrekening = keyof typeof OMREKENING;

export function rekenOm<O extends Omrekening>(
	naam: PostNaam,
	omrekening: O,
	van: Post,
	{ over, grondslag, lezing }: Aantekening = {}
): Post<(typeof OMREKENING)[O][2]> {
	const [maal, door, eenheid] = OMREKENING[omrekening];
	const vermenigvuldigd = maal === '1' ? van.waarde : van.waarde.maal(TELLING[maal]);
	const waarde = door === '1' ? vermenigvuldigd : vermenigvuldigd.gedeeldDoor(TELLING[door]);
	return {
		soort: 'omrekening',
		id: idVan(naam, over),
		naam,
		eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		van,
		maal,
		door
	} as unknown as Post<(typeof OMREKENING)[O][2]>;
}

function keur<E extends Eenheid>(
	soort: 'minste' | 'meeste',
	naam: PostNaam,
	kandidaten: readonly [Post<E>, ...Post<NoInfer<E>>[]],
	{ over, grondslag, lezing }: Aantekening
): Post<E> {
	const richting = soort === 'minste' ? -1 : 1;
	let gekozen = 0;
	let beste: Post<E> = kandidaten[0];
	kandidaten.forEach((kandidaat, index) => {
		if (Math.sign(kandidaat.waarde.vergelijk(beste.waarde)) !== richting) return;
		gekozen = index;
		beste = kandidaat;
	});
	return {
		soort,
		id: idVan(naam, over),
		naam,
		eenheid: beste.eenheid,
		waarde: beste.waarde,
		over,
		grondslag,
		lezing,
		kandidaten,
		gekozen
	} as unknown as Post<E>;
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
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const waarde = van.waarde.isNegatief() ? NUL : van.waarde;
	return {
		soort: 'ondergrens',
		id: idVan(naam, over),
		naam,
		eenheid: van.eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		van
	} as unknown as Post<E>;
}

/** Afronden is een stap die een regel voorschrijft; elders wordt niet afgerond. */
export function rondAf<E extends Eenheid>(
	naam: PostNaam,
	van: Post<E>,
	decimalen: number,
	wijze: Afrondwijze,
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const waarde = van.waarde.rondAf(decimalen, wijze);
	return {
		soort: 'afronding',
		id: idVan(naam, over),
		naam,
		eenheid: van.eenheid,
		waarde,
		over,
		grondslag,
		lezing,
		van,
		decimalen,
		wijze
	} as unknown as Post<E>;
}

/** Het bedrag dat geldt nu het oordeel zo uitvalt: `ja` of `nee`. */
export function kies<E extends Eenheid>(
	naam: PostNaam,
	oordeel: Oordeel,
	ja: Post<E>,
	nee: Post<NoInfer<E>>,
	{ over, grondslag, lezing }: Aantekening = {}
): Post<E> {
	const gekozen = oordeel.uitkomst ? ja : nee;
	return {
		soort: 'keuze',
		id: idVan(naam, over),
		naam,
		eenheid: ja.eenheid,
		waarde: gekozen.waarde,
		over,
		grondslag,
		lezing,
		oordeel,
		gekozen
	} as unknown as Post<E>;
}
