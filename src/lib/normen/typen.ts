import type {
	EENHEID_ALTIJD,
	EENHEID_KWADRATISCH,
	EENHEID_LINEAIR,
	EENHEID_VAN,
	LETTERS
} from './sleutels.ts';

/*
 * De vorm van een normtabel: sleutels, eenheden en soorten. Zonder valibot, zodat de rekenkern en de eerste
 * pagina het schema niet meedragen; `schema.ts` controleert dezelfde vorm en de tests houden ze gelijk.
 */

/** Gesloten lijst. Een procent is een getal van 0 tot 100 ("13.73" = 13,73%). */
export type Eenheid =
	'EUR/maand' | 'EUR/jaar' | 'procent' | 'EUR/maand per EUR/jaar' | 'EUR/maand per (EUR/jaar)^2';

/**
 * Hoe een waarde is verkregen: gelezen in de regeling zelf; bevestigd doordat een gepubliceerd bedrag eruit
 * volgt; afgeleid uit gelezen waarden; secundair, uit een andere publicatie; teruggerekend uit gepubliceerde bedragen.
 * `gebruiker` staat alleen in een eigen tabel: wie haar invulde staat ervoor in, niet wij.
 */
export const HERKOMSTEN = [
	'gelezen',
	'bevestigd',
	'afgeleid',
	'secundair',
	'teruggerekend',
	'gebruiker'
] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

export type Letter = (typeof LETTERS)[number];

export type EenheidVan = typeof EENHEID_VAN;

type NormSleutelAltijd = keyof typeof EENHEID_ALTIJD;
type NormSleutelKwadratisch = NormSleutelAltijd | keyof typeof EENHEID_KWADRATISCH;
export type NormSleutelLineair = NormSleutelAltijd | keyof typeof EENHEID_LINEAIR;
export type NormSleutel = keyof EenheidVan;

/** Eén norm. `waarde` is een decimale tekst met punt; `versie` is de datum van de gelezen tekst. */
export interface Normwaarde<E extends Eenheid = Eenheid> {
	readonly letter?: Letter;
	readonly waarde: string;
	readonly eenheid: E;
	readonly herkomst: Herkomst;
	readonly regeling: string;
	readonly plaats: string;
	readonly versie: string;
	readonly omschrijving: string;
	readonly toelichting?: string;
}

type Waarden<S extends NormSleutel> = { readonly [K in S]: Normwaarde<EenheidVan[K]> };

/**
 * Welke tekst van de wet in dit halfjaar geldt. De regels kiezen hun versie hiermee, nooit met een datum.
 * `lid5`: alleen wie het maximum krijgt, of iedereen. `normhuurLid7`: de normhuur waarmee de verhoging van lid 7
 * wordt berekend. `bankZonderWoonadres`: 'onbekend' is een tekst die wij niet kennen, geen 'nee'.
 */
interface RegelsAltijd {
	readonly lid5: 'alleenBijMaximum' | 'altijd';
	readonly lid7: 'eigenaar' | 'eigenaarEnHuurder';
	readonly bijstandsregel: boolean;
	readonly bankZonderWoonadres: 'helft' | 'onbekend';
	readonly woonkostenTermijn: { readonly maanden: string; readonly verlenging: string };
}
interface RegelsKwadratisch extends RegelsAltijd {
	readonly formule: 'kwadratisch';
	readonly normhuurLid7: 'art19';
}
interface RegelsLineair extends RegelsAltijd {
	readonly formule: 'lineair';
	readonly normhuurLid7: 'vanaf2026';
}
export type Regels = RegelsKwadratisch | RegelsLineair;

/** Waar een regelkeuze op berust. */
export interface Regelbron {
	readonly regeling: string;
	readonly plaats: string;
	readonly versie: string;
	readonly toelichting?: string;
}

/** De leefsituaties van art. 475da lid 1 onder a tot en met d. */
export type LeefsituatieLetter = 'a' | 'b' | 'c' | 'd';
type PerLeefsituatie = { readonly [L in LeefsituatieLetter]: string };

/** Uitkomst van de formule bij één inkomen, per deel op centen; `max` zegt dat de uitkomst op de cent het maximum is. */
interface Controlewaarde {
	readonly C: string;
	readonly leefsituatie: LeefsituatieLetter;
	readonly basis: string;
	readonly zorg: string;
	readonly huur: string;
	readonly kgb: string;
	readonly som: string;
	readonly bvv: string;
	readonly max: boolean;
}

/** Narekening van de vier maxima van lid 1; de verschillen zijn nagerekend min gepubliceerd. */
interface Verificatie {
	readonly volgensWettekst: PerLeefsituatie;
	readonly verschilWettekst: PerLeefsituatie;
	readonly zoalsGepubliceerd: PerLeefsituatie;
	readonly verschilGepubliceerd: PerLeefsituatie;
	readonly inkomenBijMaximum: { readonly eenpersoons: string; readonly meerpersoons: string };
	readonly opmerking: string;
}

/** Het bewijs bij een normtabel, in normen/controle. Alleen de tests en de normenpagina laden het. */
export interface Controletabel {
	readonly id: string;
	readonly verificatie: Verificatie;
	readonly controlewaarden: readonly Controlewaarde[];
}

interface TabelAltijd {
	readonly $schema: './schema.json';
	/** Jaar en halfjaar, ook de bestandsnaam: '2026-2'. */
	readonly id: string;
	readonly vanaf: string;
	readonly totEnMet: string;
	/** Gaat met 1 omhoog bij elke correctie van een gepubliceerde tabel. */
	readonly herziening: number;
	readonly regelbronnen: { readonly [R in keyof Regels]: Regelbron };
}
export interface NormtabelKwadratisch extends TabelAltijd {
	readonly regels: RegelsKwadratisch;
	readonly waarden: Waarden<NormSleutelKwadratisch>;
}
export interface NormtabelLineair extends TabelAltijd {
	readonly regels: RegelsLineair;
	readonly waarden: Waarden<NormSleutelLineair>;
}
/** Alle normen van één halfjaar. Eerst `isKwadratisch` of `isLineair`, dan pas de normen van die formule. */
export type Normtabel = NormtabelKwadratisch | NormtabelLineair;

/** TypeScript versmalt niet op een veld van een veld; vandaar deze twee vragen. */
export function isKwadratisch(tabel: Normtabel): tabel is NormtabelKwadratisch {
	return tabel.regels.formule === 'kwadratisch';
}
export function isLineair(tabel: Normtabel): tabel is NormtabelLineair {
	return tabel.regels.formule === 'lineair';
}

/** Of iemand deze tabel zelf heeft ingevuld; `keur.ts` zet het bij elke norm. Een enkele norm kan in de les anders zijn. */
export const isEigen = ({ waarden }: Pick<Normtabel, 'waarden'>): boolean =>
	Object.values<Normwaarde>(waarden).every(({ herkomst }) => herkomst === 'gebruiker');

/** Of een tabel voor deze dag is; datums als 'JJJJ-MM-DD' laten zich als tekst vergelijken. */
export const dekt = (tabel: Pick<Normtabel, 'vanaf' | 'totEnMet'> | null, dag: string): boolean =>
	tabel !== null && tabel.vanaf <= dag && dag <= tabel.totEnMet;

/** De factor voor het leven in een ander land (art. 475da lid 4 Rv, bijlage 1 Regeling beslagvrije voet). */
export interface Woonlandtabel {
	readonly jaar: number;
	readonly vanaf: string;
	readonly totEnMet: string;
	readonly bron: string;
	readonly toelichting?: string;
	/** De factor voor een land dat niet in de lijst staat. */
	readonly nietGenoemdLand: string;
	readonly factoren: Readonly<Record<string, string>>;
}
