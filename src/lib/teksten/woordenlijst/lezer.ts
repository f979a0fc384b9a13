/** Voor wie iets te lezen is; het portaal is wie de woorden van het officiële portaal verwacht. */
export type Lezer = 'inwoner' | 'hulpverlener' | 'portaal';

/** Hoe iets heet: voor iedereen gelijk, of per lezer. Wie er niet bij staat, leest het woord van de inwoner. */
export type Term = string | ({ readonly inwoner: string } & { readonly [L in Lezer]?: string });

export const voorLezer = (term: Term, lezer: Lezer): string =>
	typeof term === 'string' ? term : (term[lezer] ?? term.inwoner);
