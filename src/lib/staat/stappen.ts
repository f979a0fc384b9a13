import type { Concept } from '../dossier/concept.ts';
import { isGehuwd } from '../dossier/dossier.ts';
import { geldendeInkomens } from '../dossier/lees-concept.ts';
import { heeftBijzonderheid } from './bijzonderheden.ts';

/*
 * Welke vragen iemand krijgt, en in welke volgorde. Wat niet van toepassing is, wordt niet gevraagd; wat zelden
 * voorkomt, staat achter een vinkje op de pagina 'bijzonder'.
 */
const AFDELING_VAN_STAP = {
	leefsituatie: 'situatie',
	adres: 'wonen',
	buitenland: 'wonen',
	instelling: 'wonen',
	openheid: 'wonen',
	woning: 'wonen',
	huurtoeslag: 'wonen',
	woonkosten: 'wonen',
	inkomens: 'inkomen',
	inkomen: 'inkomen',
	bedragen: 'inkomen',
	partner: 'inkomen',
	bijzonder: 'bijzonder',
	'lopend-beslag': 'bijzonder',
	toeslagen: 'bijzonder',
	auto: 'bijzonder',
	rechter: 'bijzonder',
	bijstand: 'bijzonder',
	verdeling: 'bijzonder',
	datum: 'bijzonder',
	lezingen: 'bijzonder',
	nummer: 'bijzonder',
	'welk-inkomen': 'bijzonder',
	controle: 'controle'
} as const;

export type Stapnaam = keyof typeof AFDELING_VAN_STAP;
export type Afdeling = (typeof AFDELING_VAN_STAP)[Stapnaam];

export const STAPNAMEN = Object.keys(AFDELING_VAN_STAP) as readonly Stapnaam[];
export const AFDELINGEN: readonly Afdeling[] = [...new Set(Object.values(AFDELING_VAN_STAP))];

/** Een pagina van de vragenlijst; `nummer` is het id van het inkomen waar zij over gaat. */
export interface Plek {
	readonly stap: Stapnaam;
	readonly nummer?: string;
}

export const isStapnaam = (naam: string): naam is Stapnaam => Object.hasOwn(AFDELING_VAN_STAP, naam);

/** Het nummer van de afdeling (vanaf 1): "Stap 2 van 5". Alleen wat vaststaat telt, dus afdelingen en geen pagina's. */
export const afdelingVan = (stap: Stapnaam): { naam: Afdeling; stap: number; van: number } => {
	const naam = AFDELING_VAN_STAP[stap];
	return { naam, stap: AFDELINGEN.indexOf(naam) + 1, van: AFDELINGEN.length };
};

/** Alle pagina's die bij deze antwoorden horen, in volgorde. */
export function route(concept: Concept): readonly Plek[] {
	const eigen = geldendeInkomens(concept).filter(({ van }) => van === 'inwoner');
	const partner = geldendeInkomens(concept).filter(({ van }) => van === 'partner');
	const vanInkomens = (inkomens: typeof eigen): Plek[] =>
		inkomens.flatMap(({ id }) => [
			{ stap: 'inkomen', nummer: id },
			{ stap: 'bedragen', nummer: id }
		]);
	return [
		...losse(concept, EERST),
		...vanInkomens(eigen),
		{ stap: 'inkomens' },
		...vanInkomens(partner),
		...losse(concept, DAARNA)
	];
}

const EERST: readonly Stapnaam[] = [
	'leefsituatie',
	'adres',
	'buitenland',
	'instelling',
	'openheid',
	'woning',
	'huurtoeslag',
	'woonkosten'
];
const DAARNA: readonly Stapnaam[] = [
	'partner',
	'bijzonder',
	'lopend-beslag',
	'toeslagen',
	'auto',
	'rechter',
	'bijstand',
	'verdeling',
	'datum',
	'lezingen',
	'nummer',
	'welk-inkomen',
	'controle'
];

const losse = (concept: Concept, stappen: readonly Stapnaam[]): Plek[] =>
	stappen.filter((stap) => hoortErbij(stap, concept)).map((stap) => ({ stap }));

function hoortErbij(stap: Stapnaam, concept: Concept): boolean {
	const { adres, woning } = concept.wonen;
	switch (stap) {
		case 'buitenland':
			return adres === 'buitenland';
		case 'openheid':
			return adres !== '' && adres !== 'nederland' && !concept.wonen.inInrichting;
		case 'woning':
		case 'woonkosten':
			return woonkostenTellen(concept);
		case 'huurtoeslag':
			return woonkostenTellen(concept) && woning !== 'koop';
		case 'partner':
			return concept.leefsituatie !== '' && isGehuwd(concept.leefsituatie);
		case 'welk-inkomen':
			return (
				kandidaten(concept).length > 1 &&
				!heeftBijzonderheid(concept, 'bankrekening') &&
				!heeftBijzonderheid(concept, 'verdeling')
			);
		case 'lopend-beslag':
		case 'toeslagen':
		case 'auto':
		case 'rechter':
		case 'bijstand':
		case 'verdeling':
		case 'datum':
		case 'lezingen':
		case 'nummer':
			return heeftBijzonderheid(concept, stap);
		case 'leefsituatie':
		case 'adres':
		case 'instelling':
		case 'inkomens':
		case 'inkomen':
		case 'bedragen':
		case 'bijzonder':
		case 'controle':
			return true;
		default:
			return stap satisfies never;
	}
}

/** Art. 475da lid 4 en 475e Rv: in een inrichting, en zonder adres of openheid, tellen woonkosten niet. */
const woonkostenTellen = ({ wonen }: Concept): boolean =>
	!wonen.inInrichting && (wonen.adres === '' || wonen.adres === 'nederland' || wonen.openheidVanZaken);

/** De eigen inkomens waarop beslag kan liggen. */
export const kandidaten = (concept: Concept) =>
	concept.inkomens.filter(({ van, nevenInkomst }) => van === 'inwoner' && !nevenInkomst);

export const zelfdePlek = (een: Plek, ander: Plek): boolean =>
	een.stap === ander.stap && een.nummer === ander.nummer;

/** De plek in de route; een pagina die er (nog) niet bij hoort, krijgt de plek van de laatste pagina ervoor. */
function positie(concept: Concept, plek: Plek): number {
	const alle = route(concept);
	const precies = alle.findIndex((ander) => zelfdePlek(ander, plek));
	if (precies >= 0) return precies;
	const rang = STAPNAMEN.indexOf(plek.stap);
	return alle.findLastIndex(({ stap }) => STAPNAMEN.indexOf(stap) < rang);
}

/** De pagina na deze; na de laatste de controlepagina zelf. */
export function volgende(concept: Concept, plek: Plek): Plek {
	const alle = route(concept);
	return alle[positie(concept, plek) + 1] ?? { stap: 'controle' };
}

/** De pagina ervoor, of null voor de eerste: dan gaat terug naar het begin. */
export function vorige(concept: Concept, plek: Plek): Plek | null {
	const alle = route(concept);
	const hier = positie(concept, plek);
	const precies = alle[hier];
	if (precies && !zelfdePlek(precies, plek)) return precies;
	return alle[hier - 1] ?? null;
}
