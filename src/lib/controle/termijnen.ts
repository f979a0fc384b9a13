import { NORMBEREIK } from '../normen/bereik.ts';
import { plusDagen, plusMaanden, type Datum } from '../tijd/datum.ts';
import type { Bedragen } from '../regels/uitkomst.ts';
import type { Brief } from './velden.ts';

/** De dagen die tellen na een brief. */
export interface Termijnen {
	readonly vierWekenNaBrief: Datum;
	/** Null als niet bekend is wanneer de brief kwam. */
	readonly vierWekenNaOntvangst: Datum | null;
	/** Null als de beslagvrije voet geen vaste duur heeft. */
	readonly twaalfMaanden: Datum | null;
}

const VIER_WEKEN = 28;

/**
 * Art. 475i lid 3 Rv: wat binnen vier weken na ontvangst is gemeld, werkt terug tot het beslag; wie brieven schrijft telt
 * vaak vanaf de datum van de brief. Art. 475d lid 2 en 7 Rv: de voet geldt twaalf maanden, behalve bij bijstand die met de
 * toegekende norm is berekend.
 */
export const termijnen = (
	{ datum, ontvangen }: Pick<Brief, 'datum' | 'ontvangen'>,
	bedragen: Bedragen | null
): Termijnen => ({
	vierWekenNaBrief: plusDagen(datum, VIER_WEKEN),
	vierWekenNaOntvangst: ontvangen && plusDagen(ontvangen, VIER_WEKEN),
	twaalfMaanden: isBijstandsnorm(bedragen) ? null : plusMaanden(datum, 12)
});

/** Art. 475i lid 3 Rv: vier weken na ontvangst; is die dag niet bekend, dan na de dag op de brief. */
export const eindeVierWeken = ({ vierWekenNaOntvangst, vierWekenNaBrief }: Termijnen): Datum =>
	vierWekenNaOntvangst ?? vierWekenNaBrief;

/** Een brief die zoveel maanden later komt, is een nieuwe berekening: wat daarvoor gold weten wij niet. */
const EERSTE_BRIEF_BINNEN = 2;

/** Art. 475i lid 4 Rv: het bedrag op de brief geldt vanaf het beslag, of vanaf de brief als er eerder al een berekening was. */
export const beginVanBedrag = ({ datum }: Pick<Brief, 'datum'>, sinds: Datum): Datum =>
	datum > plusMaanden(sinds, EERSTE_BRIEF_BINNEN) ? datum : sinds;

const ZONDER_MEDEDELING: readonly Brief['soort'][] = ['verrekening', 'bankbeslag', 'voorschotten', 'vtlb'];

/** Art. 475i Rv: een mededeling, met vier weken om te reageren, hoort bij een beslag; voor 2021 was zij er niet. */
export const heeftMededeling = ({ datum, soort }: Pick<Brief, 'datum' | 'soort'>): boolean =>
	datum >= NORMBEREIK.eerste && !ZONDER_MEDEDELING.includes(soort);

const isBijstandsnorm = (bedragen: Bedragen | null): boolean =>
	bedragen?.toegepast.soort === 'inkomen' && bedragen.toegepast.normbedragGebruikt;
