import type { Wonen } from '../../dossier/dossier.ts';

/** Langs welke weg de basis beslagvrije voet wordt bepaald. */
export type Basisweg = 'inrichting' | 'zonderWoonadres' | 'formule';

/** Wat van het wonen bekend moet zijn, ook terwijl het nog wordt ingevuld. */
interface Waar {
	readonly inInrichting: boolean;
	readonly adres: Wonen['adres'];
	readonly openheidVanZaken: boolean;
}

/**
 * Art. 475da lid 4 en 475e lid 2 Rv: een inrichting gaat voor; daarna het ontbreken van een woonadres in Nederland,
 * tenzij iemand openheid van zaken geeft; anders de formule.
 */
export function basisweg({ inInrichting, adres, openheidVanZaken }: Waar): Basisweg {
	if (inInrichting) return 'inrichting';
	return adres === 'nederland' || openheidVanZaken ? 'formule' : 'zonderWoonadres';
}

/** Woonkosten verhogen alleen een basis langs de formule (art. 475da lid 5 en 7 Rv). */
export const tellenWoonkosten = (waar: Waar): boolean => basisweg(waar) === 'formule';
