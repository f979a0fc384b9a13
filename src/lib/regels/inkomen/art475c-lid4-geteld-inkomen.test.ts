import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';

const geteld = (anders: Record<string, unknown>) =>
	centen(metInkomens([netto('1', '1300.00', anders)]).eerste.geteld);

/** Van een inkomen onder beslag telt wat iemand ervan houdt, en nooit meer dan het netto-inkomen. */
test.each([
	[null, 'maand', '1300.00'],
	['900.00', 'maand', '900.00'],
	['1299.99', 'maand', '1299.99'],
	['1300.00', 'maand', '1300.00'],
	['1300.01', 'maand', '1300.00'],
	['0.00', 'maand', '0.00'],
	['900.00', 'vierweken', '975.00'], // 900 x 13/12
	['1200.00', 'vierweken', '1300.00'],
	['1200.01', 'vierweken', '1300.00']
])('beslagvrije voet van het lopende beslag %s per %s: %s telt', (tBvv, tijdvak, bedrag) =>
	expect(geteld({ tijdvak, lopendBeslag: tBvv === null ? null : { tBvv } })).toBe(bedrag)
);
