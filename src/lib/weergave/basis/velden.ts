import type { Snippet } from 'svelte';

/** Wat elk veld en elke groep velden om zich heen kan hebben. */
export interface Omlijsting {
	/** Uniek op de pagina; het foutoverzicht verwijst hiernaar. */
	id: string;
	nietVerplicht?: boolean;
	/** Eén korte zin tussen label en veld, zonder links. */
	hint?: string | undefined;
	/** Wat er mis is en hoe het goed komt. */
	fout?: string | undefined;
	/** Onwaarschijnlijk maar mogelijk: de gebruiker mag verder. */
	letOp?: string | undefined;
	/** Uitleg die bij het veld open te klappen is. */
	hulp?: Snippet | undefined;
	/** In plaats van "Waar vind ik dit?". */
	hulpTitel?: string | undefined;
}

/** Eén invoer met een label. */
export type Veldeigenschappen = Omlijsting & {
	label: string;
	/** Het label is dan de h1 van de pagina. */
	labelIsKop?: boolean;
};

/** Meer invoer onder één legende. */
export type Groepeigenschappen = Omlijsting & {
	legende: string;
	/** De legende is dan de h1 van de pagina. */
	legendeIsKop?: boolean;
};

/** Eén antwoord. `na: 'of'` zet het antwoord na het woordje "of" (voor "Weet ik niet"). */
export interface Optie<W extends string = string> {
	readonly waarde: W;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly na?: 'of' | undefined;
}

/** Wat een invoer moet weten om aan hint en fout gekoppeld te zijn. */
export interface Koppeling {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
}

/** De id's van de teksten die bij een veld horen, als waarde voor `aria-describedby`. */
export function beschrijvingVan({ id, hint, fout, letOp }: Omlijsting): string | undefined {
	const delen = [hint && `${id}-hint`, fout && `${id}-fout`, letOp && `${id}-let-op`];
	return delen.filter(Boolean).join(' ') || undefined;
}
