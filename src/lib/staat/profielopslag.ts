import {
	heeftOrganisatie,
	leesOrganisatietekst,
	schrijfOrganisatie,
	type Organisatie
} from '../dossier/organisatie.ts';

/*
 * De enige plek die iets bewaart na het sluiten van het tabblad (localStorage): het profiel van de organisatie, en
 * alleen als iemand daarom vraagt. Er staat niets in over een inwoner. Elke toegang kan mislukken.
 */
const SLEUTEL = 'beslagvrij.organisatie';

/** Het bewaarde profiel, of null als er geen is of het niet klopt. */
export function leesProfiel(): Organisatie | null {
	try {
		const tekst = localStorage.getItem(SLEUTEL);
		if (tekst === null) return null;
		const gelezen = leesOrganisatietekst(tekst);
		return gelezen.gelukt ? gelezen.waarde : null;
	} catch {
		return null;
	}
}

/** Bewaart het profiel; null of een leeg profiel laat niets achter. Geeft terug of het is gelukt. */
export function bewaarProfiel(organisatie: Organisatie | null): boolean {
	try {
		if (organisatie === null || !heeftOrganisatie(organisatie)) localStorage.removeItem(SLEUTEL);
		else localStorage.setItem(SLEUTEL, schrijfOrganisatie(organisatie));
		return true;
	} catch {
		return false;
	}
}
