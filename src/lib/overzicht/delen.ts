import { zelfde } from '../invoer/zelfde.ts';
import type { Gekozen } from './kies.ts';
import type { Regel } from './regel.ts';

/*
 * De tabel komt in delen in beeld: duizend rijen in een keer tekenen houdt de pagina op. Eerst het deel waar iemand kijkt, dan in
 * elk volgend beeld een deel. Daarna staat er precies wat er hoort.
 */

/** Zoveel rijen passen in een beeld. */
export const IN_EEN_DEEL = 20;

/** Wat er van een rij te zien is. */
export interface Rij {
	readonly regel: Regel;
	readonly gekozen: boolean;
	/** Andere bestanden met hetzelfde dossiernummer. */
	readonly dubbel: readonly string[];
}

export interface Deel {
	readonly rijen: readonly Rij[];
	/** Hierna staat er niets meer: dit deel is niet te zien, en gaat weg zodra er tijd voor is. */
	readonly over: boolean;
}

const GEEN: readonly string[] = [];
const LEEG: Deel = { rijen: [], over: false };

/** De rijen zoals zij er horen te staan, in delen. */
export function inDelen(
	regels: readonly Regel[],
	gekozen: Gekozen,
	dubbel: ReadonlyMap<string, readonly Regel[]>
): readonly (readonly Rij[])[] {
	const rijen = regels.map((regel) => ({
		regel,
		gekozen: gekozen.has(regel.id),
		dubbel: dubbelVan(regel, dubbel)
	}));
	return Array.from({ length: Math.ceil(rijen.length / IN_EEN_DEEL) }, (_, deel) =>
		rijen.slice(deel * IN_EEN_DEEL, (deel + 1) * IN_EEN_DEEL)
	);
}

function dubbelVan({ id, nummer }: Regel, dubbel: ReadonlyMap<string, readonly Regel[]>): readonly string[] {
	const samen = nummer === null ? undefined : dubbel.get(nummer);
	return samen ? samen.filter((ander) => ander.id !== id).map(({ bestand }) => bestand) : GEEN;
}

/** In welk deel deze rij staat; 0 als zij er niet bij is. */
export const deelMet = (doel: readonly (readonly Rij[])[], id: number | null): number =>
	Math.max(
		0,
		doel.findIndex((rijen) => rijen.some(({ regel }) => regel.id === id))
	);

/**
 * Een deel dichter bij het doel. Elk deel heeft al een plek voordat het getekend is, zodat de bladzijde niet langer wordt.
 * @param vanaf dit deel eerst, en dan verder naar onderen
 * @returns hetzelfde beeld als er niets meer te doen is
 */
export function volgendBeeld(
	beeld: readonly Deel[],
	doel: readonly (readonly Rij[])[],
	vanaf = 0
): readonly Deel[] {
	const delen = Array.from({ length: Math.max(beeld.length, doel.length) }, (_, plek) => {
		const deel = beeld[plek] ?? LEEG;
		const over = plek >= doel.length;
		return deel.over === over ? deel : { ...deel, over };
	});
	const plekken = doel.map((_, stap) => (vanaf + stap) % doel.length);
	const achter = plekken.find((plek) => !isBij(delen[plek], doel[plek]));
	if (achter !== undefined) delen[achter] = { rijen: bij(delen[achter], doel[achter]), over: false };
	else if (delen.length > doel.length) delen.pop();
	const isGelijk = delen.length === beeld.length && delen.every((deel, plek) => deel === beeld[plek]);
	return isGelijk ? beeld : delen;
}

const isBij = (deel: Deel = LEEG, doel: readonly Rij[] = []): boolean =>
	deel.rijen.length === doel.length && doel.every((rij, plek) => zelfdeRij(deel.rijen[plek], rij));

/** Een rij waar niets aan veranderde blijft dezelfde: die hoeft niet opnieuw getekend. */
const bij = (deel: Deel = LEEG, doel: readonly Rij[] = []): readonly Rij[] =>
	doel.map((rij, plek) => {
		const was = deel.rijen[plek];
		return was && zelfdeRij(was, rij) ? was : rij;
	});

const zelfdeRij = (een: Rij | undefined, ander: Rij): boolean =>
	een?.regel === ander.regel && een.gekozen === ander.gekozen && zelfde(een.dubbel, ander.dubbel);
