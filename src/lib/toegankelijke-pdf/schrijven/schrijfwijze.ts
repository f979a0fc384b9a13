/** Hoe waarden in een PDF-bestand geschreven staan (ISO 32000-1, 7.3). */

/** Rechthoek op de pagina in punten, gemeten vanaf linksboven. */
export interface Rechthoek {
	readonly x: number;
	readonly y: number;
	readonly breedte: number;
	readonly hoogte: number;
}

/** Een getal met hooguit twee decimalen, zonder nullen die niets zeggen. */
export const getal = (waarde: number): string => String(Math.floor(waarde * 100 + 0.5) / 100);

/** Tekst als hexadecimale UTF-16: dan mag elk teken erin en hoeft niets ontsnapt te worden. */
export function hexTekst(tekst: string): string {
	let hex = 'FEFF';
	for (let i = 0; i < tekst.length; i++) hex += tekst.charCodeAt(i).toString(16).padStart(4, '0');
	return `<${hex.toUpperCase()}>`;
}

/** Een ASCII-tekst tussen haakjes. */
export const haakTekst = (tekst: string): string => `(${tekst.replace(/[()\\]/g, '\\$&')})`;

/** Een verwijzing naar een object. */
export const naar = (objectnummer: number): string => `${objectnummer} 0 R`;

/** UTF-8 waarin elk teken een byte is: zo wil jsPDF de inhoud van een stroom hebben. */
export const alsBytetekst = (tekst: string): string =>
	Array.from(new TextEncoder().encode(tekst), (byte) => String.fromCharCode(byte)).join('');

/** Een rechthoek zoals een PDF hem opschrijft: twee hoekpunten, gemeten vanaf linksonder. */
export function hoekpunten({ x, y, breedte, hoogte }: Rechthoek, paginahoogte: number): string {
	return [x, paginahoogte - y - hoogte, x + breedte, paginahoogte - y].map(getal).join(' ');
}

const TIJDSTIP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Een tijdstip in de twee vormen die een PDF nodig heeft. */
export interface Tijdstip {
	/** Voor XMP: `2026-07-14T10:15:00+02:00`. */
	readonly iso: string;
	/** Voor het informatieblok: `D:20260714101500+02'00'`. */
	readonly pdf: string;
}

/**
 * Leest een ISO-tijdstip met zone, bijvoorbeeld `2026-07-14T10:15:00+02:00`.
 * @throws RangeError bij elke andere tekst
 */
export function leesTijdstip(tekst: string): Tijdstip {
	const delen = TIJDSTIP.exec(tekst);
	if (!delen) throw new RangeError(`geen tijdstip met zone: "${tekst}"`);
	const [, jaar = '', maand = '', dag = '', uur = '', minuut = '', seconde = '00', zone = ''] = delen;
	const afstand = zone === 'Z' ? '+00:00' : zone;
	return {
		iso: `${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}${afstand}`,
		pdf: `D:${jaar}${maand}${dag}${uur}${minuut}${seconde}${afstand.replace(':', "'")}'`
	};
}
