import type { Concept } from '../../dossier/concept.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import type { Datum } from '../../tijd/datum.ts';
import { toonGetypt } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';
import { naamVan } from '../inkomens.ts';
import { bekijkStroken } from '../loonstroken/stroken.ts';
import { rekenVoor } from '../peildatum.ts';

/** De loonstroken van een inkomen die op een andere dag nodig zijn en er niet zijn. */
export interface Missend {
	readonly naam: string;
	readonly perioden: readonly Periode[];
}

export const missendOp = (concept: Concept, dag: Datum): readonly Missend[] =>
	geldendeInkomens(concept)
		.filter(({ opgave }) => opgave.soort === 'perioden' && !opgave.leeg)
		.map((inkomen) => ({
			naam: naamVan(concept, inkomen.id),
			perioden: bekijkStroken(dag, inkomen, concept.lezingen.vierweken).ontbreekt
		}))
		.filter(({ perioden }) => perioden.length > 0);

/** Rekent voor vandaag, en loopt daarna weer mee met de klok. */
export function rekenVoorVandaag(concept: Concept, vandaag: Datum): void {
	rekenVoor(concept, toonGetypt(vandaag));
	concept.peildatumGekozen = false;
}
