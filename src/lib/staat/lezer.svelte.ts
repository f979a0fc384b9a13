import type { Lezer } from '../teksten/woordenlijst/lezer.ts';

const SLEUTEL = 'beslagvrij.lezer';
/** Hier komt men langs beide wegen. */
const GEDEELD = /\/vtlb|\/bewaren|\/les|\/brief\/(schrijven|inhoudingen)/;

/**
 * Voor wie de schermen spreken die beide wegen delen, zoals de indicatie: wie van het werkblad komt, leest over de inwoner.
 * Verdwijnt met het tabblad; er staat niets in over een dossier. Elke toegang kan mislukken.
 */
class Lezerstaat {
	#opWerkblad = $state(lees());

	get is(): Extract<Lezer, 'inwoner' | 'hulpverlener'> {
		return this.#opWerkblad ? 'hulpverlener' : 'inwoner';
	}

	/** De weg zelf zegt wie er leest; wat beide wegen delen laat het zo. */
	volg(route: string): void {
		if (GEDEELD.test(route)) return;
		const opWerkblad = route.includes('/werkblad');
		if (opWerkblad === this.#opWerkblad) return;
		this.#opWerkblad = opWerkblad;
		try {
			if (opWerkblad) sessionStorage.setItem(SLEUTEL, 'werkblad');
			else sessionStorage.removeItem(SLEUTEL);
		} catch {
			// Dan geldt het tot het herladen.
		}
	}
}

function lees(): boolean {
	try {
		return sessionStorage.getItem(SLEUTEL) === 'werkblad';
	} catch {
		return false;
	}
}

export const lezer = new Lezerstaat();
