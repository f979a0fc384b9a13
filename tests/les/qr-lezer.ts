import { decodeQR } from 'qr/decode.js';
import type { Qr } from '#lib/les/qr.ts';

/** Leest een QR-code terug met een andere bibliotheek dan die haar maakt, uit het pad dat op het scherm komt. */
export function scan({ maat, pad }: Qr): string {
	const SCHAAL = 4;
	const zijde = maat * SCHAAL;
	const data = new Uint8ClampedArray(zijde * zijde * 4).fill(255);
	for (const [, x = '', y = '', breed = ''] of pad.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let rij = Number(y) * SCHAAL; rij < (Number(y) + 1) * SCHAAL; rij += 1) {
			for (let plek = Number(x) * SCHAAL; plek < (Number(x) + Number(breed)) * SCHAAL; plek += 1) {
				data.fill(0, (rij * zijde + plek) * 4, (rij * zijde + plek) * 4 + 3);
			}
		}
	}
	return decodeQR({ width: zijde, height: zijde, data }, { timeLimit: 5000 });
}
