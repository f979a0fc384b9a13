import { inhoudVan, leesKop, maakKop, type Bytes, type Kop } from './indeling.ts';

/** Korter is te raden: wie het bestand heeft, mag zo vaak proberen als hij wil. */
export const MINSTE_TEKENS = 12;

export type Ontsleuteld =
	| { readonly gelukt: true; readonly bytes: Bytes }
	/** De wachtzin past niet, of het bestand is niet meer zoals het was: dat is niet uit elkaar te houden. */
	| { readonly gelukt: false; readonly fout: 'wachtzinOfBestand' };

const MISLUKT: Ontsleuteld = { gelukt: false, fout: 'wachtzinOfBestand' };

/** Of deze browser kan versleutelen: dat kan alleen op een veilig adres (https of dit apparaat zelf). */
export const kanVersleutelen = (): boolean => Reflect.get(crypto, 'subtle') !== undefined;

/** Of een wachtzin lang genoeg is om iets mee op slot te doen: minstens `MINSTE_TEKENS`. */
export const isLangGenoeg = (wachtzin: string): boolean =>
	Array.from(schoon(wachtzin)).length >= MINSTE_TEKENS;

/**
 * Doet bytes op slot met AES-256-GCM; de indeling staat in LEESMIJ.md. Twee keer hetzelfde geeft twee verschillende bestanden.
 * @throws RangeError bij een wachtzin die te kort is
 */
export async function versleutel(bytes: Bytes, wachtzin: string): Promise<Bytes> {
	if (!isLangGenoeg(wachtzin)) throw new RangeError(`Een wachtzin heeft minstens ${MINSTE_TEKENS} tekens.`);
	const kop = maakKop();
	const sleutel = await leidAf(kop, wachtzin, 'encrypt');
	const dicht = new Uint8Array(await crypto.subtle.encrypt(wijze(kop), sleutel, bytes));
	const bestand = new Uint8Array(kop.bytes.length + dicht.length);
	bestand.set(kop.bytes);
	bestand.set(dicht, kop.bytes.length);
	return bestand;
}

/** Haalt een bestand van het slot. Gooit nooit. */
export async function ontsleutel(bestand: Uint8Array, wachtzin: string): Promise<Ontsleuteld> {
	const kop = leesKop(bestand);
	if (kop === null) return MISLUKT;
	try {
		const sleutel = await leidAf(kop, wachtzin, 'decrypt');
		const open = await crypto.subtle.decrypt(wijze(kop), sleutel, inhoudVan(bestand));
		return { gelukt: true, bytes: new Uint8Array(open) };
	} catch {
		return MISLUKT;
	}
}

const wijze = ({ iv, bytes }: Kop): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: bytes });

async function leidAf(
	{ rondes, salt }: Kop,
	wachtzin: string,
	voor: 'encrypt' | 'decrypt'
): Promise<CryptoKey> {
	const ruw = new TextEncoder().encode(schoon(wachtzin));
	const basis = await crypto.subtle.importKey('raw', ruw, 'PBKDF2', false, ['deriveKey']);
	const afleiding = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rondes };
	return crypto.subtle.deriveKey(afleiding, basis, { name: 'AES-GCM', length: 256 }, false, [voor]);
}

/** Zonder verschil tussen apparaten: een schrijfwijze per letter, en zonder de spatie die een toetsenbord erachter zet. */
const schoon = (wachtzin: string): string => wachtzin.normalize('NFC').trim();
