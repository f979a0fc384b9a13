import { strookInVenster } from '#lib/dossier/controles-opgave.ts';
import { leesDossier } from '#lib/dossier/lees.ts';

/**
 * Of het dossier ook op een scherm compleet is. Een bestand van versie 1 of 2 zonder loonstrook in het venster is te
 * lezen en te rekenen; op een scherm vragen wij dan wat er kwam.
 */
export function isCompleetOpScherm(inhoud: unknown): boolean {
	const gelezen = leesDossier(inhoud);
	return (
		gelezen.gelukt &&
		gelezen.waarde.inkomens.every(
			(inkomen, plek) => strookInVenster(inkomen, plek, gelezen.waarde).length === 0
		)
	);
}
