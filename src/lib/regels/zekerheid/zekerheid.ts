import type { Uitkomst } from '../uitkomst.ts';
import { adrespunten } from './adres.ts';
import { belastbaarpunten } from './belastbaar.ts';
import { beslagobjectpunten } from './beslagobject.ts';
import { invoerpunten } from './invoer.ts';
import { geschattePunten, loonstrookpunten } from './loonstroken.ts';
import { nettopunten } from './netto.ts';
import { openheidspunten } from './openheid.ts';
import { NIVEAUS, PUNTSOORTEN, type Niveau, type OpenPunt } from './punt.ts';
import { vakantiegeldpunten } from './vakantiegeld.ts';
import { woonkostenpunten } from './woonkosten.ts';

/** Hoe zeker de beslagvrije voet is, en wat er nog te beantwoorden is. */
export interface Zekerheid {
	readonly niveau: Niveau;
	/** Op volgorde van `PUNTSOORTEN`. */
	readonly punten: readonly OpenPunt[];
}

/** Elk onderwerp kijkt zelf wat er open staat. Een nieuw onderwerp is een bestand en een regel hier. */
const ONDERWERPEN: readonly ((uitkomst: Uitkomst) => readonly OpenPunt[])[] = [
	invoerpunten,
	loonstrookpunten,
	geschattePunten,
	beslagobjectpunten,
	adrespunten,
	openheidspunten,
	woonkostenpunten,
	nettopunten,
	belastbaarpunten,
	vakantiegeldpunten
];

/**
 * Kijkt per antwoord dat ontbreekt wat er met het bedrag gebeurt als het anders is. Dat rekent een paar keer opnieuw, en
 * staat daarom naast `bereken`: wie alleen het bedrag wil, betaalt er niet voor.
 */
export function bepaalZekerheid(uitkomst: Uitkomst): Zekerheid {
	const punten = ONDERWERPEN.flatMap((onderwerp) => onderwerp(uitkomst));
	const rang = punten.map(({ niveau }) => NIVEAUS.indexOf(niveau));
	return {
		niveau: NIVEAUS[Math.max(0, ...rang)] ?? 'precies',
		punten: punten.toSorted((een, ander) => PUNTSOORTEN.indexOf(een.soort) - PUNTSOORTEN.indexOf(ander.soort))
	};
}
