import { inhoudingsteksten } from '../../teksten/brief/inhoudingen.ts';
import {
	BRIEFNAMEN,
	NIETPASSEND,
	WAARSCHUWINGEN,
	type Briefid,
	type Nietpassend
} from '../../teksten/brieven/soorten.ts';
import type { Briefzaak } from './briefzaak.ts';
import { BRIEFSOORTEN, welkeBrieven, type Brievenkeuze } from './welke-brieven.ts';

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
	/** Waarom geen enkele brief past; leeg als er een past. */
	readonly geen: readonly string[];
}

/** Deze redenen gaan over het bedrag zelf; de andere wijzen naar een andere brief, of naar iets dat niet speelt. */
const OVER_HET_BEDRAG: readonly Nietpassend[] = [
	'geenVoet',
	'vakantiegeldOpen',
	'bedragKlopt',
	'bedragGunstiger',
	'zelfdeBedrag',
	'andereLezing',
	'nietNaTeGaan',
	'nuLager',
	'nuOnbekend'
];

function waaromGeen({ passend, andere }: Brievenkeuze, { bijzonder }: Briefzaak): readonly string[] {
	if (passend.length > 0) return [];
	const eigen = andere.find((een) => OVER_HET_BEDRAG.includes(een.reden));
	const reden = (eigen ?? andere[0])?.reden;
	const bovenBrief = bijzonder.afdracht?.teVeel.brief.waarde.isNul() === false;
	return [...(reden ? [NIETPASSEND[reden]] : []), ...(bovenBrief ? [inhoudingsteksten.bovenBrief] : [])];
}

export function keuzeInWoorden(zaak: Briefzaak): Keuzelijst {
	const keuze = welkeBrieven(zaak);
	const { passend, andere } = keuze;
	return {
		passend: passend.map(({ id, waarschuwingen }) => ({
			id,
			naam: BRIEFNAMEN[id].naam,
			vooraf: waarschuwingen.map((een) => WAARSCHUWINGEN[een]),
			aanBetaler: BRIEFSOORTEN[id].aanBetaler === true
		})),
		andere: andere.map(({ id, reden }) => ({ id, naam: BRIEFNAMEN[id].naam, reden: NIETPASSEND[reden] })),
		geen: waaromGeen(keuze, zaak)
	};
}
