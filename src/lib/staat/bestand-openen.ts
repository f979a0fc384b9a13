import { MAX_BYTES } from '../dossier/lees.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { EXTRA_BYTES, isKluisbestand, type Bytes } from '../kluis/indeling.ts';
import type { Geopend } from './dossierstaat.svelte.ts';
import { leesDossierbestand } from './dossierbestand.ts';

/** Vraagt om de wachtzin tot zij past; null als iemand ervan afziet. */
export type Ontgrendel = (opSlot: Bytes) => Promise<Bytes | null>;

/**
 * Leest een gekozen bestand, ook een dat op slot zit. Wat van het slot komt is net zo vijandig als elk ander bestand.
 * Gooit nooit.
 * @returns null als iemand de wachtzin niet geeft: dan is er niets gebeurd
 */
export async function openBestand(bestand: Blob, ontgrendel: Ontgrendel): Promise<Gelezen<Geopend> | null> {
	const opSlot = await leesOpSlot(bestand);
	if (opSlot === null) return leesDossierbestand(bestand);
	const open = await ontgrendel(opSlot);
	if (open === null) return null;
	const gelezen = await leesDossierbestand(new Blob([open]));
	return gelezen.gelukt ? { gelukt: true, waarde: { ...gelezen.waarde, opSlot: true } } : gelezen;
}

/** De bytes van een bestand dat op slot zit; null als het dat niet is, of groter dan een dossier ooit wordt. */
async function leesOpSlot(bestand: Blob): Promise<Bytes | null> {
	if (bestand.size > MAX_BYTES + EXTRA_BYTES) return null;
	try {
		const bytes = new Uint8Array(await bestand.arrayBuffer());
		return isKluisbestand(bytes) ? bytes : null;
	} catch {
		// Hetzelfde bestand leest straks ook niet, en dat staat er dan.
		return null;
	}
}
