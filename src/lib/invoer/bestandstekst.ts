import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isVanDezelfde, leesBijOpenen, zetBijOpenen, type BijOpenen } from '../dossier/bij-openen.ts';
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

/**
 * Art. 475d lid 3 Rv: wat er staat wordt opnieuw berekend, met de eerdere berekening ernaast. Dat is wat er in het bestand
 * staat; een dag waarop iemand intussen alleen maar keek, komt daar niet voor in de plaats.
 * @param dossier wat er nu staat; null als het niet compleet is
 * @param dag waarvoor opnieuw wordt gerekend
 */
export function beginHerziening(concept: Concept, dossier: Dossier | null, nu: Nu, dag: Datum = nu.op): void {
	const eerder = inBestand(concept);
	if (!eerder && leesErvoor(concept)) return;
	const vorige = eerder?.dossier ?? dossier;
	if (!vorige || vorige.peildatum >= dag || !isNaTeRekenen(vorige)) return;
	zetErvoor(concept, { dossier: vorige, bewaard: eerder?.bewaard ?? bewaardVan(vorige, nu) });
}

/** Een eerdere berekening zonder normen is niet na te rekenen, en een bestand met zo'n berekening erin gaat niet open. */
const isNaTeRekenen = ({ peildatum, eigenNormen }: Dossier): boolean =>
	!isGeenNormen(kiesNormen(peildatum, eigenNormen));

/** Wat er nu staat is net bewaard: een volgende herziening begint daar. */
export function onthoudBestand(concept: Concept, dossier: Dossier, nu: Nu): void {
	const bewaard = bewaardVan(dossier, nu);
	zetBijOpenen(concept, { dossier, bewaard, nu: bewaard });
}

/** Wat er in het bestand staat waar dit dossier uit komt; null na een wissel, of als het nog nergens in staat. */
export function inBestand(concept: Concept): BijOpenen | null {
	const bij = leesBijOpenen(concept);
	return bij && isVanDezelfde(bij.dossier, concept) ? bij : null;
}

/** Wat er in het geopende bestand stond, zolang er sindsdien niets is veranderd dat het bedrag anders maakt. */
export function ongewijzigd(concept: Concept, dossier: Dossier, nu: Nu): BijOpenen | null {
	const bij = inBestand(concept);
	if (!bij?.nu || bij.dossier.peildatum !== dossier.peildatum) return null;
	const berekend = bewaardVan(dossier, nu);
	return berekend && isZelfdeUitkomst(bij.nu, berekend) ? bij : null;
}

/** Of de eerdere berekening na te rekenen is, zodat er een stuk over te maken is. */
export function isTeHerzien(concept: Pick<Concept, 'ervoor'>): boolean {
	const vorige = leesErvoor(concept)?.dossier;
	return vorige !== undefined && isNaTeRekenen(vorige);
}
