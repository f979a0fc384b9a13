import type { Vtlb } from '../../dossier/vtlb.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { isPaar } from './bvv-vloer.ts';

/** Waarom er geen indicatie is. Benaderen is dan erger dan niets zeggen: de bron kennen wij niet. */
export type NietOndersteund =
	'beidenInRegeling' | 'gemeenschap' | 'gemeenschapOnbekend' | 'partnerOnbekendBuitenFormule';

/** De reden dat deze situatie niet wordt ondersteund, of null. */
export function nietOndersteund(uitkomst: Uitkomst, vtlb: Vtlb): NietOndersteund | null {
	if (!isPaar(uitkomst)) return null;
	if (vtlb.inRegeling === 'beiden') return 'beidenInRegeling';
	if (vtlb.gemeenschap === 'ja') return 'gemeenschap';
	if (vtlb.gemeenschap === 'onbekend') return 'gemeenschapOnbekend';
	const gewoon = uitkomst.basis.weg === 'formule' && uitkomst.dossier.wonen.adres === 'nederland';
	return vtlb.partnerinkomen === 'onbekend' && !gewoon ? 'partnerOnbekendBuitenFormule' : null;
}

/** Of het inkomen van een partner niet bekend is; dan geldt een andere regel. */
export const isPartnerOnbekend = (uitkomst: Uitkomst, vtlb: Vtlb): boolean =>
	isPaar(uitkomst) && vtlb.partnerinkomen === 'onbekend';
