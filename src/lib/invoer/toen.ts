import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Bewaard } from '../dossier/geschiedenis.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { toonDatum, toonMaand } from '../taal/datums.ts';
import { bijBewaren } from '../teksten/bij-bewaren.ts';
import { herzieningteksten as teksten } from '../teksten/herziening.ts';
import type { Datum } from '../tijd/datum.ts';
import { isZelfdeUitkomst } from '../uitvoer/bewaard.ts';
import { inBestand, ongewijzigd, type Nu } from './bestandstekst.ts';

/** De dag van de berekening in het bestand, als die eerder is en er nog niet naast staat. */
export function eerdereDag(concept: Concept, dossier: Dossier): Datum | null {
	const dag = concept.ervoor === '' ? inBestand(concept)?.dossier.peildatum : undefined;
	return dag !== undefined && dag < dossier.peildatum ? dag : null;
}

/** Wat er uit een bestand kwam toen het werd bewaard, als er voor zijn dag nu geen normen zijn. */
export function toenZonderNormen(concept: Concept): readonly string[] {
	const bij = inBestand(concept);
	return bij?.bewaard && bij.nu === null ? zinnenOver(bij.bewaard) : [];
}

/** Wat er uit het geopende bestand kwam toen het werd bewaard, in zinnen; leeg als er nu hetzelfde uit komt. */
export function toenzinnen(concept: Concept, dossier: Dossier, nu: Nu): readonly string[] {
	const bij = ongewijzigd(concept, dossier, nu);
	if (!bij?.nu || !bij.bewaard || isZelfdeUitkomst(bij.nu, bij.bewaard)) return [];
	return [...zinnenOver(bij.bewaard), teksten.nuAnders(toonEuro(bij.nu.tBvv))];
}

const zinnenOver = ({ op, tBvv, normen, voorlopig }: Bewaard): readonly string[] => [
	bijBewaren(toonDatum(op), toonEuro(tBvv), toonMaand(normen)),
	...(voorlopig ? [teksten.bijBewarenVoorlopig] : [])
];
