import { gaatOverGeenInkomen } from '../../controle/zelfde-beslagobject.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Persoon } from '../../dossier/dossier.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import { haalInkomenWeg, voegInkomenToe } from '../inkomens.ts';

/* Welk inkomen op de brief welk inkomen in het dossier is. */

/** Een inkomen zoals een brief het noemt, in de brief of in het dossier: een bedrag per jaar en een per maand. */
export function voegJaarinkomenToe(waar: Concept, van: Persoon): string {
	const id = voegInkomenToe(waar, van, { soort: 'bedragen' });
	const inkomen = waar.inkomens.find((een) => een.id === id);
	if (inkomen) inkomen.opgave.belastbaar.per = 'jaar';
	return id;
}

/** Op welk inkomen het beslag volgens de brief ligt. */
export function kiesBriefobject({ gegevens, antwoorden }: Briefconcept, id: string): void {
	const staatErNiet = id === NIET_GENOEMD;
	gegevens.beslag.beslagobject = staatErNiet ? null : id || null;
	if (staatErNiet) antwoorden.oordelen[BRIEFOBJECT] = 'weetNiet';
	else delete antwoorden.oordelen[BRIEFOBJECT];
}

/** De naam van die keuze op het scherm, en het antwoord dat de brief het niet zegt. */
export const BRIEFOBJECT = 'beslag.beslagobject';
export const NIET_GENOEMD = 'nietGenoemd';

export const briefobjectVan = ({ gegevens, antwoorden }: Briefconcept): string =>
	gegevens.beslag.beslagobject ?? (antwoorden.oordelen[BRIEFOBJECT] ? NIET_GENOEMD : '');

/** De eigen inkomens op de brief die iemand ook heeft. */
const eigenOpBrief = (brief: Briefconcept): readonly Conceptinkomen[] =>
	brief.gegevens.inkomens.filter(({ id, van }) => van === 'inwoner' && !isGeenInkomen(brief, id));

/** Noemt de brief meer eigen inkomens, dan hoort erbij op welk het beslag ligt. */
export const vraagtBriefobject = (brief: Briefconcept): boolean =>
	!gaatOverGeenInkomen(brief) && eigenOpBrief(brief).length > 1;

/** Wie verkeerd overtypte, haalt het weg; wat in het dossier alleen daarvoor was gemaakt, gaat mee. */
export function haalBriefinkomenWeg(brief: Briefconcept, concept: Concept, id: string): void {
	const feit = inkomenBij(brief, concept, id);
	haalInkomenWeg(brief.gegevens, id);
	delete brief.antwoorden.koppels[id];
	if (feit && isNogLeeg(feit)) haalInkomenWeg(concept, feit.id);
}

const isNogLeeg = ({ opgave }: Conceptinkomen): boolean =>
	opgave.perioden.length === 0 && opgave.netto.bedrag.trim() === '' && opgave.belastbaar.bedrag.trim() === '';

/** Het inkomen in het dossier bij een inkomen op de brief. */
export const inkomenBij = (
	{ antwoorden }: Briefconcept,
	{ inkomens }: Concept,
	id: string
): Conceptinkomen | null => inkomens.find((een) => een.id === antwoorden.koppels[id]) ?? null;

/** De inkomens in het dossier die de brief niet noemt. */
export function nietInBrief(brief: Briefconcept, { inkomens }: Concept): readonly Conceptinkomen[] {
	const genoemd = new Set(Object.values(brief.antwoorden.koppels));
	return inkomens.filter(({ id }) => !genoemd.has(id));
}

/** Wat de brief niet noemt en wel meetelt: van een partner alleen als er een is. */
export const extraInkomens = (brief: Briefconcept, concept: Concept): readonly Conceptinkomen[] => {
	const geldend = geldendeInkomens(concept);
	return nietInBrief(brief, concept).filter((inkomen) => geldend.includes(inkomen));
};

const naamVanPunt = (id: string): string => `inkomen.${id}`;
/** Of iemand zei dit inkomen niet (meer) te hebben. */
export const isGeenInkomen = ({ antwoorden }: Briefconcept, id: string): boolean =>
	antwoorden.oordelen[naamVanPunt(id)] === 'kloptNiet';

/** Een inkomen dat alleen in de brief staat. */
export function voegBriefinkomenToe(brief: Briefconcept, van: Persoon): void {
	brief.antwoorden.oordelen[naamVanPunt(voegJaarinkomenToe(brief.gegevens, van))] = 'kloptNiet';
}

/** Wat iemand van de gegevens van dit inkomen vond. */
export function vergeetOordelen({ antwoorden }: Briefconcept, id: string): void {
	for (const punt of Object.keys(antwoorden.oordelen)) {
		if (punt.endsWith(`.${id}`)) delete antwoorden.oordelen[punt];
	}
}

/** Dit inkomen op de brief is er niet (meer), of toch wel. */
export function kiesGeenInkomen(brief: Briefconcept, concept: Concept, id: string, geen: boolean): void {
	const { oordelen, koppels } = brief.antwoorden;
	if (!geen) {
		delete oordelen[naamVanPunt(id)];
		koppelInkomens(brief, concept);
		return;
	}
	// Komt het inkomen terug, dan is er nog niets over gezegd.
	vergeetOordelen(brief, id);
	oordelen[naamVanPunt(id)] = 'kloptNiet';
	const feit = inkomenBij(brief, concept, id);
	if (feit) haalInkomenWeg(concept, feit.id);
	delete koppels[id];
}

/** Als `koppelInkomens`, voor wie het dossier zelf bijhoudt: er komt niets bij. */
export function koppelBestaande(brief: Briefconcept, concept: Concept): void {
	const { koppels } = brief.antwoorden;
	for (const inkomen of brief.gegevens.inkomens) {
		if (isGeenInkomen(brief, inkomen.id) || inkomenBij(brief, concept, inkomen.id)) continue;
		const gevonden = zoek(brief, concept, inkomen);
		if (gevonden !== null) koppels[inkomen.id] = gevonden;
	}
}

/**
 * Zoekt bij elk inkomen op de brief dat in het dossier: met dezelfde naam, of het enige dat over is. Is het er niet, dan komt
 * het erbij, nog zonder bedragen.
 */
export function koppelInkomens(brief: Briefconcept, concept: Concept): void {
	const { koppels } = brief.antwoorden;
	const opBrief = brief.gegevens.inkomens.filter(({ id }) => !isGeenInkomen(brief, id));
	for (const inkomen of opBrief) {
		if (inkomenBij(brief, concept, inkomen.id)) continue;
		delete koppels[inkomen.id];
		koppels[inkomen.id] =
			zoek(brief, concept, inkomen) ?? voegInkomenToe(concept, inkomen.van, { naam: inkomen.naam });
	}
}

function zoek(brief: Briefconcept, concept: Concept, inkomen: Conceptinkomen): string | null {
	const over = nietInBrief(brief, concept).filter(({ van }) => van === inkomen.van);
	const naam = inkomen.naam.trim().toLowerCase();
	const metNaam = over.find((een) => naam !== '' && een.naam.trim().toLowerCase() === naam);
	const zelfdePersoon = brief.gegevens.inkomens.filter(({ van }) => van === inkomen.van);
	const enige = over.length === 1 && zelfdePersoon.length === 1 ? over[0] : undefined;
	return (metNaam ?? enige)?.id ?? null;
}
