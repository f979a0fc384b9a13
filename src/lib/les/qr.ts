import { encode } from 'uqr';

/** Een QR-code om te tekenen, met de witte rand die een lezer nodig heeft. */
export interface Qr {
	/** Zoveel vakjes breed en hoog. */
	readonly maat: number;
	/** De zwarte vakjes, als pad van een SVG. */
	readonly pad: string;
}

/** De witte rand, in vakjes. */
const RAND = 4;
/** Hoger telt meer dan 117 vakjes: die leest een telefoon niet meer van een doek. */
const HOOGSTE_VERSIE = 25;

/** @returns null als de tekst er niet in past */
export function maakQr(tekst: string): Qr | null {
	try {
		const { size, data } = encode(tekst, {
			ecc: 'L',
			boostEcc: true,
			maxVersion: HOOGSTE_VERSIE,
			border: RAND
		});
		return { maat: size, pad: data.flatMap(rij).join('') };
	} catch {
		return null;
	}
}

/** Aaneengesloten vakjes worden een blok: zo zijn er geen haarlijntjes tussen, en blijft het pad kort. */
function rij(vakjes: readonly boolean[], hoogte: number): string[] {
	const tekens = vakjes.map((zwart) => (zwart ? '#' : ' ')).join('');
	return [...tekens.matchAll(/#+/g)].map(
		({ 0: blok, index }) =>
			`M${String(index)} ${String(hoogte)}h${String(blok.length)}v1h-${String(blok.length)}z`
	);
}
