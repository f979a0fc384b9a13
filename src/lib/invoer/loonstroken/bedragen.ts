import { alsBedrag, type Bedrag } from '../../getal/bedragtekst.ts';
import type { Conceptinkomen, Conceptperiode } from '../../dossier/concept.ts';
import { PERIODEBEDRAGEN, type Periodebedrag } from '../../dossier/dossier.ts';
import { leesKaal } from '../begrepen.ts';
import { opvallendeStrook } from '../../regels/inkomen/opvallend.ts';
import { totaalVan } from '../../regels/inkomen/strookbedragen.ts';

/** De zeven bedragen van een loonstrook zoals getypt, zonder de datums. */
export type Strookbedragen = Record<Periodebedrag, string>;

/**
 * Bedragen die op elke loonstrook staan. Die zetten wij nooit zelf op nul: zonder loonheffing zou het netto
 * inkomen ongemerkt te hoog zijn.
 */
export const ALTIJD_OP_DE_STROOK: readonly Periodebedrag[] = ['loon', 'ingehoudenLoonheffing'];

/** De bedragen in kale notatie, met nul voor wat niet te lezen is; `compleet` zegt of alles gelezen is. */
export function leesStrookbedragen(strook: Strookbedragen): {
	bedragen: Record<Periodebedrag, Bedrag>;
	compleet: boolean;
} {
	const gelezen = PERIODEBEDRAGEN.map((veld) => [veld, leesKaal(strook[veld])] as const);
	return {
		bedragen: Object.fromEntries(gelezen.map(([veld, kaal]) => [veld, kaal ?? alsBedrag('0.00')])) as Record<
			Periodebedrag,
			Bedrag
		>,
		compleet: gelezen.every(([, kaal]) => kaal !== null)
	};
}

/** Opvallend maar toegestaan; het scherm vraagt dan of het klopt. */
export function opvallend(getypt: string): 'hoog' | 'negatief' | null {
	const kaal = leesKaal(getypt);
	return kaal === null ? null : opvallendeStrook(kaal);
}

/** De som van een bedrag over loonstroken, in kale notatie; wat niet te lezen is telt als nul. */
export const somVan = (stroken: readonly Strookbedragen[], veld: Periodebedrag): string =>
	totaalVan(stroken.map((strook) => leesKaal(strook[veld]) ?? '0'));

/** Neemt de bedragen van een andere loonstrook over; de datums blijven. */
export function neemBedragenOver(van: Strookbedragen, naar: Conceptperiode): void {
	for (const veld of PERIODEBEDRAGEN) naar[veld] = van[veld];
}

/** Wat er in een veld getypt is; de eigenaar van het concept is een laag hoger, daarom via een functie. */
export function typ<Veld extends string>(strook: Record<Veld, string>, veld: Veld, getypt: string): void {
	strook[veld] = getypt;
}

/** De bedragen waarvan bij een van de loonstroken nog niets is getypt. */
export const legeKolommen = (stroken: readonly Strookbedragen[]): readonly Periodebedrag[] =>
	PERIODEBEDRAGEN.filter((veld) => stroken.some((strook) => strook[veld].trim() === ''));

/** Of er velden leeg zijn die op nul mogen. */
export const heeftLegeVelden = (strook: Strookbedragen): boolean => legeVelden(strook).length > 0;

/** Zet lege velden op 0, behalve wat op elke loonstrook staat. */
export function zetLegeVeldenOpNul(strook: Strookbedragen): void {
	for (const veld of legeVelden(strook)) strook[veld] = '0';
}

/** Wat bijna elke strook heeft, en wij dus eerst vragen. */
export const HOOFDBEDRAGEN: readonly Periodebedrag[] = [
	'loon',
	'opgebouwdVakantiebijslag',
	'ingehoudenLoonheffing'
];
/** Wat de meeste stroken niet hebben. */
export const ANDERE_BEDRAGEN: readonly Periodebedrag[] = PERIODEBEDRAGEN.filter(
	(veld) => !HOOFDBEDRAGEN.includes(veld)
);

/** Begint een strook op een vraagpagina: wat er meestal niet op staat is nul, tot iemand iets anders typt. */
export function zetAndereOpNul(strook: Conceptperiode): void {
	for (const veld of ANDERE_BEDRAGEN) strook[veld] = '0';
}

/** Of er iets staat bij wat de meeste stroken niet hebben. */
export const heeftAndere = (strook: Strookbedragen): boolean =>
	ANDERE_BEDRAGEN.some((veld) => !/^(0([.,]0*)?)?$/.test(strook[veld].trim()));

/** Een nul die wij er zelf zetten is nog geen antwoord. */
export const isLeeg = (strook: Strookbedragen): boolean =>
	HOOFDBEDRAGEN.every((veld) => strook[veld].trim() === '') && !heeftAndere(strook);

/** Er is niets in getypt, ook niet per week: wie zo'n strook niet heeft, hoeft haar niet weg te halen. */
const isOngebruikt = (strook: Conceptperiode): boolean =>
	isLeeg(strook) && !strook.weken?.some((week) => Object.values(week).some((bedrag) => bedrag.trim() !== ''));

export function ruimOngebruikteOp({ opgave }: Conceptinkomen): void {
	opgave.perioden = opgave.perioden.filter((strook) => !isOngebruikt(strook));
}

/** Alleen stroken waar nog niets in staat, of geen een. */
export const isZonderStroken = ({ opgave }: Conceptinkomen): boolean => opgave.perioden.every(isOngebruikt);

const legeVelden = (strook: Strookbedragen): Periodebedrag[] =>
	PERIODEBEDRAGEN.filter((veld) => strook[veld].trim() === '' && !ALTIJD_OP_DE_STROOK.includes(veld));
