import { inWoord } from '../teksten/les/formule.ts';

/** Een stuk formule, los van hoe het getekend wordt. */
export type Wiskunde =
	| { readonly soort: 'tekst'; readonly tekst: string }
	| { readonly soort: 'teken'; readonly teken: string }
	| { readonly soort: 'reeks'; readonly delen: readonly Wiskunde[] }
	| { readonly soort: 'breuk'; readonly boven: Wiskunde; readonly onder: Wiskunde };

export const tekst = (woorden: string): Wiskunde => ({ soort: 'tekst', tekst: woorden });
export const teken = (welk: string): Wiskunde => ({ soort: 'teken', teken: welk });
export const breuk = (boven: Wiskunde, onder: Wiskunde): Wiskunde => ({ soort: 'breuk', boven, onder });
/** Een deel op zichzelf hoeft geen reeks te zijn. */
export const reeks = (delen: readonly Wiskunde[]): Wiskunde => {
	const [enige, ...meer] = delen;
	return enige && meer.length === 0 ? enige : { soort: 'reeks', delen };
};

/** De formule op een regel, voor een zin: "(C − D) ÷ 12 × E". */
export function alsZin(stuk: Wiskunde): string {
	switch (stuk.soort) {
		case 'tekst':
			return stuk.tekst;
		case 'teken':
			return inWoord(stuk.teken);
		case 'reeks':
			return stuk.delen.map(alsZin).join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
		case 'breuk': {
			const boven = alsZin(stuk.boven);
			return `${stuk.boven.soort === 'reeks' ? `(${boven})` : boven} ÷ ${alsZin(stuk.onder)}`;
		}
		default:
			return stuk satisfies never;
	}
}
