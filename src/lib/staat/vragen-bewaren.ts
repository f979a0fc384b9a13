import type { Concept } from '../dossier/concept.ts';
import { schrijfConcept } from '../dossier/concept-bestand.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { bestandsnaamVan, schrijfDossier } from '../dossier/schrijf.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { openstaand } from '../invoer/vragenlijst/fouten.ts';
import { vragenlijstbestandteksten } from '../teksten/dossierbestand.ts';
import { bewaarBestand } from './bestand.ts';
import { vandaag } from './klok.ts';

/** Bewaart de vragenlijst: als dossier als zij af is, en anders precies zoals zij er nu staat. */
export function bewaarVragen(concept: Concept, gelezen: Gelezen<Dossier>): void {
	const isAf = gelezen.gelukt && openstaand(concept, gelezen).length === 0;
	const [naam, tekst] = isAf
		? [bestandsnaamVan(gelezen.waarde), schrijfDossier(gelezen.waarde)]
		: [vragenlijstbestandteksten.halfNaam(vandaag()), schrijfConcept(concept)];
	bewaarBestand(naam, tekst, 'application/json');
}
