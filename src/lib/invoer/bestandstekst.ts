import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { leesBijOpenen, type BijOpenen } from '../dossier/bij-openen.ts';
import { leesErvoor, zetErvoor } from '../dossier/ervoor.ts';
import type { Bewaard } from '../dossier/geschiedenis.ts';
import { schrijfBestand } from '../dossier/schrijf.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Datum } from '../tijd/datum.ts';
import { isZelfdeUitkomst, maakBewaard } from '../uitvoer/bewaard.ts';
import { berekenGelezen } from './bereken-concept.ts';

/** Door welk programma en op welke dag. */
export interface Nu {
	readonly programma: string;
	readonly op: Datum;
}

function bewaardVan(dossier: Dossier, { programma, op }: Nu): Bewaard | null {
	const uitkomst = berekenGelezen({ gelukt: true, waarde: dossier });
	return uitkomst && maakBewaard(uitkomst, programma, op);
}

/** Een bestand met het dossier, wat eruit komt en het dossier voor de herziening. */
export const bestandstekst = (concept: Pick<Concept, 'ervoor'>, dossier: Dossier, nu: Nu): string =>
	schrijfBestand(dossier, bewaardVan(dossier, nu), leesErvoor(concept));

/** Art. 475d lid 3 Rv: wat er staat wordt opnieuw berekend; dit dossier is dan het vorige, met wat er toen uit kwam. */
export function beginHerziening(concept: Concept, dossier: Dossier, nu: Nu): void {
	const bewaard = ongewijzigd(concept, dossier, nu)?.toen ?? bewaardVan(dossier, nu);
	zetErvoor(concept, { dossier, bewaard });
	concept.bijOpenen = '';
}

/** Wat er in het geopende bestand stond, zolang er sindsdien niets is veranderd dat het bedrag anders maakt. */
export function ongewijzigd(concept: Concept, dossier: Dossier, nu: Nu): BijOpenen | null {
	const bij = leesBijOpenen(concept, dossier);
	const berekend = bij && bewaardVan(dossier, nu);
	return bij?.nu && berekend && isZelfdeUitkomst(bij.nu, berekend) ? bij : null;
}

/** Of de eerdere berekening na te rekenen is, zodat er een stuk over te maken is. */
export function isTeHerzien(concept: Pick<Concept, 'ervoor'>): boolean {
	const vorige = leesErvoor(concept)?.dossier;
	return vorige !== undefined && !isGeenNormen(kiesNormen(vorige.peildatum, vorige.eigenNormen));
}
