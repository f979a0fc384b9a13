import type { Concept } from '../dossier/concept.ts';
import { leesErvoor } from '../dossier/ervoor.ts';
import { personaliaVan } from '../dossier/personalia.ts';
import type { Documentsoort } from '../teksten/documenten/documenten.ts';
import type { Meegeven } from '../verslag/documentgegevens.ts';
import type { Opdracht } from './documenten.ts';
import { lezer } from './lezer.svelte.ts';
import { leesProfiel } from './profielopslag.ts';

const SLEUTEL = 'beslagvrij.meegeven';

type Stuk = Documentsoort | 'vtlb';

/** Wat iemand voor zichzelf maakt, is er weer mee te openen. Wat een hulpverlener maakt gaat meestal naar een ander. */
const VOOR_ZICHZELF: readonly Stuk[] = ['rapportage', 'rekenbijlage'];
/** Stukken met uit zichzelf de hele berekening. */
const MET_BEREKENING: readonly Stuk[] = ['rekenbijlage', 'vtlb'];

interface Keuzes {
	/** Een keuze voor elk stuk: wie kiest wat een ander krijgt, kiest dat niet per knop. */
	readonly dossier: boolean | null;
	readonly berekening: Partial<Record<string, boolean>>;
}

/** Wat er in elk document gaat. Blijft zolang het tabblad open is; er staat niets in over een inwoner. */
class Meegeefkeuzes {
	#gekozen: Keuzes = $state.raw(lees());

	van(stuk: Stuk): Meegeven {
		const { dossier, berekening } = this.#gekozen;
		return {
			dossier: dossier ?? (lezer.is === 'inwoner' && VOOR_ZICHZELF.includes(stuk)),
			berekening: berekening[stuk] ?? MET_BEREKENING.includes(stuk)
		};
	}

	kies(stuk: Stuk, keuze: Meegeven): void {
		const nu = this.van(stuk);
		this.#gekozen = {
			dossier: keuze.dossier === nu.dossier ? this.#gekozen.dossier : keuze.dossier,
			berekening: { ...this.#gekozen.berekening, [stuk]: keuze.berekening }
		};
		try {
			sessionStorage.setItem(SLEUTEL, JSON.stringify(this.#gekozen));
		} catch {
			// Dan geldt de keuze tot het herladen.
		}
	}
}

function lees(): Keuzes {
	try {
		const { dossier, berekening } = JSON.parse(sessionStorage.getItem(SLEUTEL) ?? '{}') as Record<
			string,
			unknown
		>;
		return {
			dossier: typeof dossier === 'boolean' ? dossier : null,
			berekening: Object.fromEntries(
				Object.entries(berekening ?? {}).map(([stuk, ja]) => [stuk, ja === true])
			)
		};
	} catch {
		return { dossier: null, berekening: {} };
	}
}

export const meegeefkeuzes = new Meegeefkeuzes();

/** Wat er op een document komt buiten het document om, zoals het nu is. */
export const opdrachtVoor = (stuk: Stuk, concept: Concept): Opdracht => ({
	mee: meegeefkeuzes.van(stuk),
	organisatie: leesProfiel(),
	personalia: personaliaVan(concept),
	vorige: leesErvoor(concept)
});
