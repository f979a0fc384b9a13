import { Getal } from '../../getal/getal.ts';

/* Bedragen waarbij wij vragen of er geen cijfer te veel of te weinig staat. Dit zijn geen grenzen uit de wet. */

const HOOG_PER_PERIODE = Getal.lees('100000');
const HOOG_NETTO = Getal.lees('10000');
const MAANDEN = Getal.lees('12');

/** Een bedrag van een loonstrook, in kale notatie. */
export function opvallendeStrook(kaal: string): 'negatief' | 'hoog' | null {
	const bedrag = Getal.lees(kaal);
	if (bedrag.isNegatief()) return 'negatief';
	return bedrag.vergelijk(HOOG_PER_PERIODE) > 0 ? 'hoog' : null;
}

/** Opgegeven bedragen in kale notatie; zonder belastbaar bedrag wordt daarmee niet vergeleken. */
export function opvallendeOpgave(
	nettoMaand: string,
	belastbaarJaar: string | null
): 'hoogNetto' | 'nettoHoger' | null {
	const netto = Getal.lees(nettoMaand);
	if (netto.vergelijk(HOOG_NETTO) > 0) return 'hoogNetto';
	return belastbaarJaar !== null && isNettoHoger(netto, Getal.lees(belastbaarJaar)) ? 'nettoHoger' : null;
}

/** Of twaalf maanden netto meer is dan belastbaar per jaar. */
export const isNettoHoger = (nettoMaand: Getal, belastbaarJaar: Getal): boolean =>
	nettoMaand.maal(MAANDEN).vergelijk(belastbaarJaar) > 0;
