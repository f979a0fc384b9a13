import type { Normtabel } from '../normen/typen.ts';
import { eigen, los, type Codec } from './codec.ts';
import type { Keur } from './plek.ts';

/** Zo staat een gekeurde tabel op het scherm: als tekst, want niemand typt erin en een kopie is dan goedkoop. */
export const opScherm = (tabel: Normtabel): string => JSON.stringify(tabel);

/** De tabel op het scherm; null als er geen staat. Zij is gekeurd voordat zij daar kwam. */
export function vanScherm(bewaard: string): Normtabel | null {
	if (bewaard === '') return null;
	try {
		const tabel: unknown = JSON.parse(bewaard);
		return isTabelvorm(tabel) ? tabel : null;
	} catch {
		return null;
	}
}

/** Voor wat al binnen is: de tabel is gekeurd toen zij binnenkwam. */
export const alGekeurd: Keur = (tabel) => vanScherm(JSON.stringify(tabel)) ?? [];

const isTabelvorm = (tabel: unknown): tabel is Normtabel =>
	typeof tabel === 'object' &&
	tabel !== null &&
	['id', 'vanaf', 'totEnMet'].every((veld) => typeof eigen(tabel, veld) === 'string') &&
	['waarden', 'regels', 'regelbronnen'].every((veld) => typeof eigen(tabel, veld) === 'object');

/** Een normtabel die iemand zelf invulde. In een bestand is zij vijandig tot zij is gekeurd. */
export const normtabelveld: Codec<Normtabel | null, string> = {
	...los<Normtabel | null, string>({
		leeg: () => '',
		ontvang(inhoud, plek) {
			if (inhoud === null) return null;
			const gekeurd = plek.keur(inhoud);
			if (!isFouten(gekeurd)) return gekeurd;
			for (const { veld } of gekeurd) {
				(veld === '' ? plek : plek.veld(veld)).fout('normtabelOngeldig');
			}
			return null;
		},
		toon: (tabel) => (tabel === null ? '' : opScherm(tabel)),
		lees: vanScherm,
		herstel: (bewaard) => (typeof bewaard === 'string' ? bewaard : '')
	}),
	namen: () => []
};

const isFouten = (gekeurd: object): gekeurd is readonly { readonly veld: string }[] => Array.isArray(gekeurd);
