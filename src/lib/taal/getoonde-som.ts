import { Getal, NUL, type Afrondwijze } from '../getal/getal.ts';
import type { Eenheid } from '../herleiding/post.ts';
import { toonWaarde } from './bedragen.ts';

/* Een som nagerekend met de bedragen zoals zij er staan: in centen, en een percentage met een paar decimalen. */

type Bewerking = 'som' | 'product' | 'minste' | 'meeste' | 'blad';

type Nabewerking =
	| { readonly soort: 'maalDoor'; readonly maal: string; readonly door: string }
	| { readonly soort: 'nietOnderNul' }
	| { readonly soort: 'afgerond'; readonly decimalen: number; readonly wijze: Afrondwijze };

interface Getoond {
	readonly rol: '+' | '-' | '×' | '÷' | 'gekozen' | 'afgevallen' | 'vergeleken' | null;
	readonly bedrag: string;
}

/**
 * Of de getoonde bedragen niet precies op de getoonde uitkomst uitkomen: de berekening rondt onderweg niet af, en een
 * bedrag staat er in centen.
 */
export function isOngeveer(
	bewerking: Bewerking,
	delen: readonly Getoond[],
	nabewerking: readonly Nabewerking[],
	{ bedrag, eenheid }: { readonly bedrag: string; readonly eenheid: Eenheid }
): boolean {
	const kern = uitkomstVan(bewerking, delen);
	return kern !== null && toonWaarde(nabewerking.reduce(bewerkNa, kern), eenheid) !== bedrag;
}

/** Wat er uit de getoonde bedragen komt; null als er niets te rekenen valt. */
export function uitkomstVan(bewerking: Bewerking, delen: readonly Getoond[]): Getal | null {
	const erin = delen.filter(({ rol }) => rol !== 'vergeleken');
	const [eerste, ...verder] = erin.map(({ rol, bedrag }) => ({ rol, waarde: lees(bedrag) }));
	if (!eerste || bewerking === 'blad') return null;
	if (bewerking === 'minste' || bewerking === 'meeste') {
		return [eerste, ...verder].find(({ rol }) => rol === 'gekozen')?.waarde ?? null;
	}
	const begin = eerste.rol === '-' ? NUL.min(eerste.waarde) : eerste.waarde;
	return verder.reduce((tussen, { rol, waarde }) => {
		switch (rol) {
			case '-':
				return tussen.min(waarde);
			case '×':
				return tussen.maal(waarde);
			case '÷':
				return tussen.gedeeldDoor(waarde);
			default:
				return tussen.plus(waarde);
		}
	}, begin);
}

function bewerkNa(bedrag: Getal, na: Nabewerking): Getal {
	switch (na.soort) {
		case 'maalDoor':
			return bedrag.maal(breuk(na.maal)).gedeeldDoor(breuk(na.door));
		case 'nietOnderNul':
			return bedrag.isNegatief() ? NUL : bedrag;
		case 'afgerond':
			return bedrag.rondAf(na.decimalen, na.wijze);
		default:
			return na satisfies never;
	}
}

/** "€ 1.348,49", "95%" of "2/3", zoals het er staat. */
function lees(bedrag: string): Getal {
	const waarde = breuk(
		bedrag
			.replaceAll('−', '-')
			.replace(/[^\d,/-]/g, '')
			.replace(',', '.')
	);
	return bedrag.endsWith('%') ? waarde.maal(Getal.lees('0.01')) : waarde;
}

function breuk(kaal: string): Getal {
	const [boven = '0', onder] = kaal.split('/');
	const teller = Getal.lees(boven);
	return onder === undefined ? teller : teller.gedeeldDoor(Getal.lees(onder));
}
