import { kanVersleutelen, MINSTE_TEKENS, isLangGenoeg, ontsleutel, versleutel } from '../kluis/kluis.ts';
import type { Bytes } from '../kluis/indeling.ts';

/** Wat een scherm van het slot moet weten. */
export { kanVersleutelen, MINSTE_TEKENS, isLangGenoeg };

/** De inhoud als de wachtzin past, en anders null. */
export async function maakOpen(opSlot: Uint8Array, wachtzin: string): Promise<Bytes | null> {
	const uitslag = await ontsleutel(opSlot, wachtzin);
	return uitslag.gelukt ? uitslag.bytes : null;
}

/** De bytes van een tekst, op slot als er een wachtzin is. */
export function alsBytes(tekst: string, wachtzin: string | null): Promise<Bytes> {
	const bytes = new TextEncoder().encode(tekst);
	return wachtzin === null ? Promise.resolve(bytes) : versleutel(bytes, wachtzin);
}
