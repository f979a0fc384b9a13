import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { geldendeInkomens, inkomenspad } from '../../dossier/geldend.ts';
import type { Datum } from '../../tijd/datum.ts';
import { onthoud, werkBij } from './afhankelijk.ts';
import type { Vraagveld } from './vraag.ts';
import { ALLE_VRAGEN, STAPNAMEN, vraagVan, type Stapnaam } from './vragen.ts';

/* Welke vragen iemand krijgt, en in welke volgorde. Wat niet van toepassing is, wordt niet gevraagd. */

/** Een pagina van de vragenlijst; `nummer` is het id van het inkomen waar zij over gaat. */
export interface Plek {
	readonly stap: Stapnaam;
	readonly nummer?: string;
}

/** Alle pagina's die bij deze antwoorden horen, in volgorde. */
export function route(concept: Concept): readonly Plek[] {
	return ALLE_VRAGEN.flatMap(({ naam, hoort, lijstVan, perInkomen }): readonly Plek[] => {
		if (perInkomen) return [];
		const inkomens = geldendeInkomens(concept).filter(({ van }) => van === lijstVan);
		const ervoor = inkomens.flatMap((inkomen) =>
			vragenBij(inkomen).map((stap) => ({ stap, nummer: inkomen.id }))
		);
		return hoort?.(concept) === false ? ervoor : [...ervoor, { stap: naam }];
	});
}

/** De vragen die bij dit inkomen komen, in volgorde. */
export const vragenBij = (inkomen: Conceptinkomen): readonly Stapnaam[] =>
	ALLE_VRAGEN.flatMap((elk) => (elk.perInkomen && elk.hoortBij?.(inkomen) !== false ? [elk.naam] : []));

/** De velden van een pagina bij deze antwoorden. */
export function vraagvelden(concept: Concept, { stap, nummer }: Plek): readonly Vraagveld[] {
	const vraag = vraagVan(stap);
	if (!vraag.perInkomen) return vraag.velden(concept);
	const inkomen = concept.inkomens.find(({ id }) => id === nummer);
	return inkomen ? vraag.velden(inkomen, inkomenspad(concept, inkomen.id), concept) : [];
}

/** Loopt als een pagina goed is beantwoord: wat eruit volgt, en wat door een wijziging niet meer geldt. */
export function rondAf(concept: Concept, { stap }: Plek, vandaag: Datum): void {
	vraagVan(stap).afronden?.(concept, vandaag);
	werkAfhankelijkeBij(concept);
}

/** Vraagt opnieuw, of wist, wat afhangt van een antwoord dat veranderd is. */
function werkAfhankelijkeBij(concept: Concept): void {
	// Een vraag kan afhangen van de vraag ervoor: die is dan al bij.
	for (const { hangtAf } of ALLE_VRAGEN) {
		for (const elk of hangtAf?.(concept) ?? []) werkBij(concept, elk);
	}
}

/** Legt vast wat de vragen nu betekenen: wat er elders is ingevuld, was een antwoord daarop. */
export function onthoudAfhankelijke(concept: Concept): void {
	for (const { hangtAf } of ALLE_VRAGEN) {
		for (const elk of hangtAf?.(concept) ?? []) onthoud(concept.vragen, elk);
	}
}

/** De pagina's zonder die van losse inkomens: daar komt men via de lijst. */
const hoofdroute = (concept: Concept): readonly Plek[] =>
	route(concept).filter(({ nummer }) => nummer === undefined);

/** De hoeveelste vraag van haar afdeling dit is, van wat er met deze antwoorden te vragen is. */
export function voortgang(concept: Concept, { stap, nummer }: Plek): { vraag: number; van: number } | null {
	const { afdeling } = vraagVan(stap);
	const samen = route(concept).filter((plek) => vraagVan(plek.stap).afdeling === afdeling);
	const plaats = samen.findIndex((plek) => plek.stap === stap && plek.nummer === nummer);
	return plaats < 0 || samen.length === 1 ? null : { vraag: plaats + 1, van: samen.length };
}

/** De lijst waar een inkomen in staat. */
const lijstVan = ({ inkomens }: Concept, nummer: string): Plek => ({
	stap: inkomens.find(({ id }) => id === nummer)?.van === 'partner' ? 'partner' : 'inkomens'
});

/** De laatste pagina van de hoofdroute die voor een stap komt; ook als die stap er (nog) niet bij hoort. */
function ervoor(concept: Concept, stap: Stapnaam): Plek | null {
	const rang = STAPNAMEN.indexOf(stap);
	return hoofdroute(concept).findLast((plek) => STAPNAMEN.indexOf(plek.stap) < rang) ?? null;
}

/** De pagina na deze. Van een inkomen gaat het via de bedragen terug naar de lijst; wat niet meetelt heeft er geen. */
export function volgende(concept: Concept, { stap, nummer }: Plek): Plek {
	if (nummer !== undefined) {
		const inkomen = geldendeInkomens(concept).find(({ id }) => id === nummer);
		const vragen = inkomen ? vragenBij(inkomen) : [];
		const verder = inkomen && vragen[vragen.indexOf(stap) + 1];
		return verder ? { stap: verder, nummer } : lijstVan(concept, nummer);
	}
	const rang = STAPNAMEN.indexOf(stap);
	const daarna = hoofdroute(concept).find((plek) => STAPNAMEN.indexOf(plek.stap) > rang);
	return daarna ?? { stap: 'controle' };
}

/** De pagina ervoor, of null voor de eerste: dan gaat terug naar het begin. */
export function vorige(concept: Concept, { stap, nummer }: Plek): Plek | null {
	if (nummer !== undefined) {
		const inkomen = concept.inkomens.find(({ id }) => id === nummer);
		const vragen = inkomen ? vragenBij(inkomen) : [];
		const eerder = vragen[vragen.indexOf(stap) - 1];
		if (eerder) return { stap: eerder, nummer };
		const lijst = lijstVan(concept, nummer);
		const isEnige = concept.inkomens.filter(({ van }) => van === 'inwoner').length === 1;
		return lijst.stap === 'inkomens' && isEnige ? ervoor(concept, 'inkomens') : lijst;
	}
	const persoon = vraagVan(stap).lijstVan;
	const laatste = persoon && geldendeInkomens(concept).findLast(({ van }) => van === persoon);
	const laatsteStap = laatste && vragenBij(laatste).at(-1);
	return laatste && laatsteStap ? { stap: laatsteStap, nummer: laatste.id } : ervoor(concept, stap);
}
