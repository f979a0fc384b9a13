import { herstelConcept, leegConcept, type Concept } from '../dossier/concept.ts';
import { bewaardePersonalia } from '../dossier/personalia.ts';
import { zelfde } from '../invoer/zelfde.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { vandaag } from './klok.ts';

/** Staat hier iets, dan is er in dit tabblad al iets ingevuld. */
export const SLEUTEL = 'beslagvrij.concept';
/** Zoals het in het laatste bestand staat. */
const BESTAND = 'beslagvrij.bestand';
/** De brief die iemand overtypt. */
const BRIEF = 'beslagvrij.brief';
/** Wat iemand in een les antwoordde. */
export const OEFENINGEN = 'beslagvrij.oefeningen';
/** De normtabel die iemand overtypt. */
export const NORMFORMULIER = 'beslagvrij.normformulier';
/** Hiermee begint de sleutel van elk formulier buiten het dossier. */
export const KLAD = 'beslagvrij.klad.';

/*
 * Het geheugen van dit tabblad (sessionStorage), zodat herladen niets kost. Een browser kan het na sluiten nog op de schijf
 * hebben of terugzetten; een burgerservicenummer komt er daarom niet in. Elke toegang kan mislukken (vol, uitgezet).
 */

/** Wat er na herladen nog staat. */
export type Behoud = 'alles' | 'behalveBsn' | 'behalveLijst' | 'niets';

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

/** Bewaart het concept zonder burgerservicenummer; een leeg concept laat niets achter. */
export function schrijfOpslag(concept: Concept): Behoud {
	try {
		const { tekst, metBsn } = alsTekst(concept);
		// Ook leeg even schrijven: zo is meteen bekend of deze browser iets bewaart.
		sessionStorage.setItem(SLEUTEL, tekst);
		if (isLeeg(concept)) sessionStorage.removeItem(SLEUTEL);
		return metBsn ? 'behalveBsn' : 'alles';
	} catch {
		return 'niets';
	}
}

/** De overgetypte brief van dit tabblad, nog niet gekeurd; null als die er niet is. */
export function leesBriefopslag(): object | null {
	try {
		const bewaard: unknown = JSON.parse(sessionStorage.getItem(BRIEF) ?? 'null');
		return typeof bewaard === 'object' ? bewaard : null;
	} catch {
		return null;
	}
}

/** @param brief null om hem te wissen */
export function schrijfBriefopslag(brief: object | null): void {
	try {
		if (brief === null) sessionStorage.removeItem(BRIEF);
		else sessionStorage.setItem(BRIEF, JSON.stringify(brief));
	} catch {
		// Dat deze browser niets bewaart, meldt het dossier al.
	}
}

/** Haalt weg wat er buiten het dossier en de brief is getypt, ook als die pagina nu niet open is. */
export function wisOverig(): void {
	try {
		const kladden = Object.keys(sessionStorage).filter((sleutel) => sleutel.startsWith(KLAD));
		for (const sleutel of [OEFENINGEN, NORMFORMULIER, ...kladden]) sessionStorage.removeItem(sleutel);
	} catch {
		// Zonder geheugen is er niets te wissen.
	}
}

/** Wat er nu staat, staat ook in een bestand. */
export function onthoudBestand(concept: Concept, brief: object | null): void {
	try {
		const tekst = samen(isLeeg(concept) ? null : alsTekst(concept).tekst, brief && JSON.stringify(brief));
		if (tekst === '') sessionStorage.removeItem(BESTAND);
		else sessionStorage.setItem(BESTAND, tekst);
	} catch {
		// Zonder geheugen is er na herladen ook niets meer.
	}
}

/** Wat er nu staat, staat in geen bestand. */
export function vergeetBestand(): void {
	try {
		sessionStorage.removeItem(BESTAND);
	} catch {
		// Zonder geheugen is er na herladen ook niets meer.
	}
}

/** Of wat dit tabblad bewaarde, zo in een bestand staat. */
export function staatInBestand(): boolean {
	try {
		const bewaard = samen(sessionStorage.getItem(SLEUTEL), sessionStorage.getItem(BRIEF));
		return bewaard !== '' && bewaard === sessionStorage.getItem(BESTAND);
	} catch {
		return false;
	}
}

const samen = (concept: string | null, brief: string | null): string =>
	[concept, brief].filter((deel) => deel !== null).join('\n');

function alsTekst(concept: Concept): { tekst: string; metBsn: boolean } {
	let metBsn = false;
	const tekst = JSON.stringify(bewaardePersonalia(concept), (naam, waarde: unknown) => {
		if (naam !== 'bsn') return waarde;
		metBsn ||= waarde !== '';
		return '';
	});
	return { tekst, metBsn };
}

/** Of er nog niets is ingevuld. */
export const isLeeg = (concept: Concept): boolean =>
	zelfde(concept, { ...leegConcept(concept.peildatum), laatsteId: concept.laatsteId });
