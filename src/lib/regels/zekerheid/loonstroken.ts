import { inkomenveld } from '../../dossier/pad.ts';
import type { Uitkomst } from '../uitkomst.ts';
import type { OpenPunt } from './punt.ts';

/** Art. 3 Besluit BVV: een strook die ontbreekt telt als nul, dus met die strook kan alles anders zijn. */
export const loonstrookpunten = ({ dossier, inkomens, ontbrekend }: Uitkomst): readonly OpenPunt[] =>
	inkomens
		.filter(({ inkomen }) => ontbrekend.has(inkomen.id))
		.map(({ inkomen }) => ({
			soort: 'loonstroken',
			veld: inkomenveld(dossier, inkomen, 'opgave.perioden'),
			inkomen: inkomen.id,
			niveau: 'voorlopig',
			effect: null
		}));

/** Er kwam wel iets, maar de strook is er niet: dan staat er het gemiddelde van de andere stroken. */
export const geschattePunten = ({ dossier, inkomens }: Uitkomst): readonly OpenPunt[] =>
	inkomens
		.filter(({ perioden }) => perioden !== null && perioden.keuze.geschat.length > 0)
		.map(({ inkomen }) => ({
			soort: 'loonstrokenGeschat',
			veld: inkomenveld(dossier, inkomen, 'opgave.perioden'),
			inkomen: inkomen.id,
			niveau: 'schatting',
			effect: null
		}));
