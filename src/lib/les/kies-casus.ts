import type { Casus } from '../casus/casus.ts';
import { GRONDSLAGEN } from '../herleiding/grondslag.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { zoekWoorden } from '../taal/zoeken.ts';
import type { Onderwerp } from '../teksten/casus/onderwerpen.ts';

/** "lid 7" is een plek in de wet: een verhaal met een 7 erin gaat daar niet over. */
const LID = /\blid\s+(\d+)/giu;

/** De casussen over dit onderwerp waarin elk getypt woord voorkomt: in titel, les of verhaal, of in een artikel dat op de kaart staat. */
export function zoekCasussen(
	casussen: readonly Casus[],
	{ getypt, onderwerp }: { readonly getypt: string; readonly onderwerp: Onderwerp | '' }
): readonly Casus[] {
	const leden = [...getypt.matchAll(LID)].map(([, nummer = '']) => RegExp(`\\blid ${nummer}(?!\\d)`));
	const past = zoekWoorden(getypt.replace(LID, ' '));
	return casussen.filter(({ titel, leert, verhaal, letOp, onderwerpen, artikelen }) => {
		if (onderwerp !== '' && !onderwerpen.includes(onderwerp)) return false;
		const tekst = [titel, leert, ...verhaal, letOp].join(' ');
		const plekken = artikelen.map((sleutel) => toonVindplaats(GRONDSLAGEN[sleutel]));
		// Met "475da lid 7" zoekt iemand een plek, en niet 475da uit het ene artikel met lid 7 uit het andere.
		return plekken.some((plek) => leden.every((lid) => lid.test(plek)) && past(`${tekst} artikel ${plek}`));
	});
}

/** Per onderwerp hoeveel casussen erover gaan; een onderwerp zonder casus hoort niet in een keuzelijst. */
export const telOnderwerpen = (casussen: readonly Casus[]): ReadonlyMap<Onderwerp, number> =>
	casussen
		.flatMap(({ onderwerpen }) => onderwerpen)
		.reduce((tel, een) => tel.set(een, (tel.get(een) ?? 0) + 1), new Map<Onderwerp, number>());
