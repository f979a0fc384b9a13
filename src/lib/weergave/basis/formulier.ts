import { getContext, hasContext, setContext, type Snippet } from 'svelte';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen, Conceptperiode } from '../../dossier/concept.ts';
import type { Keuzepaden, KeuzepadVoor, PadVoor } from '../../invoer/veldwaarde.ts';

/** `ruim`: een vraag op een pagina; `rij`: een regel van een werkblad; `cel`: een vak in een tabel. */
export type Dichtheid = 'ruim' | 'rij' | 'cel';

export interface Veldtekst {
	readonly label: string;
	readonly hint?: string | undefined;
}

/**
 * Wat een formulier over zijn velden weet, zodat een veld genoeg heeft aan zijn pad. De route zet het klaar: hier
 * komen staat en teksten samen.
 */
export interface Formulier {
	/** Waar de paden van de velden in wijzen: een concept, of een deel ervan. */
	readonly wortel: object;
	/** Het pad van de wortel in het dossier, met een punt erachter ("inkomens[0]."); leeg voor het hele dossier. */
	readonly voor: string;
	readonly dichtheid: Dichtheid;
	/** Verborgen deel van elke naam, zodat gelijke velden van twee inkomens anders heten. */
	readonly bij?: string | undefined;
	/** De fout die nu bij dit veld te zien is; `veld` is het volledige pad. */
	fout(veld: string): string | undefined;
	/** De rij op dit pad is anders geworden: op haar plaatsen staat nu iets waar nog niemand is geweest. */
	vergeet?(pad: string): void;
	/** Label en hint van dit veld voor deze lezer; `veld` is het volledige pad. */
	tekst(veld: string): Veldtekst | undefined;
}

/** Waar het formulier staat; een test zet er een klaar zonder onderdeel eromheen. */
export const FORMULIER = Symbol('formulier');

export const zetFormulier = (formulier: Formulier): Formulier => setContext(FORMULIER, formulier);

/** Het formulier van een heel scherm, over het hele concept. */
export const zetSchermformulier = (
	concept: () => Concept,
	wijze: Pick<Formulier, 'dichtheid' | 'fout'> & Partial<Pick<Formulier, 'tekst' | 'vergeet'>>
): Formulier =>
	zetFormulier({
		get wortel() {
			return concept();
		},
		voor: '',
		tekst: () => undefined,
		...wijze
	});

/** Het formulier waar een onderdeel in staat; een los veld heeft er geen nodig. */
export const formulier = (): Formulier | undefined =>
	hasContext(FORMULIER) ? getContext<Formulier>(FORMULIER) : undefined;

type Briefkop = Omit<Briefconcept, 'gegevens' | 'antwoorden'>;
type Wortel = Concept | Conceptinkomen | Conceptperiode | Briefkop;
type Perwortel<W, T = Wortel> = T extends Wortel ? PadVoor<T, W> : never;
type Keuzeperwortel<W extends string, T = Wortel> = T extends Wortel ? KeuzepadVoor<T, W> : never;
type Elkekeuze<T = Wortel> = T extends Wortel ? Keuzepaden<T> : never;
export type Tekstpad = Perwortel<string>;
export type Vinkpad = Perwortel<boolean>;
export type Vinkjespad = Perwortel<string[]>;
export type Keuzepad = Elkekeuze;
export type Keuzeveldpad<W extends string> = Keuzeperwortel<W>;

/** Wat elk veld om zich heen kan hebben. Met een `pad` komen label, hint en fout van het formulier. */
export interface Omlijsting {
	/** Uniek op de pagina; het foutoverzicht verwijst hiernaar. Met een `pad` is dat het pad. */
	id?: string | undefined;
	label?: string | undefined;
	/** Het label is dan de h1 van de pagina. */
	labelIsKop?: boolean | undefined;
	nietVerplicht?: boolean | undefined;
	/** Eén korte zin tussen label en veld, zonder links. */
	hint?: string | undefined;
	/** Wat er mis is en hoe het goed komt. */
	fout?: string | undefined;
	/** Onwaarschijnlijk maar mogelijk: de gebruiker mag verder. */
	letOp?: string | undefined;
	/** Wat iemand bij die waarschuwing meteen kan doen. */
	letOpActie?: { readonly knop: string; readonly doe: () => void } | undefined;
	/** Uitleg die bij het veld open te klappen is: alinea's, of iets eigens. */
	hulp?: readonly string[] | Snippet | undefined;
	/** In plaats van "Waar vind ik dit?". */
	hulpTitel?: string | undefined;
	dichtheid?: Dichtheid | undefined;
	/** Het label staat al op de pagina, met `for` naar dit veld. Alleen in een cel. */
	labelElders?: boolean | undefined;
	/** Id's van teksten elders die het veld ook beschrijven. */
	zieOok?: string | undefined;
}

/** Een veld wijst naar zijn pad in het formulier, of heeft zelf een id en een label. */
export type Veldprops<P extends string> = Omlijsting &
	({ pad: P } | { pad?: undefined; id: string; label: string });

/** Eén antwoord. `na: 'of'` zet het antwoord na het woordje "of" (voor "Weet ik niet"). */
export interface Optie<W extends string = string> {
	readonly waarde: W;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly na?: 'of' | undefined;
}
/** Antwoorden als lijst, of kort als waarde met haar label. */
export type Opties<W extends string> = readonly Optie<W>[] | Readonly<Record<W, string>>;
