import type { Afrondwijze, Getal } from '../getal/getal.ts';
import type { NormSleutel, Normwaarde } from '../normen/typen.ts';
import type { Vtlbnorm, Vtlbsleutel } from '../normen/vtlb/typen.ts';
import type { GrondslagSleutel } from './grondslag.ts';
import type { Lezingkeuze } from './lezingen.ts';
import type { OordeelNaam, PostNaam } from './namen.ts';

/** Waarover een bedrag gaat. Maand en jaar kunnen zo niet per ongeluk bij elkaar. */
export type Eenheid = 'maand' | 'vierweken' | 'jaar' | 'eenmalig' | 'procent' | 'factor';

interface Kop<E extends Eenheid> {
	readonly eenheid: E;
	/** Exacte waarde. Een percentage staat hier als deel van 1. */
	readonly waarde: Getal;
}

/** Wat er bij een berekend bedrag te melden is. */
export interface Noot {
	/** Id van het inkomen (of `inkomen/volgnummer` van een periode) waarover de post gaat. */
	readonly over?: string;
	readonly grondslag?: GrondslagSleutel;
	readonly lezing?: Lezingkeuze;
}

interface Genoemd {
	readonly naam: PostNaam;
	readonly noot: Noot;
}

/** Wat de gebruiker heeft opgegeven; `veld` is het pad in het dossier. */
export interface Invoerpost<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'invoer';
	readonly veld: string;
}

export interface Normpost<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'norm';
	readonly sleutel: NormSleutel;
	readonly tabel: { readonly id: string; readonly vanaf: string; readonly totEnMet: string };
	readonly norm: Normwaarde;
}

/** Factor voor een woonland uit bijlage 1 van de Regeling. */
export interface Woonlandpost<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'woonland';
	readonly land: string;
	readonly jaar: number;
	readonly bron: string;
	readonly genoemd: boolean;
}

/** Een normbedrag uit een editie van het Vtlb-rapport. */
export interface Editiepost<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'editie';
	readonly sleutel: Vtlbsleutel;
	readonly editie: string;
	readonly norm: Vtlbnorm;
}

/** Een getal dat in de wettekst zelf staat. */
export interface Vastepost<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'vast';
	/** Zoals het er staat: `0.95`, of `2/3` voor een breuk. */
	readonly getal: string;
	readonly grondslag: GrondslagSleutel | undefined;
}

/** Optelling, met eraf waar `teken` min is. */
export interface Sompost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'som';
	readonly termen: readonly { readonly teken: '+' | '-'; readonly post: Post<E> }[];
}

/**
 * Een optelling die alleen een tussenstap is: zij staat nooit op een eigen regel, maar in de som van de post
 * eromheen. Een naam heeft zij alleen als er iets over te zeggen valt.
 */
export interface Tussensom<E extends Eenheid = Eenheid> extends Kop<E> {
	readonly soort: 'tussensom';
	readonly naam: PostNaam | null;
	readonly noot: Noot;
	readonly termen: Sompost<E>['termen'];
}

export interface Productpost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'product';
	readonly factoren: readonly Post[];
}

export interface Quotientpost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'quotient';
	readonly deeltal: Knoop;
	readonly deler: Post;
}

/** Van het ene tijdvak naar het andere: × maal ÷ door. */
export interface Omrekenpost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'omrekening';
	readonly van: Knoop;
	readonly maal: string;
	readonly door: string;
}

/** Het laagste (of hoogste) van enkele bedragen; `gekozen` wijst de eerste aan die het is. */
export interface Keurpost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'minste' | 'meeste';
	readonly kandidaten: readonly Post<E>[];
	readonly gekozen: number;
}

/** Een bedrag dat niet onder nul mag komen. */
export interface Ondergrenspost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'ondergrens';
	readonly van: Knoop<E>;
}

export interface Afrondingspost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'afronding';
	readonly van: Knoop<E>;
	readonly wijze: Afrondwijze;
	readonly decimalen: number;
}

/** Een bedrag dat geldt omdat een oordeel zo uitviel. */
export interface Keuzepost<E extends Eenheid = Eenheid> extends Kop<E>, Genoemd {
	readonly soort: 'keuze';
	readonly oordeel: Oordeel;
	readonly gekozen: Post<E>;
}

/** Een bedrag met zijn eigen herleiding. */
export type Post<E extends Eenheid = Eenheid> =
	| Invoerpost<E>
	| Normpost<E>
	| Woonlandpost<E>
	| Editiepost<E>
	| Vastepost<E>
	| Sompost<E>
	| Productpost<E>
	| Quotientpost<E>
	| Omrekenpost<E>
	| Keurpost<E>
	| Ondergrenspost<E>
	| Afrondingspost<E>
	| Keuzepost<E>;

/** Een plek in de herleiding: een post, of de som waaruit hij rechtstreeks volgt. */
export type Knoop<E extends Eenheid = Eenheid> = Post<E> | Tussensom<E>;

/** Alles wat berekend is en een naam heeft. */
export type Benoemd = Extract<Post, Genoemd> | (Tussensom & Genoemd);

export const isBenoemd = (knoop: Knoop): knoop is Benoemd => 'naam' in knoop && knoop.naam !== null;

export const isPost = (knoop: Knoop): knoop is Post => knoop.soort !== 'tussensom';

/** Uniek binnen een berekening; posten met hetzelfde id dragen dezelfde waarde. Null zonder naam. */
export function idVan(post: Post | Benoemd): string;
export function idVan(post: Knoop): string | null;
export function idVan(post: Knoop): string | null {
	switch (post.soort) {
		case 'invoer':
			return `invoer.${post.veld}`;
		case 'norm':
		case 'editie':
			return `${post.soort}.${post.sleutel}`;
		case 'woonland':
			return post.soort;
		case 'vast':
			return `vast.${post.getal}/${post.eenheid}/${post.grondslag ?? ''}`;
		default:
			return post.naam !== null && post.noot.over !== undefined
				? `${post.naam}[${post.noot.over}]`
				: post.naam;
	}
}

/** Ja of nee, met de feiten en vergelijkingen waarop het rust. */
export type Oordeel =
	| {
			readonly soort: 'vergelijking';
			readonly naam: OordeelNaam;
			readonly links: Post;
			readonly teken: '<' | '<=' | '>=' | '>' | '=';
			readonly rechts: Post;
			readonly uitkomst: boolean;
	  }
	| {
			readonly soort: 'feit';
			readonly naam: OordeelNaam;
			/** Pad in het dossier, of de sleutel van de regel in de normtabel. */
			readonly veld: string;
			readonly waarde: string;
			readonly uitkomst: boolean;
	  }
	| {
			readonly soort: 'alle';
			readonly naam: OordeelNaam;
			readonly delen: readonly Oordeel[];
			readonly uitkomst: boolean;
	  };
