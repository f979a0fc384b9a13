/** Wat er net met het hele dossier gebeurde. */
export type Mededelingsoort =
	| { readonly soort: 'bewaard' | 'geopend'; readonly naam: string }
	| { readonly soort: 'nietGeopend'; readonly naam: string; readonly fouten: readonly string[] }
	| { readonly soort: 'nietBewaard' }
	| { readonly soort: 'gewisseld' };
