import { conceptVan, type Concept } from '../dossier/concept.ts';
import { zetBijOpenen } from '../dossier/bij-openen.ts';
import { zetErvoor } from '../dossier/ervoor.ts';
import type { Dossierbestand } from '../dossier/geschiedenis.ts';
import type { Datum } from '../tijd/datum.ts';
import { maakBewaard } from '../uitvoer/bewaard.ts';
import { berekenGelezen } from './bereken-concept.ts';
import { neemDagOver } from './peildatum.ts';
import { leidAntwoordenAf } from './vragenlijst/antwoorden.ts';

/** Een geopend dossier op het scherm, met het dossier voor de herziening en wat er bij het bewaren uit kwam. */
export function conceptUit({ dossier, bewaard, vorige }: Dossierbestand, vandaag: Datum): Concept {
	const concept = conceptVan(dossier);
	if (vorige) zetErvoor(concept, vorige);
	const uitkomst = bewaard && berekenGelezen({ gelukt: true, waarde: dossier });
	const nu = uitkomst && maakBewaard(uitkomst, bewaard.programma, bewaard.op);
	zetBijOpenen(concept, { dossier, bewaard, nu });
	neemDagOver(concept, vandaag);
	// Ook als er nu iets te vragen is (een loonstrook die mist): wat in het bestand staat is al beantwoord.
	leidAntwoordenAf(concept);
	return concept;
}
