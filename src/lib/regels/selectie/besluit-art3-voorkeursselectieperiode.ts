import { aangiftevenster } from '../../tijd/aangiftevenster.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';

/**
 * Art. 3 lid 1 Besluit BVV: inkomensperioden tellen als ze vallen in de vier maanden voor de maand van de
 * aanvraag en hun aangiftetermijn voorbij is.
 */
export const voorkeursselectieperiode = (peildatum: Datum): Periode => aangiftevenster(peildatum);
