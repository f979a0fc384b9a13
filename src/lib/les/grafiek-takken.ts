import type { PostNaam } from '../herleiding/namen.ts';
import { isBenoemd, type Knoop } from '../herleiding/post.ts';
import { delenVan } from '../herleiding/lopen.ts';

/** Een plek waar de berekening kiest, en wat zij koos: welk bedrag het laagste is, wel of niet onder nul, ja of nee. */
export type Takken = ReadonlyMap<PostNaam, string>;

/**
 * Welke kant de herleiding van een bedrag op gaat. Alleen wat het bedrag bepaalt telt: onder het maximum doet de formule
 * ertoe, erboven niet meer.
 */
export function takkenVan(...posten: readonly Knoop[]): Takken {
	const takken = new Map<PostNaam, string>();
	const gezien = new Set<Knoop>();
	function loop(knoop: Knoop): void {
		if (gezien.has(knoop)) return;
		gezien.add(knoop);
		const kies = (keuze: string) => {
			if (isBenoemd(knoop) && !takken.has(knoop.naam)) takken.set(knoop.naam, keuze);
		};
		switch (knoop.soort) {
			case 'minste':
			case 'meeste': {
				const gekozen = knoop.kandidaten[knoop.gekozen];
				kies(String(knoop.gekozen));
				if (gekozen) loop(gekozen);
				return;
			}
			case 'ondergrens':
				kies(knoop.van.waarde.isNegatief() ? 'nul' : 'boven');
				if (!knoop.van.waarde.isNegatief()) loop(knoop.van);
				return;
			case 'keuze':
				kies(knoop.oordeel.uitkomst ? 'ja' : 'nee');
				loop(knoop.gekozen);
				return;
			default:
				delenVan(knoop).forEach(loop);
		}
	}
	posten.forEach(loop);
	return takken;
}

/** Een keuze die tussen twee bedragen anders uitviel. */
export interface Wissel {
	readonly naam: PostNaam;
	readonly van: string;
	readonly naar: string;
}

/** Wat er anders koos. Een keuze die er maar aan een kant is, hoort bij een andere die omging. */
export const wisselsTussen = (links: Takken, rechts: Takken): readonly Wissel[] =>
	[...links].flatMap(([naam, van]) => {
		const naar = rechts.get(naam);
		return naar === undefined || naar === van ? [] : [{ naam, van, naar }];
	});

export const zelfdeTakken = (links: Takken, rechts: Takken): boolean =>
	links.size === rechts.size && [...links].every(([naam, keuze]) => rechts.get(naam) === keuze);
