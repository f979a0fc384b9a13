/** De vorm van een dossier (dossierformaat.md) en het invullen van alles wat weggelaten of null is. */
import { breuk, NUL, type Breuk } from './breuk.ts';
import type { Leefsituatie } from './normen.ts';

/** Een optionele sleutel: weglaten en null betekenen hetzelfde. */
export type Los<T> = T | null | undefined;

export interface RuwePeriode {
	begin: string;
	eind: string;
	loon: string;
	uitbetaaldeVakantiebijslag: string;
	opnameAvwb: string;
	opgebouwdVakantiebijslag: string;
	opbouwAvwb: string;
	ingehoudenZvw: string;
	ingehoudenLoonheffing: string;
}

type Per = 'maand' | 'vierweken';
interface RuwBedrag<P> {
	bedrag: string;
	per: P;
}

export type RuweOpgave =
	| { soort: 'bedragen'; belastbaarJaar: string; nettoMaand: string }
	/** Vanaf versie 3 zegt het bedrag zelf waarover het gaat; het netto kan zijn opgebouwd, en bij winst ontbreken. */
	| {
			soort: 'bedragen';
			belastbaar: RuwBedrag<'jaar' | Per> | null;
			belastbaarOnbekend?: Los<boolean>;
			netto: RuwBedrag<Per> | { onderdelen: RuweOnderdelen; per: Per } | null;
			vakantiegeld?: Los<RuwVakantiegeld>;
	  }
	| {
			soort: 'perioden';
			alleenLaatste?: Los<boolean>;
			leeg?: Los<boolean>;
			perioden: RuwePeriode[];
			ontbreekt?: Los<RuwAntwoord[]>;
	  };

/** Wat er kwam in een periode waarvan de strook er niet is. */
interface RuwAntwoord {
	begin: string;
	eind: string;
	kwam: 'niets' | 'wel';
}

/** Regel 17.1. */
export interface RuweOnderdelen {
	ontvangen: string;
	ingehouden?: Los<string>;
	bronheffing?: Los<string>;
	onkostenvergoeding?: Los<string>;
}

interface RuwVakantiegeld {
	uitbetaling?: Los<'elkePeriode' | 'jaarlijks' | 'geen' | 'onbekend'>;
	nettoPerJaar?: Los<string>;
	maand?: Los<number>;
}

export interface RuwInkomen {
	id: string;
	van: 'inwoner' | 'partner';
	naam: string;
	codeSoort?: Los<string>;
	loonheffingennummer?: Los<string>;
	tijdvak: 'maand' | 'vierweken';
	nevenInkomst?: Los<boolean>;
	/** Vanaf versie 3, in plaats van `nevenInkomst`. */
	soort?: Los<'periodiek' | 'neven' | 'winst'>;
	opgave: RuweOpgave;
	lopendBeslag?: Los<{ tBvv: string }>;
	loonbelastingVoertuig?: Los<string>;
	toegekendNormbedrag?: Los<string>;
}

export interface RuwWonen {
	adres?: Los<'nederland' | 'geen' | 'buitenland'>;
	woonland?: Los<string>;
	woonlandfactor?: Los<string>;
	openheidVanZaken?: Los<boolean>;
	inrichting?: Los<{ kostenPerMaand: string }>;
	woning?: Los<'huur' | 'koop' | 'onbekend'>;
	huurtoeslagMogelijk?: Los<'ja' | 'nee' | 'onbekend'>;
	/** Vanaf versie 3. */
	adresOnbekend?: Los<boolean>;
	/** Vanaf versie 3. */
	woonkostenOnbekend?: Los<boolean>;
	woonkostenPerMaand?: Los<string>;
	eindeOphogingWoonkosten?: Los<string>;
}

export interface RuweLezingen {
	ondergrens?: Los<'nul' | 'letterlijk'>;
	regel95?: Los<'totaal' | 'beslagobject' | 'letterlijk'>;
	/** Vervallen: wordt gelezen en telt niet. */
	lid7vanaf2026?: Los<'huurtoeslag' | 'normhuur'>;
	vakantiebijslag95?: Los<'inclusief' | 'exclusief'>;
	normbedrag?: Los<'bijLid1' | 'altijd'>;
	toeslagen?: Los<'na95' | 'voor95'>;
	afronding?: Los<'heleEuroHalfOmhoog' | 'heleEuroOmhoog' | 'centen'>;
	vierweken?: Los<'kalender' | 'ingevoerd'>;
}

export interface RuwBeslag {
	beslagobject?: Los<string>;
	/** Vanaf versie 3; verandert geen bedrag. */
	beslagobjectOnbekend?: Los<boolean>;
	samenvoegen?: Los<string[]>;
	omslag?: Los<string[]>;
	startjaar?: Los<number>;
}

export interface RuwDossier {
	formaat: 'bvv-dossier';
	versie: 1 | 2 | 3;
	peildatum: string;
	kenmerk?: Los<{ dossiernummer?: Los<string>; bsn?: Los<string> }>;
	leefsituatie: Leefsituatie;
	wonen?: Los<RuwWonen>;
	inkomens: RuwInkomen[];
	beslag?: Los<RuwBeslag>;
	toeslagen?: Los<{
		huurtoeslag?: Los<string>;
		zorgtoeslag?: Los<string>;
		kindgebondenBudget?: Los<string>;
	}>;
	hardheid?: Los<{ bedrag: string; einddatum: string }>;
	lezingen?: Los<RuweLezingen>;
}

/** Bedrag of nul als het er niet is. */
export const bedragOfNul = (waarde: Los<string>): Breuk => (waarde == null ? NUL : breuk(waarde));

/** De lezingen van sectie 16, met de standaard waar niets gekozen is. */
export function gekozenLezingen(dossier: RuwDossier) {
	const keuze = dossier.lezingen ?? {};
	return {
		ondergrens: keuze.ondergrens ?? 'nul',
		regel95: keuze.regel95 ?? 'totaal',
		vakantiebijslag95: keuze.vakantiebijslag95 ?? 'inclusief',
		normbedrag: keuze.normbedrag ?? 'bijLid1',
		toeslagen: keuze.toeslagen ?? 'na95',
		afronding: keuze.afronding ?? 'heleEuroHalfOmhoog',
		vierweken: keuze.vierweken ?? 'kalender'
	} as const;
}

export type Lezingen = ReturnType<typeof gekozenLezingen>;

/** De uitkomst in het formaat van dossierformaat.md; van de meldingen alleen de codes. */
export interface Uitkomst {
	peildatum: string;
	normen: string;
	belastbaarJaarinkomen: string;
	bBvv: string;
	tBvvExact: string;
	tBvv: string;
	regel95: boolean;
	ophogingLid5: string;
	ophogingLid7: string;
	verminderingPartner: string;
	overigeInkomsten: string;
	beslagobject: string;
	nettoBeslagobject: string;
	totaalPerMaand: string;
	beslagruimte: string;
	perTijdvak: string;
	omslag: Record<string, string>;
	beslagvrijBankbedrag: string | null;
	voorlopig: boolean;
	ontbrekend: Record<string, string[]>;
	nettoInclusiefVakantiegeld: string;
	vakantiegeld: { nettoPerJaar: string; houdt: string; ruimte: string; geschat: boolean } | null;
	nettoPerInkomen: Record<string, string>;
	jaarPerInkomen: Record<string, string>;
	selectieperiode: { begin: string; eind: string };
	/** De codes, op alfabet. */
	meldingen: string[];
}
