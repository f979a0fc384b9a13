import { alsDatum } from '#lib/tijd/datum.ts';
import type { Regel } from '#lib/overzicht/regel.ts';

/** Een rij zonder iets bijzonders. */
export const rij = (id: number, anders: Partial<Regel> = {}): Regel => ({
	id,
	bestand: `${String(id)}.json`,
	naam: null,
	nummer: null,
	bsn: null,
	beslagOp: 'Randstad',
	balk: null,
	toen: null,
	dag: alsDatum('2026-11-27'),
	nu: null,
	verschil: null,
	waardoor: [],
	stand: 'precies',
	eigenNormen: false,
	bewerkt: false,
	afspraken: [],
	nodig: [],
	...anders
});
