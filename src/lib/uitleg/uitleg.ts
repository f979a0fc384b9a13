import type { Eenheid } from '../herleiding/post.ts';
import type { LezingId, LezingOptie } from '../herleiding/lezingen.ts';
import type { NormSleutel } from '../normen/typen.ts';
import type { Ernst, MeldingCode } from '../regels/meldingen/melding.ts';
import type { Niveau, Puntsoort } from '../regels/zekerheid/punt.ts';
import type { samenvattingteksten } from '../teksten/uitkomst/samenvatting.ts';

/*
 * Wat er te vertellen is over een uitkomst, los van het medium: scherm, PDF en platte tekst tonen alle drie
 * deze structuur. Alle bedragen zijn al tekst; `exact` is er voor wie wil narekenen.
 */

/** Wat een regel in de som van zijn ouder doet. `gekozen` en `afgevallen` staan bij een laagste of hoogste. */
export type Rol = '+' | '-' | '×' | '÷' | 'gekozen' | 'afgevallen' | 'vergeleken';

/**
 * Hoe het bedrag uit `delen` volgt. Bij `som` tellen + en -, bij `product` × en ÷, bij `minste` en `meeste`
 * geldt het gekozen deel. Een `blad` heeft geen som: opgegeven, uit de normtabel, uit de wet, of al uitgelegd.
 */
export type Bewerking = 'som' | 'product' | 'minste' | 'meeste' | 'blad';

/** Wat er na de bewerking nog met het bedrag gebeurt, in volgorde. */
export type Nabewerking =
	| { readonly soort: 'maalDoor'; readonly maal: string; readonly door: string }
	| { readonly soort: 'nietOnderNul' }
	| { readonly soort: 'afgerond'; readonly decimalen: number; readonly wijze: 'halfOmhoog' | 'omhoog' };

/** Een norm met waar zij vandaan komt. */
export interface Uitlegnorm {
	readonly sleutel: NormSleutel;
	/** De letter van de formule in art. 475da lid 2 Rv, als de norm er een heeft. */
	readonly letter: string | null;
	/** "1 juli 2026 tot en met 31 december 2026". */
	readonly geldig: string;
	/** "Participatiewet, art. 21 onderdeel a, tekst van 1 juli 2026". */
	readonly bron: string;
	/** Hoe de waarde is verkregen, in een zin. */
	readonly herkomst: string;
	readonly toelichting: string | null;
}

/** Een keuze die de bronnen openlaten en die bij dit bedrag heeft meebeslist. */
export interface Uitleglezing {
	readonly id: LezingId;
	readonly optie: LezingOptie;
	readonly vraag: string;
	readonly keuze: string;
	readonly bron: string;
	/** Of dit niet de standaard is; dat staat er op het scherm en in elk document bij. */
	readonly afwijkend: boolean;
}

/** Een bedrag met de som waaruit het volgt. */
export interface Uitlegregel {
	/** Id van de post. Uniek onder de regels met delen; bladen en verwijzingen kunnen zich herhalen. */
	readonly id: string;
	readonly naam: string;
	/** "€ 1.348,49", "95%" of "0,6". */
	readonly bedrag: string;
	readonly eenheid: Eenheid;
	/** De waarde zonder afronding; een percentage als deel van 1. */
	readonly exact: string;
	/** Plaats in de som van de ouder; null bovenaan een stap. */
	readonly rol: Rol | null;
	/** De som met de bedragen ingevuld: "95% × € 1.419,46". Null bij een blad. */
	readonly som: string | null;
	/** Of de bedragen in de som, zoals zij er staan, niet precies op `bedrag` uitkomen; dan hoort er ≈ bij. */
	readonly ongeveer: boolean;
	/** Waarom dit bedrag bestaat en waarom het zo uitvalt, in gewone zinnen. */
	readonly zinnen: readonly string[];
	/** "art. 475da lid 2 Rv". */
	readonly artikel: string | null;
	readonly norm: Uitlegnorm | null;
	readonly lezing: Uitleglezing | null;
	/** Pad in het dossier als de gebruiker dit bedrag opgaf. */
	readonly veld: string | null;
	readonly bewerking: Bewerking;
	readonly nabewerking: readonly Nabewerking[];
	readonly delen: readonly Uitlegregel[];
	/** Een som die te diep zat en daarom onderaan de stap staat; een `zie` elders in de stap leidt erheen. */
	readonly tussenstap: boolean;
	/** De regel waar dit bedrag is uitgelegd; dan zijn er hier geen delen. */
	readonly zie: { readonly id: string; readonly naam: string } | null;
}

/** De namen van de stappen, in volgorde. */
export const STAPPEN = [
	'inkomen',
	'basis',
	'woonkosten',
	'verminderingen',
	'grens',
	'erbij',
	'afronding',
	'gevolg',
	'omslag',
	'bank'
] as const;
export type Stapnaam = (typeof STAPPEN)[number];

/** De stappen van de indicatie van het vrij te laten bedrag, na die van de beslagvrije voet. */
export const VTLB_STAPPEN = [
	'vloer',
	'correcties',
	'vtlb',
	'aflossen',
	'vakantiegeld',
	'arbeidstoeslag'
] as const;
export type Vtlbstapnaam = (typeof VTLB_STAPPEN)[number];

/** Een stap van de berekening: een vraag met een of meer sommen. */
export interface Uitlegstap {
	readonly naam: Stapnaam | Vtlbstapnaam;
	readonly kop: string;
	readonly zinnen: readonly string[];
	readonly regels: readonly Uitlegregel[];
}

/** Hoe de uitkomst eruitziet voor wie haar leest. */
export type Uitkomstsoort =
	/** Een deel blijft, een deel mag weg. */
	| 'deel'
	/** Er mag niets van het inkomen af. */
	| 'alles'
	/** Van dit inkomen blijft niets: ander inkomen dekt de beslagvrije voet al. */
	| 'niets'
	/** Er is alleen winst: het bedrag geldt pas als de kantonrechter dat bepaalt. */
	| 'kantonrechter'
	/** Geen inkomen als beslagobject: de overheid int van de bankrekening. */
	| 'overheidsvordering';

/** Een bedrag uit de kern van de uitkomst, met de stap die het uitlegt. */
export interface Kernbedrag {
	readonly soort: keyof (typeof samenvattingteksten)['kern'] | 'vakantiegeldHoudt' | 'vakantiegeldRuimte';
	readonly naam: string;
	/** Het woord dat in brieven en wetten staat. */
	readonly term: string | null;
	readonly bedrag: string;
	readonly stap: Stapnaam;
}

/** Getallen om de voetlijn te tekenen; teksten om erbij te zetten. */
export interface Voetlijngegevens {
	readonly totaal: string;
	readonly blijft: string;
	readonly naarBeslaglegger: string;
	readonly verhouding: number;
	readonly dekking: number;
	readonly voet: string;
}

export interface Samenvatting {
	readonly soort: Uitkomstsoort;
	/** Over welk inkomen het bedrag gaat; leeg als er maar een is. Zonder eigen naam is het een soort: "AOW". */
	readonly van: readonly { readonly naam: string; readonly zelfGenoemd: boolean }[];
	/** Het antwoord in twee stukken om het bedrag heen: "U mag", "€ 1.703", "per maand houden". */
	readonly voor: string;
	readonly bedrag: string;
	readonly na: string;
	/** De beslagvrije voet. Bij `alles` is die hoger dan het bedrag hierboven: dat is dan het hele inkomen. */
	readonly voet: string;
	/** Wat het bedrag betekent: in hooguit enkele zinnen. */
	readonly zinnen: readonly string[];
	readonly kern: readonly Kernbedrag[];
	/** Null als er geen inkomen is om te tekenen. */
	readonly voetlijn: Voetlijngegevens | null;
	/** Het deel per inkomen als er op meer inkomens beslag ligt. */
	readonly omslag: readonly { readonly naam: string; readonly bedrag: string }[];
}

/** Iets wat wij nog niet weten, en wat het antwoord met het bedrag doet. */
export interface Uitlegpunt {
	readonly soort: Puntsoort;
	/** Pad in het dossier waar het te beantwoorden is. */
	readonly veld: string;
	readonly inkomen: string | null;
	readonly vraag: string;
	/** Waar het antwoord te vinden is, of waarom het telt. */
	readonly hulp: string;
	/** "zo niet", "€ 1.839", "€ 376" en "€ 376 meer"; null als er nog geen ander bedrag te noemen is. */
	readonly effect: {
		readonly als: string;
		readonly bedrag: string;
		readonly scheelt: string;
		readonly verschil: string;
	} | null;
	/** Wat er in de plaats van het effect staat: "kan meer worden". */
	readonly zonderBedrag: string;
	/** Het effect als zin. */
	readonly gevolg: string;
}

/** Hoe zeker het bedrag is. */
export interface Uitlegzekerheid {
	readonly niveau: Niveau;
	/** "Minstens". */
	readonly woord: string;
	/** "minstens", voor in een zin; leeg als het bedrag precies is. */
	readonly inZin: string;
	readonly zin: string;
	/** Boven de punten; null als er geen zijn. */
	readonly kop: string | null;
	/** Wat iemand zelf kan doen om meer te houden; dat gaat voor alle vragen. */
	readonly eerst: Uitlegpunt | null;
	readonly punten: readonly Uitlegpunt[];
}

/** Waar een blok gegevens over gaat. */
export type Gegevensgroep = 'kenmerk' | 'wonen' | 'inkomens' | 'beslag' | 'toeslagen' | 'hardheid' | 'vtlb';

/** Een veld met zijn waarde, zoals deze lezer het leest. */
export interface Gegeven {
	readonly naam: string;
	readonly waarde: string;
	/** Het pad in het dossier; null als het geen veld is maar eruit volgt. */
	readonly veld: string | null;
	/** Niet als er niets is ingevuld, of alleen dat het onbekend is. */
	readonly bekend: boolean;
}

/** Wat er is ingevuld: vraag en antwoord, en bij loonstroken een tabel. */
export interface Gegevensblok {
	readonly groep: Gegevensgroep;
	/** Het id van het inkomen waar dit blok over gaat. */
	readonly inkomen: string | null;
	readonly kop: string;
	readonly rijen: readonly Gegeven[];
	readonly tabel: {
		readonly bijschrift: string;
		/** De eerste kolom is tekst, de andere zijn bedragen. */
		readonly koppen: readonly string[];
		readonly rijen: readonly (readonly string[])[];
	} | null;
}

export interface Uitlegmelding {
	readonly code: MeldingCode;
	readonly ernst: Ernst;
	readonly tekst: string;
}

/** De som in gewone woorden: de regels tellen op tot het bedrag, de afronding is er een van. */
export interface KorteSom {
	readonly kop: string;
	readonly regels: readonly {
		readonly zin: string;
		readonly teken: '+' | '-';
		/** Zonder teken: "€ 1.348,49". */
		readonly bedrag: string;
	}[];
	readonly totaal: string;
	readonly bedrag: string;
}

/** Alles wat er over een uitkomst te vertellen is. */
export interface Uitleg {
	readonly titel: string;
	/** "14 juli 2026". */
	readonly peildatum: string;
	readonly samenvatting: Samenvatting;
	readonly zekerheid: Uitlegzekerheid;
	readonly korteSom: KorteSom;
	readonly gegevens: readonly Gegevensblok[];
	readonly stappen: readonly Uitlegstap[];
	readonly meldingen: readonly Uitlegmelding[];
	/** De vaste meldingen bij het tussenresultaat (de basis beslagvrije voet). */
	readonly basismeldingen: readonly Uitlegmelding[];
	/** De lezingen die in deze berekening hebben meebeslist. */
	readonly lezingen: readonly Uitleglezing[];
	readonly normtabel: {
		readonly id: string;
		readonly vanaf: string;
		readonly totEnMet: string;
		readonly herziening: number;
		/** Door gebruiker ingevuld. */
		readonly eigen: boolean;
		/** "1 juli 2026 tot en met 31 december 2026". */
		readonly geldig: string;
	};
}
