import { conceptVan, type Concept } from '../dossier/concept.ts';
import { zetErvoor } from '../dossier/ervoor.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import type { Datum } from '../tijd/datum.ts';
import { neemDagOver } from './peildatum.ts';
import { leidAntwoordenAf } from './vragenlijst/antwoorden.ts';

/** Een geopend dossier op het scherm, met het dossier voor de herziening. */
export function conceptUit({ dossier, vorige }: Dossierbestand, vandaag: Datum): Concept {
	const concept = conceptVan(dossier);
	if (vorige) zetErvoor(concept, vorige);
	neemDagOver(concept, vandaag);
	// Ook als er nu iets te vragen is (een loonstrook die mist): wat in het bestand staat is al beantwoord.
	leidAntwoordenAf(concept);
	return concept;
}
