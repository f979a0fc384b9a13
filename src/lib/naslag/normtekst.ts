import { toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import type { Eenheid, Normwaarde } from '../normen/typen.ts';

/** Een norm zoals zij op het scherm staat: "€ 1.419,46", "13,73%", "0,000000623385". */
export function toonNorm({ waarde, eenheid }: Pick<Normwaarde, 'waarde' | 'eenheid'>): string {
	if (eenheid === 'procent') return `${toonBedrag(waarde)}%`;
	return isEuro(eenheid) ? toonEuro(waarde) : toonBedrag(waarde).replace('-', '−');
}

/** De getallen a en b van de oude huurformule zijn geen bedragen. */
export const isEuro = (eenheid: Eenheid): boolean => eenheid === 'EUR/maand' || eenheid === 'EUR/jaar';
