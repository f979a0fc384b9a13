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
 * Het bedrag van nu, als alleen dat nog te vragen is en het antwoord dus daarover gaat; anders null, ook als het niet bekend is.
 * Was de brief toen gunstiger en is hij dat nu niet meer, dan telt ook dat pas na een jaar of na een verandering.
 * @param pasLater een gegeven veranderde pas na de brief
 */
export function alleenVanNu(uitkomst: Controleuitkomst, controle: Controle, pasLater: boolean): VanNu | null {
	const { feitenNu, oordeel } = uitkomst;
	if (feitenNu.soort !== 'bedrag') return null;
	const nu = { bedrag: feitenNu.bedrag, hoger: isNuHoger(uitkomst) };
	const opnieuw = pasLater || isJaarVoorbij(uitkomst, controle);
	if (oordeel.uitkomst === 'gunstiger') {
		return opnieuw && nu.hoger && controle.brief.soort !== 'verrekening' ? nu : null;
	}
	// Bij een verrekening is er geen mededeling met een termijn: wie iets vraagt, vraagt het voor nu.
	const verrekent = controle.brief.soort === 'verrekening';
	const telt = opnieuw || verrekent || teltVanafNu(uitkomst, controle);
	return oordeel.uitkomst === 'kanHoger' && telt ? nu : null;
}
