import type { Controleuitkomst } from '../../controle/controleer.ts';
import { isNuHoger } from '../../controle/feiten-nu.ts';
import { eindeVierWeken, heeftMededeling } from '../../controle/termijnen.ts';
import type { Controle } from '../../controle/velden.ts';
import type { Getal } from '../../getal/getal.ts';

/* Art. 475d lid 2 tot en met 5 Rv: wanneer een brief niet meer om het bedrag van toen kan vragen, maar om dat van nu. */

/** De vier weken zijn voorbij: wat iemand nu meldt, telt meestal vanaf nu, met de bedragen van nu. */
export const teltVanafNu = (
	{ termijnen }: Pick<Controleuitkomst, 'termijnen'>,
	{ brief, vandaag }: Pick<Controle, 'brief' | 'vandaag'>
): boolean => heeftMededeling(brief) && vandaag > eindeVierWeken(termijnen);

/** De twaalf maanden van de mededeling zijn voorbij; een verrekening heeft die niet. */
export const isJaarVoorbij = (
	{ termijnen: { twaalfMaanden } }: Pick<Controleuitkomst, 'termijnen'>,
	{ brief, vandaag }: Pick<Controle, 'brief' | 'vandaag'>
): boolean => brief.soort !== 'verrekening' && twaalfMaanden !== null && vandaag >= twaalfMaanden;

/** Wat er nu te vragen is in plaats van het bedrag van toen. */
export interface VanNu {
	readonly bedrag: Getal;
	/** Meer dan in de brief staat. */
	readonly hoger: boolean;
}

/**
 * Of wie nu iets meldt alleen nog het bedrag van nu krijgt. Bij een verrekening is dat altijd zo: zij heeft geen mededeling met
 * een termijn.
 * @param pasLater een gegeven veranderde pas na de brief
 */
export const geldtAlleenNu = (uitkomst: Controleuitkomst, controle: Controle, pasLater: boolean): boolean =>
	pasLater ||
	controle.brief.soort === 'verrekening' ||
	isJaarVoorbij(uitkomst, controle) ||
	teltVanafNu(uitkomst, controle);

/**
 * Het bedrag van nu, als alleen dat nog te vragen is en het antwoord dus daarover gaat; anders null, ook als het niet bekend is.
 * Was de brief toen gunstiger en is hij dat nu niet meer, dan telt dat pas na een jaar of na een verandering.
 */
export function alleenVanNu(uitkomst: Controleuitkomst, controle: Controle, pasLater: boolean): VanNu | null {
	const { feitenNu, oordeel } = uitkomst;
	if (feitenNu.soort !== 'bedrag') return null;
	const nu = { bedrag: feitenNu.bedrag, hoger: isNuHoger(uitkomst) };
	if (oordeel.uitkomst === 'kanHoger') return geldtAlleenNu(uitkomst, controle, pasLater) ? nu : null;
	const opnieuw = controle.brief.soort !== 'verrekening' && (pasLater || isJaarVoorbij(uitkomst, controle));
	return oordeel.uitkomst === 'gunstiger' && opnieuw && nu.hoger ? nu : null;
}
