import type { GrondslagSleutel } from '../../herleiding/grondslag.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Vtlbsleutel } from '../../normen/vtlb/typen.ts';
import type { BekendeNorm } from './editiewaarde.ts';

/** Wie over een correctie gaat: zij volgt uit de richtlijn zelf, of iemand beslist erover. */
export type Beslisser = 'richtlijn' | 'oordeel';

interface Soort {
	readonly grondslag: GrondslagSleutel;
	readonly beslisser: Beslisser;
	/** Gaat over het hele huishouden; telt niet als het inkomen van de partner onbekend is. */
	readonly gedeeld: boolean;
	/** De normbedragen uit het rapport die erbij horen. */
	readonly normen: readonly Vtlbsleutel[];
}

const eigen = (grondslag: GrondslagSleutel, beslisser: Beslisser, ...normen: Vtlbsleutel[]): Soort => ({
	grondslag,
	beslisser,
	gedeeld: false,
	normen
});
const gedeeld = (grondslag: GrondslagSleutel, beslisser: Beslisser, ...normen: Vtlbsleutel[]): Soort => ({
	...eigen(grondslag, beslisser, ...normen),
	gedeeld: true
});

/** De correcties van hoofdstuk 4 en 5 van het Vtlb-rapport, in de volgorde van het rapport. */
export const CORRECTIES = {
	reserveringstoeslag: eigen(
		'vtlb4',
		'richtlijn',
		'reserveringInrichtingAlleenstaand',
		'reserveringInrichtingGehuwd'
	),
	arbeidstoeslag: eigen('vtlb4', 'richtlijn', 'arbeidstoeslagAlleenstaand', 'arbeidstoeslagGehuwd'),
	eigenRisico: eigen('vtlb4', 'richtlijn', 'eigenRisico'),
	pgl: gedeeld('vtlb4', 'richtlijn'),
	individueleLasten: gedeeld('vtlb51', 'richtlijn', 'normpremie', 'normhuur'),
	woonlastenBovenMaximum: gedeeld('vtlb52', 'oordeel'),
	gemeentebelastingen: gedeeld('vtlb53', 'oordeel'),
	ziektekosten: eigen('vtlb54', 'oordeel'),
	auto: eigen('vtlb55', 'oordeel', 'autoforfait', 'kilometerprijs'),
	studiekosten: gedeeld('vtlb56', 'oordeel'),
	kinderopvang: gedeeld('vtlb57', 'oordeel'),
	alimentatie: eigen('vtlb58', 'oordeel'),
	omgang: eigen('vtlb58', 'oordeel', 'omgangPerKindPerDag'),
	bewind: eigen('vtlb59', 'oordeel'),
	overige: eigen('vtlb510', 'oordeel')
} as const satisfies Record<string, Soort>;

export type CorrectieId = keyof typeof CORRECTIES;
export const CORRECTIE_IDS = Object.keys(CORRECTIES) as readonly CorrectieId[];

/** Waarom een opgegeven of berekend bedrag niet meetelt. */
export type Blokkade =
	| 'alleenInInrichting'
	| 'nietMeerDan18Uur'
	| 'partnerOnbekend'
	| 'alleenBijFormule'
	| 'premieInIndividueleLasten';

/**
 * Wat een correctie oplevert. `bedrag` is wat meetelt: null is niet ingevuld of geblokkeerd, nooit stil nul. `opgave`
 * is wat is opgegeven of berekend, ook als het niet meetelt.
 */
export type Opgave = { readonly herkomst: Herkomst } & (
	| { readonly bedrag: Post<'maand'>; readonly opgave: Post<'maand'>; readonly blokkade: null }
	| { readonly bedrag: null; readonly opgave: null; readonly blokkade: null }
	| { readonly bedrag: null; readonly opgave: Post<'maand'> | null; readonly blokkade: Blokkade }
);

type Herkomst = 'berekend' | 'gebruiker';

/** Een opgave die meetelt, of die er niet is. */
export const telt = (bedrag: Post<'maand'> | null, herkomst: Herkomst): Opgave =>
	bedrag
		? { bedrag, opgave: bedrag, herkomst, blokkade: null }
		: { bedrag, opgave: null, herkomst, blokkade: null };

/** Dezelfde opgave, die om deze reden niet meetelt. Zonder reden verandert er niets. */
export const geblokkeerd = (van: Opgave, blokkade: Blokkade | null): Opgave =>
	blokkade === null ? van : { bedrag: null, opgave: van.opgave, herkomst: van.herkomst, blokkade };

export type Correctie = Opgave & {
	readonly id: CorrectieId;
	readonly grondslag: GrondslagSleutel;
	readonly beslisser: Beslisser;
	readonly bekendeNormen: readonly BekendeNorm[];
};
