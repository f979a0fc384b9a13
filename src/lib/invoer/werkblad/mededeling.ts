import type { Datum } from '../../tijd/datum.ts';
import type { Missend } from './vandaag.ts';

/** Wat er net met het hele dossier gebeurde. */
export type Mededelingsoort =
	| { readonly soort: 'bewaard'; readonly naam: string; readonly metBrief: boolean }
	/** `toen`: wat er uit het bestand kwam toen het werd bewaard, als dat nu anders is. */
	| { readonly soort: 'geopend'; readonly naam: string; readonly toen: readonly string[] }
	/** De berekening ging naar vandaag; wat er dan mist. */
	| { readonly soort: 'vandaag'; readonly dag: Datum; readonly missend: readonly Missend[] }
	| { readonly soort: 'nietGeopend'; readonly naam: string; readonly fouten: readonly string[] }
	| { readonly soort: 'nietBewaard' }
	| { readonly soort: 'gewisseld' };
