import type { Eenheid } from './typen.ts';

/*
 * De sleutels van een normtabel met hun eenheid. Apart van de typen: alleen wie een tabel keurt heeft de lijsten zelf nodig,
 * en dat is zelden een pagina.
 */

/** De letters van de formule in art. 475da lid 2 Rv die in de tabel staan. C is het inkomen en dus geen norm. */
export const LETTERS = ['A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;

/** Normen die in elke tabel staan. */
export const EENHEID_ALTIJD = {
	normAlleenstaande: 'EUR/maand',
	normGehuwden: 'EUR/maand',
	drempelinkomen: 'EUR/jaar',
	zorgpercentage: 'procent',
	afbouwpercentageKindgebondenBudget: 'procent',
	verhogingDrempelinkomenPartner: 'EUR/jaar',
	standaardpremie: 'EUR/jaar',
	zorgdeelAlleenstaand: 'EUR/maand',
	zorgdeelGehuwd: 'EUR/maand',
	maximaleHuurgrens: 'EUR/maand',
	kwaliteitskortingsgrens: 'EUR/maand',
	aftoppingsgrens: 'EUR/maand',
	minimumInkomensijkpuntEenpersoons: 'EUR/jaar',
	minimumInkomensijkpuntMeerpersoons: 'EUR/jaar',
	inkomensgrensLid7Alleenstaand: 'EUR/jaar',
	inkomensgrensLid7Meerpersoons: 'EUR/jaar',
	maximumAlleenstaande: 'EUR/maand',
	maximumAlleenstaandeOuder: 'EUR/maand',
	maximumGehuwdZonderKinderen: 'EUR/maand',
	maximumGehuwdMetKinderen: 'EUR/maand',
	normInrichtingAlleenstaand: 'EUR/maand',
	normInrichtingGehuwd: 'EUR/maand',
	normPensioengerechtigdAlleenstaand: 'EUR/maand',
	normPensioengerechtigdGehuwd: 'EUR/maand',
	minimumloonJanuari: 'EUR/maand'
} as const satisfies Record<string, Eenheid>;

/** Normen van de kwadratische huurformule (tot en met 2025, art. 19 Wht). */
export const EENHEID_KWADRATISCH = {
	normhuurfactorAEenpersoons: 'EUR/maand per (EUR/jaar)^2',
	normhuurfactorBEenpersoons: 'EUR/maand per EUR/jaar',
	normhuurfactorAMeerpersoons: 'EUR/maand per (EUR/jaar)^2',
	normhuurfactorBMeerpersoons: 'EUR/maand per EUR/jaar',
	normhuur: 'EUR/maand',
	referentieInkomensijkpuntEenpersoons: 'EUR/jaar',
	referentieInkomensijkpuntMeerpersoons: 'EUR/jaar',
	referentieNormhuur: 'EUR/maand'
} as const satisfies Record<string, Eenheid>;

/** Normen van de lineaire huurformule (vanaf 2026, art. 21 Wht). */
export const EENHEID_LINEAIR = {
	afbouwpercentageHuurEenpersoons: 'procent',
	afbouwpercentageHuurMeerpersoons: 'procent',
	basishuurEenpersoons: 'EUR/maand',
	basishuurMeerpersoons: 'EUR/maand',
	normhuurEenpersoons: 'EUR/maand',
	normhuurMeerpersoons: 'EUR/maand'
} as const satisfies Record<string, Eenheid>;

/** De eenheid van elke sleutel; de tabel herhaalt haar en het schema eist dat ze gelijk zijn. */
export const EENHEID_VAN = { ...EENHEID_ALTIJD, ...EENHEID_KWADRATISCH, ...EENHEID_LINEAIR } as const;
