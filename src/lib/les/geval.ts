import { CASUSSEN } from '../casus/casussen.ts';
import type { Casus } from '../casus/casus.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';

/** Waar een les over gaat: een casus uit de bibliotheek, een gedeeld geval, of een eigen dossier. */
export interface Lesgeval {
	readonly titel: string;
	readonly dossier: Dossier;
	/** Null bij een eigen dossier en bij een gedeeld geval. */
	readonly casus: Casus | null;
	/** Een gedeeld geval zoals het in het adres staat; anders null. */
	readonly gedeeld: string | null;
}

/** Null als er geen casus is die zo heet. */
export function gevalVanCasus(id: string): Lesgeval | null {
	const casus = CASUSSEN.find((een) => een.id === id);
	if (!casus) return null;
	const gelezen = leesDossier(casus.dossier);
	return gelezen.gelukt ? { titel: casus.titel, dossier: gelezen.waarde, casus, gedeeld: null } : null;
}
