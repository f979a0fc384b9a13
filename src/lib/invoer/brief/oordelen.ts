import type { Briefconcept, Briefoordeel } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import { koppelInkomens } from './inkomens.ts';
import { allePunten, isBekend, moetGezegd, neemPuntOver, opgaveVan, puntenVan, type Punt } from './punten.ts';
import { BLOKKEN, type Blok } from './route.ts';

/** Wat iemand van een punt vindt; `eerder` is: dit vertelde hij al, en daar rekenen wij mee. */
export type Stand = Briefoordeel | 'eerder' | '';

export function standVan({ antwoorden }: Briefconcept, punt: Punt): Stand {
	const gezegd = antwoorden.oordelen[punt.id];
	if (moetGezegd(punt)) return gezegd === 'weetNiet' ? gezegd : 'kloptNiet';
	return gezegd ?? (isBekend(punt) ? 'eerder' : '');
}

/** "Klopt" en "weet ik niet" nemen over wat de brief zegt; "klopt niet" laat staan wat er al stond. */
export function kiesOordeel(brief: Briefconcept, punt: Punt, oordeel: Briefoordeel): void {
	brief.antwoorden.oordelen[punt.id] = oordeel;
	volgOordeel(brief, punt);
}

function volgOordeel(brief: Briefconcept, punt: Punt): void {
	const stand = standVan(brief, punt);
	const opgave = opgaveVan(punt);
	if (opgave && stand === 'kloptNiet') opgave.soort ||= 'bedragen';
	if (stand !== 'klopt' && stand !== 'weetNiet') return;
	if (!moetGezegd(punt)) neemPuntOver(punt);
	// Zegt ook de brief het niet, dan schatten wij het belastbare bedrag uit het netto.
	else if (opgave && punt.soort === 'belastbaar') opgave.belastbaarOnbekend = true;
}

/** Na het overtypen: de inkomens horen bij elkaar, en wat klopte volgt de brief van nu. */
export function neemBriefOver(brief: Briefconcept, concept: Concept): void {
	koppelInkomens(brief, concept);
	for (const punt of allePunten(brief, concept)) volgOordeel(brief, punt);
}

/** Een punt waar iemand "weet ik niet" zei, met het blok waar het staat. */
export interface Onzeker {
	readonly punt: Punt;
	readonly blok: Blok;
}

/** Wie "weet ik niet" zei: daar rekenen wij met wat de brief zegt, ook als die er niets over zegt. */
export const onzekerePunten = (brief: Briefconcept, concept: Concept): readonly Onzeker[] =>
	BLOKKEN.flatMap((blok) =>
		puntenVan(brief, concept, blok)
			.filter((punt) => standVan(brief, punt) === 'weetNiet')
			.map((punt) => ({ punt, blok }))
	);

/** Het bedrag op de brief gaat over dit tijdvak. */
export function kiesPer(brief: Briefconcept, per: Tijdvak): void {
	brief.per = per;
}
