import type { OordeelNaam } from './namen.ts';
import type { Oordeel, Post } from './post.ts';

type Teken = Extract<Oordeel, { soort: 'vergelijking' }>['teken'];

const TEKENS: Record<Teken, (volgorde: number) => boolean> = {
	'<': (volgorde) => volgorde < 0,
	'<=': (volgorde) => volgorde <= 0,
	'=': (volgorde) => volgorde === 0,
	'>=': (volgorde) => volgorde >= 0,
	'>': (volgorde) => volgorde > 0
};

/** Vergelijkt twee bedragen exact, dus voor enige afronding. */
export function vergelijk(naam: OordeelNaam, links: Post, teken: Teken, rechts: Post): Oordeel {
	const uitkomst = TEKENS[teken](links.waarde.vergelijk(rechts.waarde));
	return { soort: 'vergelijking', naam, links, teken, rechts, uitkomst };
}

/** Een feit uit het dossier (of uit de regels van de normtabel) dat wel of niet zo is. */
export const feit = (naam: OordeelNaam, veld: string, waarde: string, uitkomst: boolean): Oordeel => ({
	soort: 'feit',
	naam,
	veld,
	waarde,
	uitkomst
});

/** Waar als alle delen waar zijn. */
export const alle = (naam: OordeelNaam, delen: readonly Oordeel[]): Oordeel => ({
	soort: 'alle',
	naam,
	delen,
	uitkomst: delen.every((deel) => deel.uitkomst)
});
