import { inhoudVan, leesKop, maakKop, nieuweSalt, type Bytes, type Kop } from './indeling.ts';

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

/** Doet bytes op slot met een eigen salt; zie `Slot`. @throws RangeError bij een wachtzin die te kort is */
export const versleutel = (bytes: Bytes, wachtzin: string): Promise<Bytes> =>
	maakSlot(wachtzin).versleutel(bytes);

/** Haalt een bestand van het slot. Gooit nooit. */
export const ontsleutel = (bestand: Uint8Array, wachtzin: string): Promise<Ontsleuteld> =>
	maakSlot(wachtzin).ontsleutel(bestand);

/** Een wachtzin voor meer bestanden: wat dezelfde salt heeft, kost het afleiden van de sleutel maar een keer. */
export interface Slot {
	/**
	 * Doet bytes op slot met AES-256-GCM; de indeling staat in LEESMIJ.md. Twee keer hetzelfde geeft twee verschillende bestanden.
	 * @throws RangeError bij een wachtzin die te kort is
	 */
	readonly versleutel: (bytes: Bytes) => Promise<Bytes>;
	/** Haalt een bestand van het slot. Gooit nooit. */
	readonly ontsleutel: (bestand: Uint8Array) => Promise<Ontsleuteld>;
}

export function maakSlot(wachtzin: string): Slot {
	const sleutels = new Map<string, Promise<CryptoKey>>();
	const salt = nieuweSalt();
	const sleutelVoor = (kop: Kop): Promise<CryptoKey> => {
		const naam = `${String(kop.rondes)}:${kop.salt.join()}`;
		const sleutel = sleutels.get(naam) ?? leidAf(kop, wachtzin);
		sleutels.set(naam, sleutel);
		return sleutel;
	};
	return {
		async versleutel(bytes) {
			if (!isLangGenoeg(wachtzin))
				throw new RangeError(`Een wachtzin heeft minstens ${MINSTE_TEKENS} tekens.`);
			const kop = maakKop(salt);
			const dicht = new Uint8Array(await crypto.subtle.encrypt(wijze(kop), await sleutelVoor(kop), bytes));
			const bestand = new Uint8Array(kop.bytes.length + dicht.length);
			bestand.set(kop.bytes);
			bestand.set(dicht, kop.bytes.length);
			return bestand;
		},
		async ontsleutel(bestand) {
			const kop = leesKop(bestand);
			if (kop === null) return MISLUKT;
			try {
				const open = await crypto.subtle.decrypt(wijze(kop), await sleutelVoor(kop), inhoudVan(bestand));
				return { gelukt: true, bytes: new Uint8Array(open) };
			} catch {
				return MISLUKT;
			}
		}
	};
}

const wijze = ({ iv, bytes }: Kop): AesGcmParams => ({ name: 'AES-GCM', iv, additionalData: bytes });

async function leidAf({ rondes, salt }: Kop, wachtzin: string): Promise<CryptoKey> {
	const ruw = new TextEncoder().encode(schoon(wachtzin));
	const basis = await crypto.subtle.importKey('raw', ruw, 'PBKDF2', false, ['deriveKey']);
	const afleiding = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rondes };
	return crypto.subtle.deriveKey(afleiding, basis, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
}

/** Zonder verschil tussen apparaten: een schrijfwijze per letter, en zonder de spatie die een toetsenbord erachter zet. */
const schoon = (wachtzin: string): string => wachtzin.normalize('NFC').trim();
