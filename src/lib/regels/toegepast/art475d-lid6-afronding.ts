import type { Lezingen } from '../../herleiding/lezingen.ts';
import { rondAf } from '../../herleiding/maken.ts';
import type { Knoop, Post } from '../../herleiding/post.ts';

const WIJZE = {
	heleEuroHalfOmhoog: [0, 'halfOmhoog'],
	heleEuroOmhoog: [0, 'omhoog'],
	centen: [2, 'halfOmhoog']
} as const satisfies Record<Lezingen['afronding'], readonly [number, 'halfOmhoog' | 'omhoog']>;

/**
 * Art. 475d lid 6 Rv stelt de beslagvrije voet per maand vast; het portaal rondt de uitkomst af op hele euro's.
 * Omhoog is het niet (ECLI:NL:RBMNE:2023:5767: 811,34 werd 811); half omhoog of omlaag blijft open en de lezing
 * `afronding` beslist. Alleen hier wordt het bedrag afgerond.
 */
export function rondBeslagvrijeVoetAf(exact: Post<'maand'>, optie: Lezingen['afronding']): Post<'maand'> {
	const [decimalen, wijze] = WIJZE[optie];
	return rondAf('toegepast.tbvv', exact, decimalen, wijze, {
		grondslag: 'art475dLid6',
		lezing: { id: 'afronding', optie }
	});
}

/**
 * Wat iemand in totaal houdt: de voet met het andere inkomen. Het portaal noemt hele euro's, half omhoog; wie bij de voet de
 * centen leest, leest ze ook hier. Anders was het totaal lager dan de voet zelf.
 */
export const rondTotaalAf = (totaal: Knoop<'maand'>, optie: Lezingen['afronding']): Post<'maand'> =>
	rondAf('toegepast.totaalPerMaand', totaal, WIJZE[optie][0], 'halfOmhoog', {
		grondslag: 'art475dbLid1b'
	});
