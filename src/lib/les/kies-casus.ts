import type { Casus } from '../casus/casus.ts';
import { zoekOp } from '../taal/zoeken.ts';
import type { Onderwerp } from '../teksten/casus/onderwerpen.ts';

/** De casussen over dit onderwerp waarin elk getypt woord voorkomt, in titel, les of verhaal. */
export function zoekCasussen(
	casussen: readonly Casus[],
	{ getypt, onderwerp }: { readonly getypt: string; readonly onderwerp: Onderwerp | '' }
): readonly Casus[] {
	const past = zoekOp(getypt);
	return casussen.filter(
		({ titel, leert, verhaal, letOp, onderwerpen }) =>
			(onderwerp === '' || onderwerpen.includes(onderwerp)) &&
			past([titel, leert, ...verhaal, letOp].join(' '))
	);
}

/** Per onderwerp hoeveel casussen erover gaan; een onderwerp zonder casus hoort niet in een keuzelijst. */
export const telOnderwerpen = (casussen: readonly Casus[]): ReadonlyMap<Onderwerp, number> =>
	casussen
		.flatMap(({ onderwerpen }) => onderwerpen)
		.reduce((tel, een) => tel.set(een, (tel.get(een) ?? 0) + 1), new Map<Onderwerp, number>());
