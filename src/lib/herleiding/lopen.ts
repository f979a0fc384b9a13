import type { Knoop, Oordeel, Post } from './post.ts';

/** De posten waaruit deze post rechtstreeks is opgebouwd, in leesvolgorde. */
export function delenVan(post: Knoop): readonly Knoop[] {
	switch (post.soort) {
		case 'invoer':
		case 'norm':
		case 'woonland':
		case 'editie':
		case 'vast':
			return [];
		case 'som':
		case 'tussensom':
			return post.termen.map((term) => term.post);
		case 'product':
			return post.factoren;
		case 'quotient':
			return [post.deeltal, post.deler];
		case 'omrekening':
		case 'ondergrens':
		case 'afronding':
			return [post.van];
		case 'minste':
		case 'meeste':
			return post.kandidaten;
		case 'keuze':
			return [...postenVan(post.oordeel), post.gekozen];
		default:
			return post satisfies never;
	}
}

/** De bedragen die een oordeel vergelijkt; van een samengesteld oordeel die van de delen die tellen. */
export function postenVan(oordeel: Oordeel, telt: (deel: Oordeel) => boolean = () => true): readonly Post[] {
	switch (oordeel.soort) {
		case 'vergelijking':
			return [oordeel.links, oordeel.rechts];
		case 'feit':
			return [];
		case 'alle':
			return oordeel.delen.filter(telt).flatMap((deel) => postenVan(deel, telt));
		default:
			return oordeel satisfies never;
	}
}
