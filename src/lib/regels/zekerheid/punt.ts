import type { Dossier } from '../../dossier/dossier.ts';
import type { Pad } from '../../dossier/pad.ts';
import { verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { bereken } from '../bereken.ts';
import type { Uitkomst } from '../uitkomst.ts';

/** Hoe zeker een bedrag is. Het onzekerste punt bepaalt het: de volgorde loopt van zeker naar onzeker. */
export const NIVEAUS = ['precies', 'minstens', 'schatting', 'voorlopig'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** Waarover een antwoord kan ontbreken, in de volgorde waarin een lezer ze ziet. */
export const PUNTSOORTEN = [
	'loonstroken',
	'adres',
	'openheid',
	'woning',
	'huurtoeslag',
	'woonkosten',
	'belastbaar',
	'vakantiegeld',
	'vakantiegeldGeschat'
] as const;
export type Puntsoort = (typeof PUNTSOORTEN)[number];

/** Wat er van het bedrag wordt als het antwoord anders is dan wij aannamen. */
export interface Effect {
	readonly tbvv: Post<'maand'>;
	/** Wat dat scheelt; onder nul als het minder wordt. */
	readonly verschil: Post<'maand'>;
}

/** Iets wat wij niet weten en wat het bedrag kan veranderen. */
export interface OpenPunt {
	readonly soort: Puntsoort;
	/** Waar het te beantwoorden is. */
	readonly veld: Pad;
	/** Id van het inkomen waarover het gaat. */
	readonly inkomen: string | null;
	readonly niveau: Exclude<Niveau, 'precies'>;
	/** Null zolang er nog een ander antwoord voor nodig is. */
	readonly effect: Effect | null;
}

/** De beslagvrije voet als het dossier iets anders zegt. */
export const voetBij = (dossier: Dossier, { normen }: Uitkomst): Post<'maand'> =>
	bereken(dossier, normen).toegepast.tbvv;

export const effectVan = (dossier: Dossier, uitkomst: Uitkomst): Effect => {
	const tbvv = voetBij(dossier, uitkomst);
	return { tbvv, verschil: verschil('zekerheid.verschil', tbvv, [uitkomst.toegepast.tbvv]) };
};

/** Een antwoord dat het bedrag niet verandert, is geen open punt. */
export const scheelt = ({ verschil: meer }: Effect): boolean => !meer.waarde.isNul();

export const wordtMinder = ({ verschil: meer }: Effect): boolean => meer.waarde.isNegatief();
