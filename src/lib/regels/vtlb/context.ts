import type { Vtlb } from '../../dossier/vtlb.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { isPaar, type Bvvvloer } from './bvv-vloer.ts';
import { isPartnerOnbekend } from './ondersteund.ts';

/** Waar een correctie mee werkt: de uitkomst van de beslagvrije voet en wat voor het vtlb is opgegeven. */
export interface Context {
	readonly uitkomst: Uitkomst;
	readonly vtlb: Vtlb;
	readonly peildatum: string;
	readonly paar: boolean;
	readonly partnerOnbekend: boolean;
	readonly vloer: Bvvvloer;
}

export const maakContext = (uitkomst: Uitkomst, vtlb: Vtlb, vloer: Bvvvloer): Context => ({
	uitkomst,
	vtlb,
	peildatum: uitkomst.dossier.peildatum,
	paar: isPaar(uitkomst),
	partnerOnbekend: isPartnerOnbekend(uitkomst, vtlb),
	vloer
});
