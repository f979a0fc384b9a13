import type { Scherm } from './codec.ts';
import { KWAM, type Kwam, type Persoon } from './dossier.ts';
import type { beslag, hardheid, lezingen, toeslagen, wonen } from './velden.ts';

/*
 * Wat een scherm bij een concept onthoudt en niet in een dossierbestand staat: antwoorden die alleen de vragen
 * sturen, en wat even niet meetelt.
 */

export const JA_NEE = ['ja', 'nee'] as const;
export type JaNee = '' | (typeof JA_NEE)[number];

/** Wat zelden voorkomt, in de volgorde van de pagina; de naam is ook die van de vraag. */
export const BIJZONDERHEDEN = [
	'lopend-beslag',
	'toeslagen',
	'bijstand',
	'auto',
	'rechter',
	'verdeling',
	'bankrekening',
	'datum',
	'nummer',
	'lezingen'
] as const;
export type Bijzonderheid = (typeof BIJZONDERHEDEN)[number];

/** Wat een vraag betekent, en wat er bij een eerdere betekenis was geantwoord. */
interface Betekenis {
	betekenis: string;
	eerder: Record<string, string[]>;
}
/** Wat iemand ontvangt maar voor de beslagvrije voet geen inkomen is (rekenregels 17.2). */
export const TELT_NIET = [
	'studiefinanciering',
	'kinderbijslag',
	'toeslagen',
	'kinderopvangtoeslag',
	'bijzondereBijstand',
	'pgb',
	'onkosten',
	'teruggaaf',
	'giften',
	'ontslagvergoeding',
	'nabetaling'
] as const;
export type TeltNiet = (typeof TELT_NIET)[number];

export interface Vraagstaat {
	/** De vraag is beantwoord; het antwoord zelf staat bij `wonen`. */
	instelling: boolean;
	/** De vraag is beantwoord; het antwoord zelf staat bij `wonen`. */
	openheid: boolean;
	woonkosten: JaNee | 'onbekend';
	/** Per vraag wat zij betekende toen zij werd beantwoord: verandert dat, dan geldt het antwoord niet meer. */
	betekenissen: Record<string, Betekenis>;
	/** Of er nog een inkomen bij moet. */
	meerInkomens: Record<Persoon, JaNee>;
	/** Aangevinkt, ook als er nog niets voor is ingevuld. */
	bijzonder: Bijzonderheid[];
	nietsBijzonders: boolean;
	/** "Weet ik niet" op welk inkomen beslag ligt. */
	beslagOnbekend: boolean;
}

export const leegVraagstaat = (): Vraagstaat => ({
	instelling: false,
	openheid: false,
	woonkosten: '',
	betekenissen: {},
	meerInkomens: { inwoner: '', partner: '' },
	bijzonder: [],
	nietsBijzonders: false,
	beslagOnbekend: false
});

const JA_NEE_OPEN = new Set<unknown>(['', ...JA_NEE]);

/** Alles wat erin kan staan, voor wie het terugleest. */
export const vraagstaatvorm = (): Record<keyof Vraagstaat, unknown> => ({
	...leegVraagstaat(),
	woonkosten: new Set([...JA_NEE_OPEN, 'onbekend']),
	betekenissen: { '': { betekenis: '', eerder: { '': [''] } } },
	meerInkomens: { inwoner: JA_NEE_OPEN, partner: JA_NEE_OPEN },
	bijzonder: [new Set(BIJZONDERHEDEN)]
});

const VRAAGSOORTEN = [
	'',
	'lijst',
	'lijstZonderCode',
	'onbekend',
	'uitzendwerk',
	'wia',
	'alimentatie'
] as const;

/** Antwoorden over een inkomen; zij horen bij het inkomen en verdwijnen ermee. */
export interface Inkomensvraag {
	/** Hoe de soort is gekozen, als de code dat niet zegt; `lijstZonderCode` is wat er niet bij staat. */
	soort: (typeof VRAAGSOORTEN)[number];
	/** Gekozen, maar geen inkomen: het blijft op het scherm staan en komt niet in het dossier. */
	teltNiet: '' | TeltNiet;
	/** De vraag hoe vaak er betaald wordt is beantwoord. */
	tijdvak: boolean;
	/** Wie het netto weet, typt het; anders wordt het uitgerekend. */
	nettoBekend: boolean;
	/** Elke week betaald: er worden vier weken opgeteld. */
	perWeek: boolean;
	/** Wat er bij een ander tijdvak over ontbrekende loonstroken is gezegd: dat komt terug met dat tijdvak. */
	kwamBij: Record<string, { begin: string; eind: string; kwam: Kwam | '' }[]>;
}

export const leegInkomensvraag = (): Inkomensvraag => ({
	soort: '',
	teltNiet: '',
	tijdvak: false,
	nettoBekend: false,
	perWeek: false,
	kwamBij: {}
});

export const inkomensvraagvorm = (): Record<keyof Inkomensvraag, unknown> => ({
	...leegInkomensvraag(),
	soort: new Set(VRAAGSOORTEN),
	teltNiet: new Set(['', ...TELT_NIET]),
	kwamBij: { '': [{ begin: '', eind: '', kwam: new Set(['', ...KWAM]) }] }
});

/** Wat bij de persoon hoort op wie beslag ligt, en dus niet voor de ander geldt. */
export interface Persoonsgebonden {
	bsn: string;
	beslag: Scherm<typeof beslag>;
	/** De kantonrechter verhoogt voor een persoon, niet voor een huishouden (art. 475fa Rv). */
	hardheid: Scherm<typeof hardheid>;
	/** Per id van een eigen inkomen; op een inkomen van de partner is een normbedrag een fout. */
	normbedragen: Record<string, string>;
	/** De eerdere berekening gaat over het beslag bij een persoon. */
	ervoor: string;
	bijOpenen: string;
	/** Wat hij zelf opzij had liggen. */
	opzij: Pick<Opzij, 'voertuig' | 'normbedrag' | 'hardheid' | 'overheidsvordering' | 'omslag'>;
}

/** Alles wat opzij kan; bij inkomens per id. */
export interface Opzijwaarden {
	beslagInwoner: string[];
	beslagPartner: string[];
	toeslagen: Scherm<typeof toeslagen>;
	voertuig: Record<string, string>;
	hardheid: boolean;
	normbedrag: Record<string, string>;
	overheidsvordering: boolean;
	omslag: string[];
	datum: { peildatum: string; gekozen: boolean };
	lezingen: Scherm<typeof lezingen>;
	dossiernummer: string;
	woonkosten: Pick<Scherm<typeof wonen>, 'woonkostenPerMaand' | 'eindeOphogingWoonkosten'>;
	wissel: Persoonsgebonden;
}

/** Wat opzij ligt: het telt niet mee, en komt terug als iemand zich bedenkt. */
export type Opzij = Partial<Opzijwaarden>;
