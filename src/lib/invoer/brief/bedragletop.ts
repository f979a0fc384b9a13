import type { Conceptinkomen } from '../../dossier/concept.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import { belastbaarteksten, nettoteksten } from '../../teksten/netto.ts';
import { bekijkBedragen } from '../bedraginvoer.ts';

/* Wat er aan een bedrag opvalt: wij vragen dan of het klopt. */

/** Een jaarbedrag onder het netto is verwisseld of gaat over een maand. */
export function belastbaarletop(inkomen: Conceptinkomen): string | undefined {
	const { letOp, bedoeldPer } = bekijkBedragen(inkomen);
	if (bedoeldPer === 'jaar') return belastbaarteksten.bedoeldPer.jaar;
	return bedoeldPer !== null || letOp === 'nettoHoger' ? belastbaarteksten.nettoHoger : undefined;
}

/** @param naBeslag of het lijkt op wat er na het beslag overbleef */
export function nettoletop(inkomen: Conceptinkomen, naBeslag: boolean): string | undefined {
	if (naBeslag) return nettoteksten.naBeslag;
	const { letOp, nettoMaand } = bekijkBedragen(inkomen);
	return letOp === 'hoogNetto' && nettoMaand !== null ? nettoteksten.hoog(toonEuro(nettoMaand)) : undefined;
}
