import { leegConcept, type Concept } from './concept.ts';

/*
 * Wie de inwoner is en waar diegene woont: alleen voor documenten en brieven. De berekening kent het niet, en het blijft
 * in het geheugen tot iemand het in het dossier laat bewaren.
 */

/** Zoals getypt; leeg is ''. */
export interface Personalia {
	readonly achternaam: string;
	readonly adres: string;
	readonly kenmerk: string;
	/** Het adres van de administratieve eenheid, op het id van het inkomen. */
	readonly adressen: Readonly<Record<string, string>>;
}

export const GEEN_PERSONALIA: Personalia = { achternaam: '', adres: '', kenmerk: '', adressen: {} };

/** Wat er op een document komt. */
export const personaliaVan = ({ personalia, inkomens }: Concept): Personalia => ({
	achternaam: personalia.achternaam.trim(),
	adres: personalia.adres.trim(),
	kenmerk: personalia.kenmerk.trim(),
	adressen: Object.fromEntries(inkomens.map(({ id, adres }) => [id, adres.trim()]))
});

export const zonderPersonalia = (concept: Concept): Concept => ({
	...concept,
	personalia: leegConcept('').personalia,
	inkomens: concept.inkomens.map((inkomen) => ({ ...inkomen, adres: '' }))
});

/** Alleen met personalia als de gebruiker ze laat bewaren: zo gaat een concept naar een bestand of de opslag. */
export const bewaardePersonalia = (concept: Concept): Concept =>
	concept.personalia.bewaar ? concept : zonderPersonalia(concept);
