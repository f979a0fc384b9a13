import { BEWIJSTEKSTEN, EERST_NAAR_DE_GEMEENTE } from '../../teksten/brieven/bewijs.ts';
import { BRIEFNAMEN, NIETPASSEND, WAARSCHUWINGEN, type Briefid } from '../../teksten/brieven/soorten.ts';
import { inStem } from '../../teksten/brieven/stem.ts';
import type { Briefzaak } from './briefzaak.ts';
import { feitrijen } from './feitrijen.ts';
import { welkeBrieven } from './welke-brieven.ts';

/** De brieven om uit te kiezen, in woorden: de beste eerst, met wat iemand vooraf moet weten. */
export interface Keuzelijst {
	readonly passend: readonly {
		readonly id: Briefid;
		readonly naam: string;
		readonly vooraf: readonly string[];
	}[];
	readonly andere: readonly { readonly id: Briefid; readonly naam: string; readonly reden: string }[];
}

export function keuzeInWoorden(zaak: Briefzaak): Keuzelijst {
	const { passend, andere } = welkeBrieven(zaak);
	return {
		passend: passend.map(({ id, waarschuwingen }) => ({
			id,
			naam: BRIEFNAMEN[id].naam,
			vooraf: waarschuwingen.map((een) => WAARSCHUWINGEN[een])
		})),
		andere: andere.map(({ id, reden }) => ({ id, naam: BRIEFNAMEN[id].naam, reden: NIETPASSEND[reden] }))
	};
}

/** Wat er te bewijzen is, en waar iemand het haalt. */
export interface Bewijsregel {
	readonly gegeven: string;
	readonly bewijs: string;
	readonly waar: string;
	/** Staat er alleen bij wat uit de registratie van de gemeente komt. */
	readonly eerst: string | null;
}

export const bewijslijst = ({ nagekeken, schrijver }: Briefzaak): readonly Bewijsregel[] =>
	nagekeken
		? feitrijen(nagekeken.controle, nagekeken.uitkomst).flatMap(({ gegeven, last }) => {
				if (!last) return [];
				const { naam, waar } = BEWIJSTEKSTEN[last.bewijs];
				return [
					{
						gegeven,
						bewijs: inStem(naam, schrijver.soort),
						waar,
						eerst: last.gemeenteEerst ? EERST_NAAR_DE_GEMEENTE : null
					}
				];
			})
		: [];
