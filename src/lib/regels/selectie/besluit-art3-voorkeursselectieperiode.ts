import { eersteDagVanMaand, plusDagen, plusMaanden, type Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';

/**
 * Art. 3 lid 1 Besluit BVV: inkomensperioden tellen als ze vallen in de vier maanden voor de maand van de
 * aanvraag en hun aangiftetermijn voorbij is. De maand gaat er eerst af en dan pas de dag: de
 * aangiftetermijn van februari loopt op 31 maart af, dus op 31 maart telt februari nog niet mee.
 */
export function voorkeursselectieperiode(peildatum: Datum): Periode {
	return {
		begin: eersteDagVanMaand(plusMaanden(peildatum, -4)),
		eind: plusDagen(plusMaanden(peildatum, -1), -1)
	};
}
