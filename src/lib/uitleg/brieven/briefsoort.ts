import type { Briefid, Nietpassend, Waarschuwing } from '../../teksten/brieven/soorten.ts';
import type { Zin } from '../../teksten/brieven/stem.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Bewijs } from '../../teksten/brieven/bewijs.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Briefzaak } from './briefzaak.ts';

/** Een gegeven dat op de ontvangen brief anders is. */
export interface Feitrij {
	readonly gegeven: string;
	readonly brief: string;
	readonly feit: string;
	readonly bewijs: Bewijs | null;
}

/** Een rij met een bedrag. */
export interface Bedragrij {
	readonly naam: string;
	readonly bedrag: string;
	/** Klein eronder. */
	readonly term?: string | null;
}

/** Wat er in een brief staat, in volgorde en los van het medium. */
export interface Briefinhoud {
	readonly onderwerp: string;
	readonly inleiding: readonly Zin[];
	readonly feiten: readonly Feitrij[];
	/** Bedragen onder elkaar, met wat erboven staat. */
	readonly bedragen: readonly { readonly kop: string; readonly rijen: readonly Bedragrij[] }[];
	/** Wat het bedrag hoort te zijn, en waarom: na de feiten. */
	readonly gronden: readonly Zin[];
	readonly verzoeken: readonly Zin[];
	/** Wanneer er een antwoord hoort te zijn; null op een stuk waar geen antwoord op komt. */
	readonly antwoordVoor: Datum | null;
	readonly bewijs: readonly Bewijs[];
}

/** Een brief: wanneer hij past, en wat erin staat. */
export interface Briefsoort {
	readonly id: Briefid;
	/** Gaat hij naar wie het inkomen betaalt, en niet naar wie beslag legt. */
	readonly aanBetaler?: true;
	/** De berekening die meegaat, als het niet die van de dag van de brief is. */
	readonly berekening?: (zaak: Briefzaak) => Uitkomst | null;
	/** Waarom hij hier niet past; null als hij past. */
	readonly pastNiet: (zaak: Briefzaak) => Nietpassend | null;
	/** Wat iemand moet weten voordat hij deze brief stuurt; het staat niet in de brief. */
	readonly waarschuwingen: (zaak: Briefzaak) => readonly Waarschuwing[];
	/** Alleen als hij past. */
	readonly maak: (zaak: Briefzaak) => Briefinhoud;
}
