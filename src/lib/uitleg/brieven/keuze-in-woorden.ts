import { BRIEFNAMEN, NIETPASSEND, WAARSCHUWINGEN, type Briefid } from '../../teksten/brieven/soorten.ts';
import type { Briefzaak } from './briefzaak.ts';
import { BRIEFSOORTEN, welkeBrieven } from './welke-brieven.ts';

/** De brieven om uit te kiezen, in woorden: de beste eerst, met wat iemand vooraf moet weten. */
export interface Keuzelijst {
	readonly passend: readonly {
		readonly id: Briefid;
		readonly naam: string;
		readonly vooraf: readonly string[];
		/** De brief gaat naar wie het inkomen betaalt. */
		readonly aanBetaler: boolean;
	}[];
	readonly andere: readonly { readonly id: Briefid; readonly naam: string; readonly reden: string }[];
}

export function keuzeInWoorden(zaak: Briefzaak): Keuzelijst {
	const { passend, andere } = welkeBrieven(zaak);
	return {
		passend: passend.map(({ id, waarschuwingen }) => ({
			id,
			naam: BRIEFNAMEN[id].naam,
			vooraf: waarschuwingen.map((een) => WAARSCHUWINGEN[een]),
			aanBetaler: BRIEFSOORTEN[id].aanBetaler === true
		})),
		andere: andere.map(({ id, reden }) => ({ id, naam: BRIEFNAMEN[id].naam, reden: NIETPASSEND[reden] }))
	};
}
