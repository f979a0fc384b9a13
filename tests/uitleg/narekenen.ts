/** Rekent een getoonde uitleg na uit wat er staat: alleen `exact`, `rol`, `bewerking` en `nabewerking`. */
import type { Nabewerking, Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { alsBreuk, rondAf } from '../herleiding/narekenen.ts';
import { breuk, deel, keer, min, minstensNul, NUL, plus, vergelijk, type Breuk } from '../orakel/breuk.ts';

export const alleRegels = (regels: readonly Uitlegregel[]): readonly Uitlegregel[] =>
	regels.flatMap((regel) => [regel, ...alleRegels(regel.delen)]);

/** Hoeveel sommen er in elkaar open kunnen staan. */
export const diepte = ({ delen }: Uitlegregel): number =>
	delen.length === 0 ? 0 : 1 + Math.max(...delen.map(diepte));

const exact = (regel: Uitlegregel): Breuk => alsBreuk(regel.exact);

export function regelafwijkingen(regel: Uitlegregel): string[] {
	const kern = kernVan(regel);
	if (kern === null) return [];
	const uitkomst = regel.nabewerking.reduce(bewerkNa, kern);
	return vergelijk(uitkomst, exact(regel)) === 0
		? []
		: [`${regel.id}: ${regel.som ?? ''} is niet ${regel.exact}`];
}

/** De uitkomst van de bewerking; null als er niets te rekenen staat. */
function kernVan({ bewerking, delen }: Uitlegregel): Breuk | null {
	switch (bewerking) {
		case 'blad':
			return null;
		case 'som':
			return delen.reduce((totaal, onder) => {
				if (onder.rol === '+') return plus(totaal, exact(onder));
				return onder.rol === '-' ? min(totaal, exact(onder)) : totaal;
			}, NUL);
		case 'product':
			return delen.reduce((totaal, onder) => {
				if (onder.rol === '×') return keer(totaal, exact(onder));
				return onder.rol === '÷' ? deel(totaal, exact(onder)) : totaal;
			}, breuk(1));
		case 'minste':
		case 'meeste': {
			const bedragen = delen.filter(({ rol }) => rol === 'gekozen' || rol === 'afgevallen');
			const kant = bewerking === 'minste' ? 1 : -1;
			const [beste] = bedragen.map(exact).toSorted((een, ander) => vergelijk(een, ander) * kant);
			const gekozen = bedragen.filter(({ rol }) => rol === 'gekozen');
			const klopt =
				beste && gekozen.length === 1 && gekozen.every((deel) => vergelijk(exact(deel), beste) === 0);
			return klopt ? beste : breuk(-999);
		}
		default:
			return bewerking satisfies never;
	}
}

function bewerkNa(bedrag: Breuk, na: Nabewerking): Breuk {
	switch (na.soort) {
		case 'maalDoor':
			return deel(keer(bedrag, breuk(na.maal)), breuk(na.door));
		case 'nietOnderNul':
			return minstensNul(bedrag);
		case 'afgerond':
			return rondAf(bedrag, na.decimalen, na.wijze);
		default:
			return na satisfies never;
	}
}
