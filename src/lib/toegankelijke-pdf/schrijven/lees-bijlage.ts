/*
 * Los van jsPDF, zodat een PDF openen geen honderd kilobyte code laadt. Leest alleen wat `schrijfBijlage`
 * schreef: een ander programma kan de PDF opnieuw hebben opgeslagen, en dan is er geen bijlage te vinden.
 */

/** Waaraan de ingesloten inhoud te herkennen is; het staat vlak voor het controlegetal en de lengte in bytes. */
export const merkregel = (merk: string, controlegetal: string): string =>
	`/${merk} true${controlegetal}/Length`;

/** Controlegetal van de inhoud (CRC-32): wie er een bedrag in verandert, opent iets anders dan er stond. */
export function controleregel(bytes: Uint8Array): string {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return `/Controle<${(~rest >>> 0).toString(16).padStart(8, '0')}>`;
}

/**
 * Haalt de tekst van de bijlage uit een PDF die met deze map is gemaakt.
 * @param merk het merk waarmee zij is ingesloten
 * @returns de tekst, of null als het geen PDF is, of de bijlage er niet heel en ongewijzigd in zit
 */
export function leesBijlage(bytes: Uint8Array, merk: string): string | null {
	const tekst = alsTekst(bytes);
	if (!tekst.startsWith('%PDF-')) return null;
	// Zonder controlegetal is de PDF van een oudere versie.
	const stroom = new RegExp(`${merkregel(merk, '(/Controle<\\w{8}>)?')} (\\d+)>>\\r?\\nstream\\r?\\n`).exec(
		tekst
	);
	if (!stroom) return null;
	const begin = stroom.index + stroom[0].length;
	const eind = begin + Number(stroom[2]);
	if (!/^\r?\nendstream/.test(tekst.slice(eind, eind + 12))) return null;
	const inhoud = bytes.subarray(begin, eind);
	if (stroom[1] !== undefined && stroom[1] !== controleregel(inhoud)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
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
