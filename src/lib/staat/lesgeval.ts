import type { Lesgeval } from '../les/geval.ts';
import { lesteksten } from '../teksten/les/les.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';

/** De sleutel in het adres: `/les/stappen/?casus=formule`. */
export const CASUS = 'casus';

/** Waar de les over gaat, volgens het adres: een casus, of anders het dossier in dit tabblad. Null als dat er niet is. */
export async function leesLesgeval(adres: URL, staat: Dossierstaat): Promise<Lesgeval | null> {
	const id = adres.searchParams.get(CASUS);
	if (id !== null) return (await import('../les/geval.ts')).gevalVanCasus(id);
	await staat.herstel();
	const gelezen = staat.leesNu();
	return gelezen.gelukt ? { titel: lesteksten.eigenDossier, dossier: gelezen.waarde, casus: null } : null;
}
