import { inkomenveld } from '../../dossier/pad.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { OpenPunt } from './punt.ts';

/** Art. 3 Besluit BVV: een strook die ontbreekt telt als nul, dus met die strook kan alles anders zijn. */
export const loonstrookpunten = ({ dossier, inkomens, ontbrekend }: Uitkomst): readonly OpenPunt[] =>
	inkomens
		.filter(({ inkomen }) => inkomen.id in ontbrekend)
		.map(({ inkomen }) => ({
			soort: 'loonstroken',
			veld: inkomenveld(dossier, inkomen, 'opgave.perioden'),
			inkomen: inkomen.id,
			niveau: 'voorlopig',
			effect: null
		}));
