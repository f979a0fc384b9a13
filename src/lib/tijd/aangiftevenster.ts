import { eersteDagVanMaand, plusDagen, plusMaanden, type Datum } from './datum.ts';
import type { Periode } from './periode.ts';

/**
 * De dagen waarvan de inkomensperioden op een dag meetellen: vanaf de eerste dag van de vierde maand terug, voor zover
 * hun aangiftetermijn voorbij is. De maand gaat er eerst af en dan pas de dag: de aangiftetermijn van februari loopt
 * op 31 maart af, dus op 31 maart telt februari nog niet mee.
 */
export const aangiftevenster = (dag: Datum): Periode => ({
	begin: eersteDagVanMaand(plusMaanden(dag, -4)),
	eind: plusDagen(plusMaanden(dag, -1), -1)
});
