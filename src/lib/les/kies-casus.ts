import type { Casus } from '../casus/casus.ts';
import type { Onderwerp } from '../teksten/casus/onderwerpen.ts';

/** Zonder hoofdletters en accenten: wie zoekt, typt die niet altijd. */
const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** De casussen over dit onderwerp waarin elk getypt woord voorkomt, in titel, les of verhaal. */
export function zoekCasussen(
	casussen: readonly Casus[],
	{ getypt, onderwerp }: { readonly getypt: string; readonly onderwerp: Onderwerp | '' }
): readonly Casus[] {
	const woorden = kaal(getypt).split(/\s+/).filter(Boolean);
	return casussen.filter(({ titel, leert, verhaal, letOp, onderwerpen }) => {
		const tekst = kaal([titel, leert, ...verhaal, letOp].join(' '));
		return (
			(onderwerp === '' || onderwerpen.includes(onderwerp)) && woorden.every((woord) => tekst.includes(woord))
		);
	});
}

/** Per onderwerp hoeveel casussen erover gaan; een onderwerp zonder casus hoort niet in een keuzelijst. */
export const telOnderwerpen = (casussen: readonly Casus[]): ReadonlyMap<Onderwerp, number> =>
	casussen
		.flatMap(({ onderwerpen }) => onderwerpen)
		.reduce((tel, een) => tel.set(een, (tel.get(een) ?? 0) + 1), new Map<Onderwerp, number>());
