/*
 * SHA-256 (FIPS 180-4) van een tekst. Niet met crypto.subtle: dat bestaat alleen op een beveiligd adres en is
 * asynchroon, en een document moet ook op een los apparaat en in een keer te maken zijn.
 */

/** De eerste 32 bits achter de komma van `wortel` van de eerste priemgetallen, zoals de norm ze voorschrijft. */
function priemconstanten(aantal: number, wortel: (getal: number) => number): number[] {
	const priem: number[] = [];
	for (let getal = 2; priem.length < aantal; getal += 1) {
		if (priem.every((deler) => getal % deler !== 0)) priem.push(getal);
	}
	return priem.map((getal) => Math.floor((wortel(getal) % 1) * 2 ** 32) | 0);
}
const BEGIN = priemconstanten(8, Math.sqrt);
const RONDEN = priemconstanten(64, Math.cbrt);

const draai = (woord: number, plaatsen: number): number => (woord >>> plaatsen) | (woord << (32 - plaatsen));
const uit = (woorden: readonly number[] | Int32Array, plek: number): number => woorden[plek] ?? 0;

/** Geeft de SHA-256 van de tekst in UTF-8, als 64 hexadecimale cijfers. */
export function sha256(tekst: string): string {
	const blokken = vulAan(new TextEncoder().encode(tekst));
	const stand = [...BEGIN];
	for (let plek = 0; plek < blokken.byteLength; plek += 64) verwerk(stand, blokken, plek);
	return stand.map((woord) => (woord >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Een bit 1, nullen, en de lengte in bits in de laatste acht bytes. */
function vulAan(bytes: Uint8Array): DataView {
	const lengte = (Math.floor((bytes.length + 8) / 64) + 1) * 64;
	const vol = new Uint8Array(lengte);
	vol.set(bytes);
	vol[bytes.length] = 0x80;
	const beeld = new DataView(vol.buffer);
	beeld.setBigUint64(lengte - 8, BigInt(bytes.length) * 8n);
	return beeld;
}

function verwerk(stand: number[], blokken: DataView, plek: number): void {
	const w = new Int32Array(64);
	for (let t = 0; t < 16; t += 1) w[t] = blokken.getInt32(plek + 4 * t);
	for (let t = 16; t < 64; t += 1) {
		const [voor15, voor2] = [uit(w, t - 15), uit(w, t - 2)];
		const klein0 = draai(voor15, 7) ^ draai(voor15, 18) ^ (voor15 >>> 3);
		const klein1 = draai(voor2, 17) ^ draai(voor2, 19) ^ (voor2 >>> 10);
		w[t] = (uit(w, t - 16) + klein0 + uit(w, t - 7) + klein1) | 0;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stand;
	for (let t = 0; t < 64; t += 1) {
		const groot1 = draai(e, 6) ^ draai(e, 11) ^ draai(e, 25);
		const een = (h + groot1 + ((e & f) ^ (~e & g)) + uit(RONDEN, t) + uit(w, t)) | 0;
		const groot0 = draai(a, 2) ^ draai(a, 13) ^ draai(a, 22);
		const twee = (groot0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + een) | 0, c, b, a, (een + twee) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((woord, plaats) => (stand[plaats] = (uit(stand, plaats) + woord) | 0));
}
