/*
 * Los van jsPDF, zodat een PDF openen geen honderd kilobyte code laadt. Leest alleen wat `schrijfBijlage`
 * schreef: een ander programma kan de PDF opnieuw hebben opgeslagen, en dan is er geen bijlage te vinden.
 */

/** Waaraan de ingesloten inhoud te herkennen is; het staat vlak voor de lengte in bytes. */
export const merkregel = (merk: string): string => `/${merk} true/Length`;

/**
 * Haalt de tekst van de bijlage uit een PDF die met deze map is gemaakt.
 * @param merk het merk waarmee zij is ingesloten
 * @returns de tekst, of null als het geen PDF is of er geen (hele) bijlage in zit
 */
export function leesBijlage(bytes: Uint8Array, merk: string): string | null {
	const tekst = alsTekst(bytes);
	if (!tekst.startsWith('%PDF-')) return null;
	const stroom = new RegExp(`${merkregel(merk)} (\\d+)>>\\r?\\nstream\\r?\\n`).exec(tekst);
	if (!stroom) return null;
	const begin = stroom.index + stroom[0].length;
	const eind = begin + Number(stroom[1]);
	if (!/^\r?\nendstream/.test(tekst.slice(eind, eind + 12))) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(begin, eind));
	} catch {
		return null;
	}
}

/** Elke byte als een teken. Niet met TextDecoder: die maakt van "latin1" een andere codetabel. */
function alsTekst(bytes: Uint8Array): string {
	const STUK = 0x8000;
	let tekst = '';
	for (let i = 0; i < bytes.length; i += STUK) tekst += String.fromCharCode(...bytes.subarray(i, i + STUK));
	return tekst;
}
