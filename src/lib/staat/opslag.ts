import { herstelConcept, leegConcept, type Concept } from '../dossier/concept.ts';
import { bewaardePersonalia } from '../dossier/personalia.ts';
import { zelfde } from '../invoer/zelfde.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { vandaag } from './klok.ts';

const SLEUTEL = 'beslagvrij.concept';

/*
 * Het geheugen van dit tabblad (sessionStorage): herladen kost dan niets, sluiten wist alles. Elke toegang kan
 * mislukken (vol, uitgezet); dan blijft het concept gewoon in het geheugen.
 */

/** Het bewaarde concept, of null. Zonder zelfgekozen dag geldt vandaag, ook als het tabblad van gisteren is. */
export function leesOpslag(): Concept | null {
	try {
		const tekst = sessionStorage.getItem(SLEUTEL);
		if (tekst === null) return null;
		const dag = toonGetypt(vandaag());
		const concept = herstelConcept(JSON.parse(tekst));
		if (!concept.peildatumGekozen) concept.peildatum = dag;
		return concept;
	} catch {
		return null;
	}
}

/** Bewaart het concept; een leeg concept laat niets achter. */
export function schrijfOpslag(concept: Concept): void {
	try {
		if (isLeeg(concept)) sessionStorage.removeItem(SLEUTEL);
		else sessionStorage.setItem(SLEUTEL, JSON.stringify(bewaardePersonalia(concept)));
	} catch {
		// Zonder opslag is er niets te doen.
	}
}

/** Of er nog niets is ingevuld. */
export const isLeeg = (concept: Concept): boolean =>
	zelfde(concept, { ...leegConcept(concept.peildatum), laatsteId: concept.laatsteId });
