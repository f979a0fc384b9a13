import Papa from 'papaparse';

/** Een cel; een bedrag met een komma, zoals een rekenblad in Nederland het leest. */
export type Cel = string;

/** Een teken waarmee een rekenblad een formule begint; alleen een negatief getal mag met een min beginnen, en een telefoonnummer met een plus. */
const FORMULE = /^(?:[=@\t\r\uFF1D\uFF0B\uFF20]|\+(?![\d ()]+$)|[-\uFF0D](?!\d+(?:,\d+)?$))/u;

/** De aanduiding waaraan een rekenblad UTF-8 herkent. */
export const BOM = '\uFEFF';

/**
 * Een tabel als CSV-bestand: met puntkomma's, in UTF-8 met BOM, een kopregel, en zonder cel die een rekenblad als formule leest.
 * @param kop de namen van de kolommen, letterlijk
 */
export const maakCsv = (kop: readonly string[], rijen: readonly (readonly Cel[])[]): string =>
	`${
		BOM +
		Papa.unparse([[...kop], ...rijen.map((rij) => [...rij])], {
			delimiter: ';',
			newline: '\r\n',
			escapeFormulae: FORMULE
		})
	}\r\n`;
