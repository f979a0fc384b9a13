import type { Concept } from '../dossier/concept.ts';
import { personaliaVan } from '../dossier/personalia.ts';
import type { Documentsoort } from '../teksten/documenten/documenten.ts';
import type { Meegeven } from '../verslag/documentgegevens.ts';
import type { Opdracht } from './documenten.ts';
import { leesProfiel } from './profielopslag.ts';

const SLEUTEL = 'beslagvrij.meegeven';

type Stuk = Documentsoort | 'vtlb';

/** Wat voor een ander is gaat zonder het dossier; wat iemand voor zichzelf maakt, is er weer mee te openen. */
const STANDAARD: Readonly<Record<Stuk, Meegeven>> = {
	rapportage: { dossier: true, berekening: false },
	wgs: { dossier: false, berekening: false },
	overzicht: { dossier: false, berekening: false },
	rekenbijlage: { dossier: true, berekening: true },
	tussenresultaat: { dossier: true, berekening: false },
	vtlb: { dossier: false, berekening: true }
};

/** Wat er in elk document gaat. Blijft zolang het tabblad open is; er staat niets in over een inwoner. */
class Meegeefkeuzes {
	#gekozen: Partial<Record<Stuk, Meegeven>> = $state(lees());

	van(stuk: Stuk): Meegeven {
		return this.#gekozen[stuk] ?? STANDAARD[stuk];
	}

	kies(stuk: Stuk, keuze: Meegeven): void {
		this.#gekozen[stuk] = keuze;
		try {
			sessionStorage.setItem(SLEUTEL, JSON.stringify(this.#gekozen));
		} catch {
			// Dan geldt de keuze tot het herladen.
		}
	}
}

function lees(): Partial<Record<Stuk, Meegeven>> {
	try {
		const bewaard = JSON.parse(sessionStorage.getItem(SLEUTEL) ?? '{}') as Record<string, Partial<Meegeven>>;
		return Object.fromEntries(
			Object.entries(bewaard).map(([stuk, { dossier, berekening }]) => [
				stuk,
				{ dossier: dossier === true, berekening: berekening === true }
			])
		);
	} catch {
		return {};
	}
}

export const meegeefkeuzes = new Meegeefkeuzes();

/** Wat er op een document komt buiten het document om, zoals het nu is. */
export const opdrachtVoor = (stuk: Stuk, concept: Concept): Opdracht => ({
	mee: meegeefkeuzes.van(stuk),
	organisatie: leesProfiel(),
	personalia: personaliaVan(concept)
});
