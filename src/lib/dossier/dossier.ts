import type { Lezingen } from '../herleiding/lezingen.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Vtlb } from './vtlb.ts';

/*
 * Een dossier zoals de rekenkern het krijgt: gelezen, gecontroleerd en compleet. Bedragen zijn tekst in
 * kale notatie ("1250.50"); null betekent dat er niets is opgegeven. `lees.ts` maakt er een van een bestand.
 */

/** Bedrag in euro, kale notatie met hooguit twee decimalen. */
export type Bedrag = string;

export const LEEFSITUATIES = [
	'alleenstaande',
	'alleenstaande_ouder',
	'gehuwd_zonder_kinderen',
	'gehuwd_met_kinderen'
] as const;
export type Leefsituatie = (typeof LEEFSITUATIES)[number];

export const ADRESSEN = ['nederland', 'geen', 'buitenland'] as const;
export type Adres = (typeof ADRESSEN)[number];

export const WONINGEN = ['huur', 'koop', 'onbekend'] as const;
export type Woning = (typeof WONINGEN)[number];

export const JA_NEE_ONBEKEND = ['ja', 'nee', 'onbekend'] as const;
export type JaNeeOnbekend = (typeof JA_NEE_ONBEKEND)[number];

export const TIJDVAKKEN = ['maand', 'vierweken'] as const;
export type Tijdvak = (typeof TIJDVAKKEN)[number];

export const PERSONEN = ['inwoner', 'partner'] as const;
export type Persoon = (typeof PERSONEN)[number];

export const OVERHEIDSVORDERING = 'overheidsvordering';

export interface Wonen {
	readonly adres: Adres;
	readonly woonland: string | null;
	readonly woonlandfactor: string | null;
	readonly openheidVanZaken: boolean;
	readonly inrichting: { readonly kostenPerMaand: Bedrag } | null;
	readonly woning: Woning;
	readonly huurtoeslagMogelijk: JaNeeOnbekend;
	readonly woonkostenPerMaand: Bedrag | null;
	readonly eindeOphogingWoonkosten: Datum | null;
}

/** De bedragen van een loonstrook, in de volgorde van het dossierformaat. */
export const PERIODEBEDRAGEN = [
	'loon',
	'uitbetaaldeVakantiebijslag',
	'opnameAvwb',
	'opgebouwdVakantiebijslag',
	'opbouwAvwb',
	'ingehoudenZvw',
	'ingehoudenLoonheffing'
] as const;
export type Periodebedrag = (typeof PERIODEBEDRAGEN)[number];

/** Een inkomensperiode (IKP): een loonstrook van een maand of vier weken. */
export type Inkomensperiode = { readonly begin: Datum; readonly eind: Datum } & {
	readonly [Veld in Periodebedrag]: Bedrag;
};

interface OpgaveBedragen {
	readonly soort: 'bedragen';
	readonly belastbaarJaar: Bedrag;
	readonly nettoMaand: Bedrag;
}

export interface OpgavePerioden {
	readonly soort: 'perioden';
	readonly alleenLaatste: boolean;
	readonly perioden: readonly Inkomensperiode[];
}

type Opgave = OpgaveBedragen | OpgavePerioden;

/** Een inkomstenverhouding (IKV): een baan, uitkering, pensioen of neveninkomst. */
export interface Inkomen {
	readonly id: string;
	readonly van: Persoon;
	readonly naam: string | null;
	readonly codeSoort: string | null;
	readonly loonheffingennummer: string | null;
	readonly tijdvak: Tijdvak;
	readonly nevenInkomst: boolean;
	readonly opgave: Opgave;
	readonly lopendBeslag: { readonly tBvv: Bedrag } | null;
	readonly loonbelastingVoertuig: Bedrag | null;
	readonly toegekendNormbedrag: Bedrag | null;
}

interface Beslag {
	/** Id van een eigen inkomen, `overheidsvordering`, of null voor het eerste in de beslagvolgorde. */
	readonly beslagobject: string | null;
	readonly samenvoegen: readonly string[];
	readonly omslag: readonly string[];
	readonly startjaar: number | null;
}

export const TOESLAGEN = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget'] as const;
export type Toeslag = (typeof TOESLAGEN)[number];

export interface Dossier {
	readonly formaat: 'bvv-dossier';
	/** Versie 2 is versie 1 met de mogelijkheid van `vtlb`; een dossier zonder blijft versie 1. */
	readonly versie: 1 | 2;
	readonly peildatum: Datum;
	readonly kenmerk: { readonly dossiernummer: string | null; readonly bsn: string | null };
	readonly leefsituatie: Leefsituatie;
	readonly wonen: Wonen;
	readonly inkomens: readonly Inkomen[];
	readonly beslag: Beslag;
	readonly toeslagen: { readonly [T in Toeslag]: Bedrag | null };
	readonly hardheid: { readonly bedrag: Bedrag; readonly einddatum: Datum } | null;
	readonly lezingen: Lezingen;
	/** Opgaven voor het vrij te laten bedrag; afwezig als er niet om gevraagd is. */
	readonly vtlb?: Vtlb;
}

export const isGehuwd = (leefsituatie: Leefsituatie): boolean =>
	leefsituatie === 'gehuwd_zonder_kinderen' || leefsituatie === 'gehuwd_met_kinderen';
