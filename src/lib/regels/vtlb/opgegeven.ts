import type { Veldpad } from '../../dossier/pad.ts';
import type { Bedragcorrectie, Vtlb } from '../../dossier/vtlb.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import type { Eenheid, Post } from '../../herleiding/post.ts';
import { telt, type Opgave } from './correctie.ts';

/** Een correctie die iemand als bedrag per maand opgaf. */
export const opgegeven = ({ vtlb }: { readonly vtlb: Vtlb }, naam: Bedragcorrectie): Opgave =>
	telt(bedragOf(`vtlb.correcties.${naam}`, 'maand', vtlb.correcties[naam]), 'gebruiker');

/** Een opgegeven bedrag of aantal, of null als het niet is ingevuld. */
export const bedragOf = <E extends Eenheid>(
	veld: Veldpad,
	eenheid: E,
	waarde: string | number | null
): Post<E> | null => (waarde === null ? null : invoer(veld, eenheid, String(waarde)));
