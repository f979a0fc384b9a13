import type { Datum } from '../../tijd/datum.ts';
import type { Missend } from './vandaag.ts';

/** Wat er net met het hele dossier gebeurde. */
export type Mededelingsoort =
	| {
			readonly soort: 'bewaard';
			readonly naam: string;
			/** In het bestand dat open was; anders staat er een nieuw bij de downloads. */
			readonly inZelfde: boolean;
			/** Het bestand dat open was, als schrijven daarin niet lukte. */
			readonly nietIn: string | null;
			/** Er is nog niet genoeg om te rekenen. */
			readonly half: boolean;
			readonly metBrief: boolean;
	  }
	/** `toen`: wat er uit het bestand kwam toen het werd bewaard, als dat nu anders is. */
	| { readonly soort: 'geopend'; readonly naam: string; readonly toen: readonly string[] }
	/** Het bestand is van een dag waarvoor er nog geen bedragen zijn. */
	| {
			readonly soort: 'zonderNormen';
			readonly naam: string;
			readonly toen: readonly string[];
			readonly laatste: Datum;
	  }
	/** De berekening ging naar een andere dag; wat er dan mist. */
	| { readonly soort: 'opDag'; readonly dag: Datum; readonly missend: readonly Missend[] }
	/** Voor vandaag zijn er geen bedragen: er is niets veranderd. */
	| { readonly soort: 'geenBedragen'; readonly laatste: Datum }
	| { readonly soort: 'nietGeopend'; readonly naam: string; readonly fouten: readonly string[] }
	/** Een document maken kan pas als er een uitkomst is. */
	| { readonly soort: 'geenDocument' }
	| { readonly soort: 'gewisseld' };
