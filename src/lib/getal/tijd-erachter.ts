import { LANGSTE_BEDRAG } from './bedragtekst.ts';

/** Waarover een bedrag gaat, als iemand dat erachter typt. */
const TIJDEN = {
	maand: /\s*(?:p\/m|p\.?\s?m\.?|(?:per|\/)\s*(?:maand|mnd))$/i,
	jaar: /\s*(?:p\/j|(?:per|\/)\s*jaar)$/i
};

/** "650 p/m" is 650, en gaat over een maand; null als er geen tijd bij staat. */
export function splitsTijd(
	getypt: string
): { readonly bedrag: string; readonly per: keyof typeof TIJDEN } | null {
	const tekst = getypt.slice(0, LANGSTE_BEDRAG).trim();
	for (const per of ['maand', 'jaar'] as const) {
		if (TIJDEN[per].test(tekst)) return { bedrag: tekst.replace(TIJDEN[per], ''), per };
	}
	return null;
}
