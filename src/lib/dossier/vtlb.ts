import type { Dossier } from './dossier.ts';

/*
 * Wat iemand opgeeft voor de indicatie van het vrij te laten bedrag (vtlb): sleutel `vtlb` van dossierformaat
 * versie 2. Null is niet ingevuld, en wordt nooit stil als nul geteld.
 */

export const TRAJECTEN = ['wsnp', 'msnp', 'onbekend'] as const;
export type Traject = (typeof TRAJECTEN)[number];

export const IN_REGELING = ['schuldenaar', 'beiden'] as const;

export const PARTNERINKOMEN = ['bekend', 'onbekend'] as const;

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

export type Vtlb = NonNullable<Dossier['vtlb']>;
export type Gebruikerseditie = NonNullable<Vtlb['editie']>;

/** Een schuldregeling duurt 18 maanden (art. 349a lid 1 Fw, sinds 1 juli 2023). */
export const STANDAARD_LOOPTIJD = 18;
