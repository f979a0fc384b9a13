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
	nu: null,
	verschil: null,
	waardoor: [],
	stand: 'precies',
	afspraken: [],
	nodig: [],
	...anders
});
