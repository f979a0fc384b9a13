import type { Lesgeval } from '../les/geval.ts';
import { leesHekje } from '../les/hekje.ts';
import { lesteksten } from '../teksten/les/les.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';

/** De sleutel in het adres: `/les/stappen/?casus=formule`. */
export const CASUS = 'casus';

/**
 * Waar de les over gaat, volgens het adres: een casus, een gedeeld geval achter het hekje, of anders het dossier in dit tabblad.
 * Null als dat er niet is; `waaromGeenLesgeval` zegt dan waarom.
 */
export async function leesLesgeval(adres: URL, staat: Dossierstaat): Promise<Lesgeval | null> {
	const id = adres.searchParams.get(CASUS);
	if (id !== null) return (await import('../les/geval.ts')).gevalVanCasus(id);
	const { geval } = leesHekje(adres.hash);
	if (geval !== null) {
		const gelezen = await (await import('./gedeeld.ts')).leesGedeeld(geval);
		return gelezen.gelukt ? gelezen.geval : null;
	}
	await staat.herstel();
	const gelezen = staat.leesNu();
	if (!gelezen.gelukt) return null;
	return { titel: lesteksten.eigenDossier, dossier: gelezen.waarde, casus: null, gedeeld: null };
}

/** Waarom er geen geval is, en wat dan wel kan. */
export async function waaromGeenLesgeval(adres: URL): Promise<string> {
	if (adres.searchParams.has(CASUS)) return lesteksten.geenGeval.onbekend;
	const { geval } = leesHekje(adres.hash);
	if (geval === null) return lesteksten.geenGeval.uitleg;
	const gelezen = await (await import('./gedeeld.ts')).leesGedeeld(geval);
	return gelezen.gelukt ? lesteksten.geenGeval.uitleg : gelezen.zin;
}
