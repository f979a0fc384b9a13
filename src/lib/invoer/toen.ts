import type { Concept } from '../dossier/concept.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { toonDatum, toonMaand } from '../taal/datums.ts';
import { bijBewaren } from '../teksten/bij-bewaren.ts';
import { herzieningteksten as teksten } from '../teksten/herziening.ts';
import { isZelfdeUitkomst } from '../uitvoer/bewaard.ts';
import { ongewijzigd, type Nu } from './bestandstekst.ts';

/** Wat er uit het geopende bestand kwam toen het werd bewaard, in zinnen; leeg als er nu hetzelfde uit komt. */
export function toenzinnen(concept: Concept, dossier: Dossier, nu: Nu): readonly string[] {
	const bij = ongewijzigd(concept, dossier, nu);
	if (!bij?.nu || !bij.bewaard || isZelfdeUitkomst(bij.nu, bij.bewaard)) return [];
	const { op, tBvv, normen, voorlopig } = bij.bewaard;
	return [
		bijBewaren(toonDatum(op), toonEuro(tBvv), toonMaand(normen)),
		...(voorlopig ? [teksten.bijBewarenVoorlopig] : []),
		teksten.nuAnders(toonEuro(bij.nu.tBvv))
	];
}
