import type { Vtlbsleutel } from '../normen/vtlb/typen.ts';
import type { Bedrag, JaNeeOnbekend } from './dossier.ts';

/*
 * Wat iemand opgeeft voor de indicatie van het vrij te laten bedrag (vtlb): sleutel `vtlb` van dossierformaat
 * versie 2. Null is niet ingevuld, en wordt nooit stil als nul geteld.
 */

export const TRAJECTEN = ['wsnp', 'msnp', 'onbekend'] as const;
export type Traject = (typeof TRAJECTEN)[number];

export const IN_REGELING = ['schuldenaar', 'beiden'] as const;
export type InRegeling = (typeof IN_REGELING)[number];

export const PARTNERINKOMEN = ['bekend', 'onbekend'] as const;
export type Partnerinkomen = (typeof PARTNERINKOMEN)[number];

/** Correcties die iemand zelf als bedrag per maand opgeeft, in de volgorde van het rapport. */
export const BEDRAGCORRECTIES = [
	'reserveringstoeslag',
	'arbeidstoeslag',
	'woonlastenBovenMaximum',
	'gemeentebelastingen',
	'ziektekosten',
	'auto',
	'studiekosten',
	'alimentatie',
	'omgang',
	'bewind',
	'overige'
] as const;
export type Bedragcorrectie = (typeof BEDRAGCORRECTIES)[number];

/** De drie delen van de correctie individuele lasten (Vtlb-rapport 5.1), alle per maand. */
export const INDIVIDUELE_LASTEN = [
	'zorgpremie',
	'zorgtoeslag',
	'normpremie',
	'woonlasten',
	'huurtoeslag',
	'normhuur',
	'kindgebondenBudgetMaximaal',
	'kindgebondenBudgetOntvangen'
] as const;
export type IndividueleLast = (typeof INDIVIDUELE_LASTEN)[number];

export interface Vtlb {
	readonly traject: Traject;
	readonly inRegeling: InRegeling;
	/** Alleen van belang voor partners: (beperkte) gemeenschap van goederen. */
	readonly gemeenschap: JaNeeOnbekend;
	readonly partnerinkomen: Partnerinkomen;
	/** Of de schuldenaar of de partner de AOW-leeftijd heeft. */
	readonly pensioengerechtigd: boolean;
	readonly meerDan18Uur: JaNeeOnbekend;
	readonly looptijdMaanden: number;
	readonly schuld: Bedrag | null;
	readonly inkomen: { readonly erbij: Bedrag | null; readonly eraf: Bedrag | null };
	readonly vakantiegeld: {
		/** Of het netto-inkomen van het dossier het vakantiegeld per maand al bevat. */
		readonly inInkomen: JaNeeOnbekend;
		readonly nettoPerJaar: Bedrag | null;
		/** Het vrij te laten deel per jaar, uit de officiele uitdraai. */
		readonly vrijDeelPerJaar: Bedrag | null;
		/** Voor de hulp bij een uitbetaling: wat is uitbetaald, wat daarvan al beschermd is, over hoeveel maanden. */
		readonly uitbetaald: Bedrag | null;
		readonly beschermd: Bedrag | null;
		readonly maanden: number | null;
	};
	readonly correcties: { readonly [C in Bedragcorrectie]: Bedrag | null };
	/** Of in de opgegeven ziektekosten zorgpremie zit; die telt dan niet nog eens in de individuele lasten. */
	readonly ziektekostenMetPremie: boolean;
	readonly eigenRisico: { readonly perJaar: Bedrag | null; readonly verzekerden: number | null };
	readonly individueleLasten: { readonly [L in IndividueleLast]: Bedrag | null };
	readonly auto: { readonly kilometers: number | null; readonly vergoeding: Bedrag | null };
	readonly kinderopvang: { readonly kosten: Bedrag | null; readonly toeslag: Bedrag | null };
	readonly omgang: { readonly dagen: number | null; readonly kinderen: number | null };
	readonly editie: Gebruikerseditie | null;
}

/** Normbedragen die de gebruiker uit het officiele rapport overnam. */
export interface Gebruikerseditie {
	readonly id: string;
	readonly bron: string | null;
	readonly waarden: { readonly [S in Vtlbsleutel]: string | null };
}

/** Een schuldregeling duurt 18 maanden (art. 349a lid 1 Fw, sinds 1 juli 2023). */
export const STANDAARD_LOOPTIJD = 18;
