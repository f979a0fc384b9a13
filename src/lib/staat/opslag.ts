import { leegConcept, leegInkomen, type Concept } from '../dossier/concept.ts';
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
		const concept = vulAan(JSON.parse(tekst), dag);
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
		else sessionStorage.setItem(SLEUTEL, JSON.stringify(concept));
	} catch {
		// Zonder opslag is er niets te doen.
	}
}

/** Of er nog niets is ingevuld. */
export const isLeeg = (concept: Concept): boolean =>
	zelfde(concept, { ...leegConcept(concept.peildatum), laatsteId: concept.laatsteId });

/** Een andere versie van de site kan andere velden hebben dan dit tabblad bewaarde. */
export function vulAan(bewaard: unknown, peildatum: string): Concept {
	const leeg = leegConcept(peildatum);
	const concept = samen(leeg, bewaard);
	concept.inkomens = concept.inkomens.map((inkomen) => samen(leegInkomen(leeg, 'inwoner'), inkomen));
	return concept;
}

/** Neemt over wat van dezelfde soort is als in het voorbeeld; de rest komt uit het voorbeeld. */
function samen<T>(voorbeeld: T, bewaard: unknown): T {
	if (voorbeeld === null) return (bewaard ?? null) as T;
	if (Array.isArray(voorbeeld)) return (Array.isArray(bewaard) ? bewaard : voorbeeld) as T;
	if (typeof voorbeeld !== 'object') return (typeof bewaard === typeof voorbeeld ? bewaard : voorbeeld) as T;
	if (typeof bewaard !== 'object' || bewaard === null || Array.isArray(bewaard)) return voorbeeld;
	const velden = Object.entries(voorbeeld);
	// Een leeg voorbeeld is een vrije verzameling, zoals de lezingen.
	if (velden.length === 0) return bewaard as T;
	return Object.fromEntries(
		velden.map(([naam, waarde]) => [naam, samen(waarde, Reflect.get(bewaard, naam))])
	) as T;
}
