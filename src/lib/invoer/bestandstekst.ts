import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesErvoor, zetErvoor } from '../dossier/ervoor.ts';
import type { Bewaard } from '../dossier/geschiedenis.ts';
import { schrijfBestand } from '../dossier/schrijf.ts';
import type { Datum } from '../tijd/datum.ts';
import { maakBewaard } from '../uitvoer/bewaard.ts';
import { berekenGelezen } from './bereken-concept.ts';

/** Door welk programma en op welke dag. */
interface Nu {
	readonly programma: string;
	readonly op: Datum;
}

function bewaardVan(dossier: Dossier, { programma, op }: Nu): Bewaard | null {
	const uitkomst = berekenGelezen({ gelukt: true, waarde: dossier });
	return uitkomst && maakBewaard(uitkomst, programma, op);
}

/** Een bestand met het dossier, wat eruit komt en het dossier voor de herziening. */
export const bestandstekst = (concept: Concept, dossier: Dossier, nu: Nu): string =>
	schrijfBestand(dossier, bewaardVan(dossier, nu), leesErvoor(concept));

/** Art. 475d lid 3 Rv: wat er staat wordt opnieuw berekend; dit dossier is dan het vorige. */
export const beginHerziening = (concept: Concept, dossier: Dossier, nu: Nu): void =>
	zetErvoor(concept, { dossier, bewaard: bewaardVan(dossier, nu) });
