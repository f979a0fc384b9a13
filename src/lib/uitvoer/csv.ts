import Papa from 'papaparse';

/** Tekst, van iemand of van ons; of een getal dat wij uitrekenden, met een komma zoals een rekenblad in Nederland het leest. */
export type Cel = string | { readonly getal: string };

/** Een teken waarmee een rekenblad een formule begint, ook in volle breedte. Alleen een getal van ons mag met een min beginnen. */
const FORMULE = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

const alsTekst = (cel: Cel): string => {
	if (typeof cel !== 'string') return cel.getal;
	return FORMULE.test(cel) ? `'${cel}` : cel;
};

/** De aanduiding waaraan een rekenblad UTF-8 herkent. */
export const BOM = '\uFEFF';

/**
 * Een tabel als CSV-bestand: met puntkomma's, in UTF-8 met BOM, een kopregel, en zonder cel die een rekenblad als formule leest.
 * @param kop de namen van de kolommen, letterlijk
 */
export const maakCsv = (kop: readonly string[], rijen: readonly (readonly Cel[])[]): string =>
	`${
		BOM +
		Papa.unparse([kop.map(alsTekst), ...rijen.map((rij) => rij.map(alsTekst))], {
			delimiter: ';',
			newline: '\r\n'
		})
	}\r\n`;
