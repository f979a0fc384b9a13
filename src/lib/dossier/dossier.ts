import type { Waarde } from './codec.ts';
import type { inkomen } from './velden-inkomen.ts';
import type { dossier } from './velden.ts';

/*
 * Een dossier zoals de rekenkern het krijgt: gelezen, gecontroleerd en compleet. Bedragen zijn tekst in
 * kale notatie ("1250.50"); null betekent dat er niets is opgegeven. `lees.ts` maakt er een van een bestand.
 */

export const LEEFSITUATIES = [
	'alleenstaande',
	'alleenstaande_ouder',
	'gehuwd_zonder_kinderen',
	'gehuwd_met_kinderen'
] as const;
export type Leefsituatie = (typeof LEEFSITUATIES)[number];

export const ADRESSEN = ['nederland', 'geen', 'buitenland'] as const;

export const WONINGEN = ['huur', 'koop', 'onbekend'] as const;

export const JA_NEE_ONBEKEND = ['ja', 'nee', 'onbekend'] as const;

export const TIJDVAKKEN = ['maand', 'vierweken'] as const;
export type Tijdvak = (typeof TIJDVAKKEN)[number];

export const PERSONEN = ['inwoner', 'partner'] as const;
export type Persoon = (typeof PERSONEN)[number];

/** Neven is onbelast en periodiek; winst (en resultaat uit overig werk) telt alleen als belastbaar inkomen. */
export const INKOMENSSOORTEN = ['periodiek', 'neven', 'winst'] as const;
export type Inkomenssoort = (typeof INKOMENSSOORTEN)[number];

/** Van belast inkomen is het belastbare bedrag minstens het netto; van ander inkomen zegt het netto daar niets over. */
export const magBelastbaarSchatten = (soort: Inkomenssoort): boolean => soort === 'periodiek';

/** Wanneer het vakantiegeld komt. */
export const UITBETALINGEN = ['elkePeriode', 'jaarlijks', 'geen', 'onbekend'] as const;

/** Wat er kwam in een periode waarvan de loonstrook er niet is. */
export const KWAM = ['niets', 'wel'] as const;
export type Kwam = (typeof KWAM)[number];

export const OVERHEIDSVORDERING = 'overheidsvordering';

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

export const TOESLAGEN = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget'] as const;

/** Een dossier zoals de rekenkern het krijgt; de velden en hun vorm staan in `velden.ts`. */
export type Dossier = Waarde<typeof dossier>;
export type Wonen = Dossier['wonen'];
/** Een inkomstenverhouding (IKV): een baan, uitkering, pensioen, neveninkomst of winst. */
export type Inkomen = Waarde<typeof inkomen>;
export type OpgaveBedragen = Extract<Inkomen['opgave'], { soort: 'bedragen' }>;
export type OpgavePerioden = Extract<Inkomen['opgave'], { soort: 'perioden' }>;
/** Een inkomensperiode (IKP): een loonstrook van een maand of vier weken. */
export type Inkomensperiode = OpgavePerioden['perioden'][number];
/** Wat iemand zegt over een periode waarvan de loonstrook er niet is. */
export type Strookantwoord = OpgavePerioden['ontbreekt'][number];

export const isGehuwd = (leefsituatie: Leefsituatie): boolean =>
	leefsituatie === 'gehuwd_zonder_kinderen' || leefsituatie === 'gehuwd_met_kinderen';
