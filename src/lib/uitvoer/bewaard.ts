import type { Bewaard } from '../dossier/geschiedenis.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { alsDatum, type Datum } from '../tijd/datum.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { afgerond, totaalVolgensFormaat } from './resultaat.ts';

/**
 * Wat er van een uitkomst bij het dossier wordt bewaard, zodat het oude bedrag later te tonen en na te rekenen is.
 * @param programma de versie van het programma
 * @param op de dag waarop het bestand wordt bewaard
 */
export const maakBewaard = (
	{ dossier: { lezingen }, normen, toegepast, voorlopig }: Uitkomst,
	programma: string,
	op: Datum
): Bewaard => ({
	op,
	programma,
	normen: alsDatum(normen.tabel.vanaf),
	tBvv: alsBedrag(afgerond(toegepast.tbvv)),
	totaalPerMaand: alsBedrag(totaalVolgensFormaat(toegepast)),
	voorlopig,
	lezingen
});

/** Of er hetzelfde uit kwam. */
export const isZelfdeUitkomst = (een: Bewaard, ander: Bewaard): boolean =>
	een.tBvv === ander.tBvv && een.totaalPerMaand === ander.totaalPerMaand;
