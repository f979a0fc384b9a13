import { deflateSync, Inflate } from 'fflate';
import type { Dossier } from '../dossier/dossier.ts';
import { leesJson } from '../dossier/json.ts';
import { leesDossier } from '../dossier/lees.ts';
import type { Keur } from '../dossier/plek.ts';
import { alsBestand } from '../dossier/schrijf.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import { WOORDENBOEK_1 } from './deel-woordenboek.ts';
import { zonderBsn } from './deelbaar.ts';
import { TITEL_TEKENS } from './hekje.ts';

/*
 * Een geval als tekst voor achter het hekje van een link: een byte met de versie, het dossierbestand ingepakt, en vier bytes om te
 * zien of alles er is; als base64url. De eerste byte en de laatste vier blijven in elke versie zo: daaraan is te zien of een link
 * stuk is of alleen nieuwer.
 */

const VERSIE = 1;
/** Meer tekens maken wij niet en lezen wij niet: browsers en mailprogramma's knippen langere adressen af. */
export const MEESTE_TEKENS = 30_000;
/** Zoveel bytes mag er hooguit uitkomen; bij het uitpakken houden wij daar op. */
const MEESTE_BYTES = 400_000;
/** Zoveel bytes tegelijk uitpakken: daar komt nooit meer dan een kwart miljoen uit. */
const HAP = 256;

/** Tekens die niets tonen, of de tekst eromheen omdraaien. */
const VREEMD = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Wat er in een link staat. */
export interface Gedeeld {
	/** Hoe degene die deelde het noemt; null als er geen naam is. */
	readonly titel: string | null;
	readonly dossier: Dossier;
}

type Deelfout =
	/** Afgeknipt of veranderd, of nooit een link van ons geweest. */
	| 'nietHeel'
	| 'teGroot'
	/** Van een nieuwere versie van het programma. */
	| 'nieuwer'
	/** Heel, maar er zit geen geval in. */
	| 'geenGeval';

export type Deellezing =
	| { readonly gelukt: true; readonly waarde: Gedeeld }
	| { readonly gelukt: false; readonly fout: Deelfout | Veldfout };

const mis = (fout: Deelfout | Veldfout): Deellezing => ({ gelukt: false, fout });
const woordenboek = new TextEncoder().encode(WOORDENBOEK_1);

/** @returns null als het geval te groot is voor een link */
export function schrijfDeel({ titel, dossier }: Gedeeld): string | null {
	const inhoud = { titel: titel?.slice(0, TITEL_TEKENS) ?? null, dossier: alsBestand(dossier) };
	const tekst = JSON.stringify(inhoud, (_, waarde: unknown) =>
		typeof waarde === 'string' ? zonderBsn(waarde) : waarde
	);
	const kaal = new TextEncoder().encode(tekst);
	if (kaal.length > MEESTE_BYTES) return null;
	const ingepakt = deflateSync(kaal, { level: 9, dictionary: woordenboek });
	const bytes = new Uint8Array(ingepakt.length + 5);
	bytes[0] = VERSIE;
	bytes.set(ingepakt, 1);
	new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)));
	const geschreven = naarTekst(bytes);
	return geschreven.length > MEESTE_TEKENS ? null : geschreven;
}

/** Leest wat er achter het hekje staat. Vijandig tot het gelezen is; gooit nooit, en pakt nooit meer uit dan een dossier groot is. */
export function leesDeel(geschreven: string, keur?: Keur): Deellezing {
	if (geschreven.length > MEESTE_TEKENS) return mis('teGroot');
	const bytes = heleBytes(geschreven);
	if (!bytes) return mis('nietHeel');
	if (bytes[0] !== VERSIE) return mis((bytes[0] ?? 0) > VERSIE ? 'nieuwer' : 'geenGeval');
	const uitgepakt = pakUit(bytes.subarray(1, -4));
	return typeof uitgepakt === 'string' ? leesInhoud(uitgepakt, keur) : mis(uitgepakt.fout);
}

/** Er mist niets en er is niets anders; wat erin staat is nog niet gelezen. */
export const isHeel = (geschreven: string): boolean =>
	geschreven.length <= MEESTE_TEKENS && heleBytes(geschreven) !== null;

function heleBytes(geschreven: string): Uint8Array<ArrayBuffer> | null {
	const bytes = vanTekst(geschreven);
	if (!bytes || bytes.length < 6) return null;
	const som = new DataView(bytes.buffer).getUint32(bytes.length - 4);
	return crc32(bytes.subarray(0, -4)) === som ? bytes : null;
}

function leesInhoud(tekst: string, keur: Keur | undefined): Deellezing {
	const json = leesJson(tekst);
	if (!json.gelukt || typeof json.waarde !== 'object' || json.waarde === null) return mis('geenGeval');
	const { titel, dossier, ...rest }: Partial<Record<string, unknown>> = { ...json.waarde };
	if (Object.keys(rest).length > 0) return mis('geenGeval');
	if (titel !== null && (typeof titel !== 'string' || titel.length > TITEL_TEKENS)) return mis('geenGeval');
	const gelezen = leesDossier(dossier, keur && { keur });
	const heet = titel === null ? null : titel.replace(VREEMD, '').trim() || null;
	if (gelezen.gelukt) return { gelukt: true, waarde: { titel: heet, dossier: gelezen.waarde } };
	const sprekend = gelezen.fouten.find(
		({ code, gegevens }) => code === 'geenNormen' || gegevens?.['nieuwer']
	);
	return mis(sprekend ?? 'geenGeval');
}

/** Pakt uit in happen, en houdt op zodra er meer uit komt dan kan: een bom gaat zo niet af. */
function pakUit(ingepakt: Uint8Array): string | { readonly fout: Deelfout } {
	const delen: Uint8Array[] = [];
	let aantal = 0;
	try {
		const uitpakker = new Inflate({ dictionary: woordenboek }, (deel) => {
			delen.push(deel);
			aantal += deel.length;
		});
		for (let plek = 0; plek < ingepakt.length; plek += HAP) {
			uitpakker.push(ingepakt.subarray(plek, plek + HAP), plek + HAP >= ingepakt.length);
			if (aantal > MEESTE_BYTES) return { fout: 'teGroot' };
		}
		const alles = new Uint8Array(aantal);
		let plek = 0;
		for (const deel of delen) {
			alles.set(deel, plek);
			plek += deel.length;
		}
		return new TextDecoder('utf-8', { fatal: true }).decode(alles);
	} catch {
		return { fout: 'geenGeval' };
	}
}

/** Het controlegetal van zip en PNG: een verkeerd teken ziet het altijd. */
function crc32(bytes: Uint8Array): number {
	let som = -1;
	for (const byte of bytes) {
		som ^= byte;
		for (let bit = 0; bit < 8; bit += 1) som = (som >>> 1) ^ (som & 1 ? 0xedb88320 : 0);
	}
	return ~som >>> 0;
}

const naarTekst = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

/** Null als het geen base64url is, precies zoals wij het schrijven. */
function vanTekst(geschreven: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[\w-]+$/.test(geschreven)) return null;
	try {
		const tekens = atob(geschreven.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(tekens, (teken) => teken.charCodeAt(0));
		return naarTekst(bytes) === geschreven ? bytes : null;
	} catch {
		return null;
	}
}
