import type { Periodebedrag } from '../dossier/dossier.ts';
import { toonBedrag } from '../getal/bedragtekst.ts';
import { leesKaal } from './begrepen.ts';

/*
 * Op een loonstrook staat een minteken voor wat er van het loon af gaat. Hier hoort zo'n bedrag zonder minteken; met zou het
 * netto-inkomen juist hoger worden. Een correctie kan wel echt onder nul zijn.
 */

/** De regels die op een loonstrook met een minteken staan. */
export const GAAT_ERAF: readonly Periodebedrag[] = ['ingehoudenZvw', 'ingehoudenLoonheffing'];

/**
 * Het bedrag zonder het minteken van de loonstrook, zoals iemand het typt; null als er niets te veranderen is. Wie een
 * minteken zet voor het bedrag dat er al stond (`vorige`), bedoelt een correctie.
 */
export function zonderMinteken(getypt: string, vorige: string): string | null {
	const kaal = leesKaal(getypt);
	if (kaal === null || !/^-.*[1-9]/.test(kaal)) return null;
	const positief = kaal.slice(1);
	return leesKaal(vorige) === positief ? null : toonBedrag(positief);
}
