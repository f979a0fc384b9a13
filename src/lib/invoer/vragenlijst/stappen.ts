import type { Concept } from '../../dossier/concept.ts';
import { isGehuwd } from '../../dossier/dossier.ts';
import { geldendeInkomens } from '../../dossier/lees-concept.ts';
import { heeftBijzonderheid } from '../bijzonderheden.ts';

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

/** Of twee plekken dezelfde pagina zijn. */
export const zelfdePlek = (een: Plek, ander: Plek): boolean =>
	een.stap === ander.stap && een.nummer === ander.nummer;

/** De pagina's zonder die van losse inkomens: daar komt men via de lijst. */
const hoofdroute = (concept: Concept): readonly Plek[] =>
	route(concept).filter(({ nummer }) => nummer === undefined);

/** De lijst waar een inkomen in staat. */
const lijstVan = ({ inkomens }: Concept, nummer: string): Plek => ({
	stap: inkomens.find(({ id }) => id === nummer)?.van === 'partner' ? 'partner' : 'inkomens'
});

/** De laatste pagina van de hoofdroute die voor een stap komt; ook als die stap er (nog) niet bij hoort. */
function ervoor(concept: Concept, stap: Stapnaam): Plek | null {
	const rang = STAPNAMEN.indexOf(stap);
	return hoofdroute(concept).findLast((plek) => STAPNAMEN.indexOf(plek.stap) < rang) ?? null;
}

/** De pagina na deze. Van een inkomen gaat het via de bedragen terug naar de lijst. */
export function volgende(concept: Concept, { stap, nummer }: Plek): Plek {
	if (nummer !== undefined) {
		return stap === 'inkomen' ? { stap: 'bedragen', nummer } : lijstVan(concept, nummer);
	}
	const rang = STAPNAMEN.indexOf(stap);
	const daarna = hoofdroute(concept).find((plek) => STAPNAMEN.indexOf(plek.stap) > rang);
	return daarna ?? { stap: 'controle' };
}

/** De pagina ervoor, of null voor de eerste: dan gaat terug naar het begin. */
export function vorige(concept: Concept, { stap, nummer }: Plek): Plek | null {
	if (nummer !== undefined) {
		if (stap === 'bedragen') return { stap: 'inkomen', nummer };
		const lijst = lijstVan(concept, nummer);
		const isEnige = concept.inkomens.filter(({ van }) => van === 'inwoner').length === 1;
		return lijst.stap === 'inkomens' && isEnige ? ervoor(concept, 'inkomens') : lijst;
	}
	if (stap === 'inkomens' || stap === 'partner') {
		const van = stap === 'partner' ? 'partner' : 'inwoner';
		const laatste = concept.inkomens.findLast((inkomen) => inkomen.van === van);
		if (laatste) return { stap: 'bedragen', nummer: laatste.id };
	}
	return ervoor(concept, stap);
}
