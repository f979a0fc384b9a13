import { leegBrief, type Briefconcept, type Briefoordeel } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import { koppelInkomens } from './inkomens.ts';
import {
	allePunten,
	isBekend,
	isLeesbaar,
	isZelfde,
	maakLeeg,
	moetGezegd,
	neemPuntOver,
	opgaveVan,
	puntenVan,
	staatInBrief,
	vraagtWoonbedrag,
	type Punt
} from './punten.ts';
import { BLOKKEN, type Blok } from './route.ts';

/** Wat iemand van een punt vindt; `eerder` is: dit vertelde hij al, en daar rekenen wij mee. */
export type Stand = Briefoordeel | 'eerder' | '';

export function standVan({ antwoorden }: Briefconcept, punt: Punt): Stand {
	const gezegd = antwoorden.oordelen[punt.id];
	if (moetGezegd(punt)) return gezegd === 'weetNiet' ? gezegd : 'kloptNiet';
	// "Geldt niet voor mij" ging over hoge woonkosten; nu is de vraag een andere.
	if (gezegd === 'klopt' && vraagtWoonbedrag(punt)) return '';
	return gezegd ?? (isBekend(punt) && isLeesbaar(punt) ? 'eerder' : '');
}

/** "Klopt" en "weet ik niet" nemen over wat de brief zegt; "klopt niet" laat staan wat er al stond. */
export function kiesOordeel(brief: Briefconcept, punt: Punt, oordeel: Briefoordeel): void {
	brief.antwoorden.oordelen[punt.id] = oordeel;
	const opgave = opgaveVan(punt);
	// Wie zelf een bedrag noemt, rekent niet meer met zijn loonstroken; die blijven wel bewaard.
	if (opgave?.soort === 'perioden' && oordeel === 'kloptNiet') opgave.soort = 'bedragen';
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

/**
 * Na het overtypen: de inkomens horen bij elkaar, en waar de brief nu iets anders zegt, vragen wij het opnieuw.
 * @param vooraf de brief van voor het overtypen: wat er hetzelfde bleef, laat het dossier zoals het intussen is
 */
export function neemBriefOver(
	brief: Briefconcept,
	concept: Concept,
	vooraf: Briefconcept = leegBrief()
): void {
	koppelInkomens(brief, concept);
	for (const punt of allePunten(brief, concept)) {
		const was = zoalsHetWas(punt, vooraf.gegevens);
		if (was && !isZelfde({ ...punt, feit: was })) vraagOpnieuw(brief, punt, was);
		else if (!was || !staatInBrief(punt)) volgOordeel(brief, punt);
	}
}

function zoalsHetWas({ inkomen }: Punt, vooraf: Concept): Punt['inBrief'] | null {
	return inkomen ? (vooraf.inkomens.find(({ id }) => id === inkomen.id) ?? null) : vooraf;
}

/** Wat iemand van de vorige brief overnam, zei hij niet zelf: dat gaat weg. Wat hij wel zelf zei, blijft. */
function vraagOpnieuw({ antwoorden }: Briefconcept, punt: Punt, was: Punt['inBrief']): void {
	const gezegd = antwoorden.oordelen[punt.id];
	if (gezegd !== 'klopt' && gezegd !== 'weetNiet') return;
	delete antwoorden.oordelen[punt.id];
	const eigenStroken = opgaveVan(punt)?.soort === 'perioden';
	if (!eigenStroken && isZelfde({ ...punt, inBrief: was })) maakLeeg(punt);
}

/** Waarvan iemand weet op welke dag het anders werd. */
const MET_DAG: readonly Punt['soort'][] = [
	'leefsituatie',
	'belastbaar',
	'netto',
	'toeslagen',
	'adres',
	'woonkosten'
];
export const vraagtDag = (punt: Punt): boolean => MET_DAG.includes(punt.soort) && staatInBrief(punt);

export const dagVan = ({ antwoorden }: Briefconcept, { id }: Pick<Punt, 'id'>): string =>
	antwoorden.sinds[id] ?? '';
export function zetDag({ antwoorden }: Briefconcept, { id }: Pick<Punt, 'id'>, getypt: string): void {
	antwoorden.sinds[id] = getypt;
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
