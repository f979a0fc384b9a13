import type {
	ADRESSEN,
	Inkomenssoort,
	JA_NEE_ONBEKEND,
	Kwam,
	Leefsituatie,
	Persoon,
	Tijdvak,
	UITBETALINGEN,
	WONINGEN
} from '../../dossier/dossier.ts';
import type { IN_REGELING, PARTNERINKOMEN, Traject } from '../../dossier/vtlb.ts';
import { voorLezer, type Lezer, type Term } from './lezer.ts';

type Keuzes<K extends string> = Readonly<Record<K, Term>>;
type JaNee = (typeof JA_NEE_ONBEKEND)[number];

const JA_NEE: Keuzes<JaNee> = {
	ja: 'Ja',
	nee: 'Nee',
	onbekend: { inwoner: 'Weet ik niet', hulpverlener: 'Onbekend', portaal: 'Onbekend' }
};

const VIER_WEKEN: Term = {
	inwoner: 'per 4 weken',
	hulpverlener: 'per vier weken',
	portaal: 'per vier weken'
};

/** Hoe de antwoorden op een keuze heten, in de volgorde van het portaal. */
const KEUZETERMEN = {
	leefsituatie: {
		alleenstaande: {
			inwoner: 'Alleen, zonder kinderen onder de 18 (alleenstaande)',
			portaal: 'Alleenstaand zonder kinderen'
		},
		alleenstaande_ouder: {
			inwoner: 'Met kinderen onder de 18, zonder partner (alleenstaande ouder)',
			portaal: 'Alleenstaand met kinderen'
		},
		gehuwd_zonder_kinderen: {
			inwoner: 'Met partner, zonder kinderen onder de 18 (gehuwd zonder kinderen)',
			portaal: 'Gehuwd zonder kinderen'
		},
		gehuwd_met_kinderen: {
			inwoner: 'Met partner en kinderen onder de 18 (gehuwd met kinderen)',
			portaal: 'Gehuwd met kinderen'
		}
	} satisfies Keuzes<Leefsituatie>,
	'wonen.adres': {
		nederland: { inwoner: 'In Nederland', portaal: 'Ja' },
		geen: { inwoner: 'Geen woonadres in Nederland', portaal: 'Nee, geen adres' },
		buitenland: { inwoner: 'In een ander land', portaal: 'Nee, buitenland' }
	} satisfies Keuzes<(typeof ADRESSEN)[number]>,
	'wonen.woning': {
		onbekend: { inwoner: 'Weet ik niet', portaal: 'Onbekend' },
		huur: 'Huurwoning',
		koop: 'Eigen woning'
	} satisfies Keuzes<(typeof WONINGEN)[number]>,
	/** Het portaal vraagt het andersom: "Woonsituatie zonder recht op huurtoeslag". */
	'wonen.huurtoeslagMogelijk': {
		onbekend: { inwoner: 'Weet ik niet', portaal: 'Onbekend' },
		nee: { inwoner: 'Nee', portaal: 'Ja' },
		ja: { inwoner: 'Ja', portaal: 'Nee' }
	} satisfies Keuzes<JaNee>,
	'inkomens[].van': { inwoner: 'Van u', partner: 'Van uw partner' } satisfies Keuzes<Persoon>,
	'inkomens[].soort': {
		periodiek: 'Loon, uitkering of pensioen',
		neven: { inwoner: 'Bijverdienste zonder loonbelasting (neveninkomst)', portaal: 'Neveninkomst' },
		winst: { inwoner: 'Winst uit een eigen bedrijf', portaal: 'Winst' }
	} satisfies Keuzes<Inkomenssoort>,
	'inkomens[].tijdvak': {
		maand: { inwoner: 'maand', portaal: 'Maand' },
		vierweken: { inwoner: 'vier weken', portaal: 'Vier weken' }
	} satisfies Keuzes<Tijdvak>,
	'inkomens[].opgave.soort': {
		bedragen: { inwoner: 'bedrag per jaar en per maand', portaal: 'Bedragen' },
		perioden: { inwoner: 'loonstroken', portaal: 'Loonstroken (IKP’s)' }
	} satisfies Keuzes<'bedragen' | 'perioden'>,
	'inkomens[].opgave.ontbreekt[].kwam': {
		niets: { inwoner: 'Nee, niets', portaal: 'Geen inkomen' },
		wel: { inwoner: 'Ja, maar ik heb de strook niet', portaal: 'Wel inkomen, geschat' }
	} satisfies Keuzes<Kwam>,
	'inkomens[].opgave.belastbaar.per': {
		jaar: 'per jaar',
		maand: 'per maand',
		vierweken: VIER_WEKEN
	} satisfies Keuzes<Tijdvak | 'jaar'>,
	'inkomens[].opgave.netto.per': { maand: 'per maand', vierweken: VIER_WEKEN } satisfies Keuzes<Tijdvak>,
	'inkomens[].opgave.vakantiegeld.uitbetaling': {
		elkePeriode: 'Bij elke betaling',
		jaarlijks: 'Een keer per jaar',
		geen: 'Er is geen vakantiegeld',
		onbekend: { inwoner: 'Weet ik niet', hulpverlener: 'Onbekend', portaal: 'Onbekend' }
	} satisfies Keuzes<(typeof UITBETALINGEN)[number]>,
	'vtlb.traject': {
		wsnp: 'Wsnp',
		msnp: 'Msnp (minnelijk)',
		onbekend: 'Nog niet bekend'
	} satisfies Keuzes<Traject>,
	'vtlb.inRegeling': {
		schuldenaar: { inwoner: 'Alleen ik', hulpverlener: 'Alleen de schuldenaar' },
		beiden: { inwoner: 'Mijn partner en ik', hulpverlener: 'Beide partners' }
	} satisfies Keuzes<(typeof IN_REGELING)[number]>,
	'vtlb.gemeenschap': JA_NEE,
	'vtlb.partnerinkomen': { bekend: 'Ja', onbekend: 'Nee' } satisfies Keuzes<(typeof PARTNERINKOMEN)[number]>,
	'vtlb.pensioengerechtigd': { ja: 'Ja', nee: 'Nee' } satisfies Keuzes<Exclude<JaNee, 'onbekend'>>,
	'vtlb.meerDan18Uur': JA_NEE,
	'vtlb.vakantiegeld.inInkomen': JA_NEE
} as const;

/** Velden waarin iemand een van een paar antwoorden kiest. */
export type Keuzeveld = keyof typeof KEUZETERMEN;
type Keuze<V extends Keuzeveld> = keyof (typeof KEUZETERMEN)[V] & string;

/** De antwoorden op een keuze met hun woorden, klaar om te kiezen. */
export const keuzetermen = <V extends Keuzeveld>(veld: V, lezer: Lezer): Readonly<Record<Keuze<V>, string>> =>
	Object.fromEntries(
		Object.entries<Term>(KEUZETERMEN[veld]).map(([keuze, term]) => [keuze, voorLezer(term, lezer)])
	) as Record<Keuze<V>, string>;

/** Hoe een antwoord heet; wat geen antwoord is, blijft zoals getypt. */
export function keuzeterm(veld: Keuzeveld, keuze: string, lezer: Lezer): string {
	const termen: Readonly<Partial<Record<string, Term>>> = KEUZETERMEN[veld];
	const term = termen[keuze];
	return term === undefined ? keuze : voorLezer(term, lezer);
}

/** Ja of nee, bij een vinkje. */
export const jaNee = (ja: boolean): string => (ja ? 'Ja' : 'Nee');
