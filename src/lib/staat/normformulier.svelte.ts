import { LEEG_FORMULIER, type Getypt } from '../invoer/normtabelformulier.ts';
import { NORMFORMULIER } from './opslag.ts';

/** Wat iemand aan bedragen overtypte. Blijft zolang het tabblad open is; er staat niets in over een inwoner. */
export class Normformulier {
	getypt: Getypt = $state.raw(lees());

	zet(deel: Partial<Getypt>): void {
		this.getypt = { ...this.getypt, ...deel };
		try {
			sessionStorage.setItem(NORMFORMULIER, JSON.stringify(this.getypt));
		} catch {
			// Dan blijft het staan tot het herladen.
		}
	}

	zetNorm(sleutel: string, waarde: string): void {
		this.zet({ waarden: { ...this.getypt.waarden, [sleutel]: waarde } });
	}

	wis(): void {
		this.zet(LEEG_FORMULIER);
	}
}

function lees(): Getypt {
	try {
		const bewaard: unknown = JSON.parse(sessionStorage.getItem(NORMFORMULIER) ?? 'null');
		if (typeof bewaard !== 'object' || bewaard === null) return LEEG_FORMULIER;
		const { bron, afbouw, waarden }: Partial<Record<keyof Getypt, unknown>> = bewaard;
		const teksten = Object.entries(typeof waarden === 'object' && waarden !== null ? waarden : {});
		return {
			bron: typeof bron === 'string' ? bron : '',
			afbouw: afbouw === 'een' || afbouw === 'twee' ? afbouw : '',
			waarden: Object.fromEntries(teksten.filter(([, waarde]) => typeof waarde === 'string'))
		};
	} catch {
		return LEEG_FORMULIER;
	}
}
