import type { Bytes } from './indeling.ts';
import { maakSlot } from './kluis.ts';

/*
 * Een brievenbus: erin doen kan zonder wachtzin, eruit halen niet. Voor wat ongevraagd steeds wordt bijgehouden, zoals wie er is
 * bekeken: dan hoeft er geen wachtzin in het geheugen te staan, en ligt er toch niets leesbaars in de browser.
 */

const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
const AES = 'AES-GCM';
const PLEK = { sleutel: 384, iv: 12 } as const;

/** De twee helften van een brievenbus. */
export interface Brievenbus {
	/** Om iets in te doen; niet geheim. */
	readonly gleuf: Bytes;
	/** Om iets uit te halen: de sleutel, op slot met de wachtzin (zie LEESMIJ.md). */
	readonly deur: Bytes;
}

/** @throws RangeError bij een wachtzin die te kort is */
export async function maakBrievenbus(wachtzin: string): Promise<Brievenbus> {
	const paar = await crypto.subtle.generateKey(
		{ ...RSA, modulusLength: 8 * PLEK.sleutel, publicExponent: new Uint8Array([1, 0, 1]) },
		true,
		['encrypt', 'decrypt']
	);
	const deur = new Uint8Array(await crypto.subtle.exportKey('pkcs8', paar.privateKey));
	return {
		gleuf: new Uint8Array(await crypto.subtle.exportKey('spki', paar.publicKey)),
		deur: await maakSlot(wachtzin).versleutel(deur)
	};
}

/** Doet iets in de bus: met een eigen sleutel, die zelf met de gleuf op slot gaat. */
export async function doeInBus(gleuf: Bytes, brief: Bytes): Promise<Bytes> {
	const publiek = await crypto.subtle.importKey('spki', gleuf, RSA, false, ['encrypt']);
	const sleutel = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ['encrypt']);
	const iv = crypto.getRandomValues(new Uint8Array(PLEK.iv));
	const dicht = await crypto.subtle.encrypt({ name: AES, iv }, sleutel, brief);
	const ruw = await crypto.subtle.exportKey('raw', sleutel);
	const opSlot = await crypto.subtle.encrypt(RSA, publiek, ruw);
	return new Uint8Array(await new Blob([opSlot, iv, dicht]).arrayBuffer());
}

/** Haalt iets uit de bus; null als het niet meer is wat erin ging. */
export type Haal = (dicht: Bytes) => Promise<Bytes | null>;

/** Opent de bus; null als de wachtzin niet past. */
export async function openBus(deur: Bytes, wachtzin: string): Promise<Haal | null> {
	const open = await maakSlot(wachtzin).ontsleutel(deur);
	if (!open.gelukt) return null;
	const eigen = await crypto.subtle.importKey('pkcs8', open.bytes, RSA, false, ['decrypt']);
	return async (dicht) => {
		try {
			const ruw = await crypto.subtle.decrypt(RSA, eigen, dicht.slice(0, PLEK.sleutel));
			const sleutel = await crypto.subtle.importKey('raw', ruw, AES, false, ['decrypt']);
			const iv = dicht.slice(PLEK.sleutel, PLEK.sleutel + PLEK.iv);
			const brief = dicht.slice(PLEK.sleutel + PLEK.iv);
			return new Uint8Array(await crypto.subtle.decrypt({ name: AES, iv }, sleutel, brief));
		} catch {
			return null;
		}
	};
}
