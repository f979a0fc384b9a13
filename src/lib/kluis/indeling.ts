/** Hoe een bestand op slot eruitziet, byte voor byte; de tabel staat in LEESMIJ.md. */

/** Eigen geheugen, en niet dat van een ander: WebCrypto neemt niets anders aan. */
export type Bytes = Uint8Array<ArrayBuffer>;

const MERK = new TextEncoder().encode('BESLAGVRIJ-KLUIS');
const VERSIE = 1;
const PBKDF2_SHA256 = 1;

const PLEK = { versie: 16, afleiding: 17, rondes: 18, salt: 22, iv: 38, inhoud: 50 } as const;

/** Wat er buiten de inhoud bij komt (bytes): de kop en wat AES-GCM erachter zet. */
export const EXTRA_BYTES = PLEK.inhoud + 16;
/** Zoveel rondes krijgt een nieuw bestand; minder wordt niet gelezen. */
export const RONDES = 600_000;
/** Meer rondes leest niemand: een bestand van buiten mag een apparaat niet laten wachten. */
const MEESTE_RONDES = 10_000_000;

/** Wat er voor de inhoud staat. */
export interface Kop {
	readonly rondes: number;
	/** 16 bytes. */
	readonly salt: Bytes;
	/** 12 bytes. */
	readonly iv: Bytes;
	/** De hele kop zoals hij in het bestand staat: bewaakt, niet geheim. */
	readonly bytes: Bytes;
}

export const nieuweSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(PLEK.iv - PLEK.salt));

/** Met een nieuwe iv: onder een sleutel komt geen iv twee keer voor. */
export function maakKop(salt: Bytes): Kop {
	const iv = crypto.getRandomValues(new Uint8Array(PLEK.inhoud - PLEK.iv));
	const bytes = new Uint8Array(PLEK.inhoud);
	bytes.set(MERK);
	bytes.set([VERSIE, PBKDF2_SHA256], PLEK.versie);
	new DataView(bytes.buffer).setUint32(PLEK.rondes, RONDES);
	bytes.set(salt, PLEK.salt);
	bytes.set(iv, PLEK.iv);
	return { rondes: RONDES, salt, iv, bytes };
}

/** De kop van een bestand; null als deze versie er niets mee kan. */
export function leesKop(bestand: Uint8Array): Kop | null {
	if (!isKluisbestand(bestand) || bestand.length < EXTRA_BYTES) return null;
	const bytes = new Uint8Array(bestand.subarray(0, PLEK.inhoud));
	const rondes = new DataView(bytes.buffer).getUint32(PLEK.rondes);
	if (bytes[PLEK.versie] !== VERSIE || bytes[PLEK.afleiding] !== PBKDF2_SHA256) return null;
	if (rondes < RONDES || rondes > MEESTE_RONDES) return null;
	return { rondes, salt: bytes.slice(PLEK.salt, PLEK.iv), iv: bytes.slice(PLEK.iv), bytes };
}

/** Wat er na de kop komt: de inhoud op slot. */
export const inhoudVan = (bestand: Uint8Array): Bytes => new Uint8Array(bestand.subarray(PLEK.inhoud));

/** Of deze bytes beginnen als een bestand dat hier op slot ging. */
export const isKluisbestand = (bytes: Uint8Array): boolean =>
	MERK.every((byte, plaats) => bytes[plaats] === byte);
