import { plaats } from '../dossier/pad.ts';
import type { Getal } from '../getal/getal.ts';
import { isPost, type Knoop, type Oordeel, type Post } from '../herleiding/post.ts';
import type { Bewerking, Nabewerking, Rol } from './uitleg.ts';

/*
 * Van de graaf van posten naar regels die iemand leest. Een stap die niets doet (een som met een term, een
 * ondergrens die niet raakt) verdwijnt in de regel eromheen; een tussenstap zonder eigen betekenis wordt deel
 * van de som van zijn ouder.
 */

/** Een of meer posten die samen een regel zijn. */
export interface Ingekort<Buitenste extends Knoop = Post> {
	/** De posten in deze regel, buitenste eerst. */
	readonly keten: readonly [Buitenste, ...Knoop[]];
	readonly bewerking: Bewerking;
	readonly delen: readonly { readonly rol: Rol; readonly post: Post }[];
	readonly nabewerking: readonly Nabewerking[];
	readonly oordelen: readonly Oordeel[];
	/** De waarde voor een ondergrens die raakte. */
	readonly onderNul: Getal | null;
}

/** Op een loonstrook is nul bij deze velden geen gegeven maar een leeg vakje; bij het loon zelf wel. */
const nulIsNiets = (veld: string): boolean => {
	const { kolom } = plaats(veld);
	return kolom !== null && kolom !== 'loon';
};

/** Of er achter een bedrag van nul niets zit: geen inkomen, geen toeslag, niets opgegeven. */
export function isLeeg(post: Knoop): boolean {
	switch (post.soort) {
		case 'som':
		case 'tussensom':
			return post.termen.every((term) => isLeeg(term.post));
		case 'minste':
		case 'meeste':
			return isLeeg(post.kandidaten[post.gekozen] ?? post);
		case 'ondergrens':
		case 'afronding':
		case 'omrekening':
			return isLeeg(post.van);
		case 'quotient':
			return isLeeg(post.deeltal);
		case 'invoer':
			return post.waarde.isNul() && nulIsNiets(post.veld);
		case 'keuze':
			return post.oordeel.soort === 'feit' && post.oordeel.waarde === '' ? true : isLeeg(post.gekozen);
		case 'norm':
		case 'woonland':
		case 'editie':
		case 'vast':
		case 'product':
			return false;
		default:
			return post satisfies never;
	}
}

/** Maakt van een post de regel die ervan te tonen is. */
export function kortIn<Buitenste extends Knoop>(post: Buitenste): Ingekort<Buitenste> {
	switch (post.soort) {
		case 'invoer':
		case 'norm':
		case 'woonland':
		case 'editie':
		case 'vast':
			return regel(post, 'blad', []);
		case 'som':
		case 'tussensom': {
			const termen = post.termen.filter((term) => !isLeeg(term.post));
			const [enige, ...meer] = termen;
			if (enige?.teken === '+' && meer.length === 0) return voegIn(post, kortIn(enige.post));
			return regel(
				post,
				'som',
				termen.map((term) => ({ rol: term.teken, post: term.post }))
			);
		}
		case 'product':
			return regel(
				post,
				'product',
				post.factoren.map((factor) => ({ rol: '×', post: factor }))
			);
		case 'quotient':
			if (post.deler.soort === 'vast' || !isPost(post.deeltal)) {
				return bewerkNa(post, post.deeltal, {
					soort: 'maalDoor',
					maal: '1',
					door: post.deler.waarde.exact()
				});
			}
			return regel(post, 'product', [
				{ rol: '×', post: post.deeltal },
				{ rol: '÷', post: post.deler }
			]);
		case 'omrekening':
			return bewerkNa(post, post.van, { soort: 'maalDoor', maal: post.maal, door: post.door });
		case 'ondergrens':
			if (!post.van.waarde.isNegatief()) return voegIn(post, kortIn(post.van));
			return { ...bewerkNa(post, post.van, { soort: 'nietOnderNul' }), onderNul: post.van.waarde };
		case 'afronding': {
			const { decimalen, wijze } = post;
			const raakt = post.naam === 'toegepast.tbvv' || post.waarde.vergelijk(post.van.waarde) !== 0;
			if (!raakt) return voegIn(post, kortIn(post.van));
			return bewerkNa(post, post.van, { soort: 'afgerond', decimalen, wijze });
		}
		case 'minste':
		case 'meeste': {
			const gekozen = post.kandidaten[post.gekozen];
			if (gekozen && post.kandidaten.length === 1) return voegIn(post, kortIn(gekozen));
			return regel(
				post,
				post.soort,
				post.kandidaten.map((kandidaat, index) => ({
					rol: index === post.gekozen ? 'gekozen' : 'afgevallen',
					post: kandidaat
				}))
			);
		}
		case 'keuze': {
			const onder = kortIn(post.gekozen);
			return { ...voegIn(post, onder), oordelen: [post.oordeel, ...onder.oordelen] };
		}
		default:
			return post satisfies never;
	}
}

const regel = <Buitenste extends Knoop>(
	post: Buitenste,
	bewerking: Bewerking,
	delen: Ingekort['delen']
): Ingekort<Buitenste> => ({
	keten: [post],
	bewerking,
	delen,
	nabewerking: [],
	oordelen: [],
	onderNul: null
});

const voegIn = <Buitenste extends Knoop>(post: Buitenste, onder: Ingekort<Knoop>): Ingekort<Buitenste> => ({
	...onder,
	keten: [post, ...onder.keten]
});

/** Een bewerking op een enkel bedrag: op de som eronder als die een tussenstap is, anders op het bedrag zelf. */
function bewerkNa<Buitenste extends Knoop>(
	post: Buitenste,
	van: Knoop,
	na: Nabewerking
): Ingekort<Buitenste> {
	const onder = kortIn(van);
	if (onder.bewerking === 'som' && onder.keten.at(-1)?.soort === 'tussensom') {
		return { ...voegIn(post, onder), nabewerking: [...onder.nabewerking, na] };
	}
	const zichtbaar = onder.keten.find(isPost);
	return { ...regel(post, 'som', zichtbaar ? [{ rol: '+', post: zichtbaar }] : []), nabewerking: [na] };
}
