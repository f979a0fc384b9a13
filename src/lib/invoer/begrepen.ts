import { leesBedragtekst, toonEuro, type Bedrag } from '../getal/bedragtekst.ts';

/** Het getypte bedrag in kale notatie, of null als het leeg is of geen (duidelijk) bedrag. */
export function leesKaal(getypt: string): Bedrag | null {
	const gelezen = leesBedragtekst(getypt);
	return gelezen.soort === 'bedrag' ? gelezen.kaal : null;
}

/** Het bedrag zoals wij het lezen ("€ 1.250,50"), of null als het geen (duidelijk) bedrag is. */
export function toonBegrepen(getypt: string): string | null {
	const kaal = leesKaal(getypt);
	return kaal === null ? null : toonEuro(kaal);
}
