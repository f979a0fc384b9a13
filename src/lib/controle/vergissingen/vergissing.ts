import type { LezingId, LezingOptie } from '../../herleiding/lezingen.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import type { Controle } from '../velden.ts';

/**
 * Hoe vaak het in openbare zaken voorkomt, van vaak naar zelden: oude bedragen en oud inkomen, toeslagen, adres, partner,
 * hardheid, woonkosten, vier weken. Van de rest is geen zaak bekend. Een kind is het laatst: het verlaagt een laag inkomen juist.
 */
export const BEWIJS = [
	'vakantiegeld2021',
	'oudeBedragen',
	'langOudeBedragen',
	'toeslagen',
	'adres',
	'partner',
	'lezing',
	'hardheid',
	'woonkosten',
	'vierweken',
	'geen',
	'kind'
] as const;
export type Bewijs = (typeof BEWIJS)[number];

export type Vergissingid =
	| 'vorigeNormtabel'
	| 'volgendeNormtabel'
	| 'verouderd'
	| 'kindVergeten'
	| 'kindTeVeel'
	| 'partnerVergeten'
	| 'partnerTeVeel'
	| 'partnerinkomenVergeten'
	| 'partnerNietGehalveerd'
	| 'vierwekenAlsMaand'
	| 'maandAlsVierweken'
	| 'alleenLaatsteStrook'
	| 'strookOntbreekt'
	| 'vakantiegeldAlsInkomen'
	| 'zonderVakantiegeldIn95'
	| 'regel95Vergeten'
	| 'toeslagenVergeten'
	| 'hardheidVergeten'
	| 'hardheidVoorbij'
	| 'woonkostenVergeten'
	| 'woonkostenVoorbij'
	| 'anderInkomenVergeten'
	| 'inkomenTeVeel'
	| 'lopendBeslagVergeten'
	| 'partnerBeslagVergeten'
	| 'winstAfgetrokken'
	| 'halvering'
	| 'nihil'
	| 'omslagVerkeerd'
	| 'woonlandfactorVergeten'
	| 'geenWoonadres'
	| 'nettoNaBeslag'
	| `lezing:${LezingId}:${LezingOptie}`;

/** Iets wat bij het rekenen mis kan gaan, als gegeven: welk bedrag dan op de brief staat, rekent de gewone berekening uit. */
export interface Vergissing {
	readonly id: Vergissingid;
	/** Een vast antwoord, of een dat van de zaak afhangt. */
	readonly bewijs: Bewijs | ((controle: Controle) => Bewijs);
	/** Gaat het om iets wat in de gegevens staat en is vergeten, of om iets wat er niet in staat en is aangenomen. */
	readonly steun: 'gegevens' | 'aanname';
	/** Waarmee dan gerekend is; leeg als deze vergissing hier niet kan. */
	readonly alsof: (geval: Geval, controle: Controle) => readonly Partial<Invoer>[];
}
