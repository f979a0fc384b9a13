import { leesBedragtekst, toonEuro } from '../getal/bedragtekst.ts';

/** Het bedrag zoals wij het lezen ("€ 1.250,50"), of null als het geen (duidelijk) bedrag is. */
export function toonBegrepen(getypt: string): string | null {
	const gelezen = leesBedragtekst(getypt);
	return gelezen.soort === 'bedrag' ? toonEuro(gelezen.kaal) : null;
}
