import { inkomenveld } from '../../dossier/pad.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { naamVanPeriode } from '../../taal/datums.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';

/**
 * Art. 3 Besluit BVV: een loonstrook die ontbreekt telt als nul. Het bedrag is dan voorlopig, en naast een brief zegt het niets:
 * eerst de strook, of het antwoord dat er toen niets kwam.
 */
export const missendeStroken = ({ dossier, inkomens, ontbrekend }: Uitkomst): readonly Veldfout[] =>
	inkomens.flatMap(({ inkomen }) =>
		(ontbrekend.get(inkomen.id) ?? []).map((periode) => ({
			veld: inkomenveld(dossier, inkomen, 'opgave.perioden'),
			code: 'strookMist',
			gegevens: {
				inkomen: naamVanInkomen(dossier, inkomen.id),
				wanneer: naamVanPeriode(periode)
			}
		}))
	);
