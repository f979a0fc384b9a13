import { expect, test } from 'vitest';
import { lijktAnderTijdvak, lijktOpWatOverbleef, opvallendeOpgave, opvallendeStrook } from './opvallend.ts';
import { maand } from '#tests/hulp/posten.ts';

test.each([
	['-0.01', 'negatief'],
	['0', null],
	['100000.00', null],
	['100000.01', 'hoog']
])('een loonstrook met %s: %s', (kaal, wat) => expect(opvallendeStrook(kaal)).toBe(wat));

test.each([
	['10000.00', null, null],
	['10000.01', null, 'hoogNetto'],
	['2000.00', '24000.00', null],
	['2000.01', '24000.00', 'nettoHoger'],
	['2000.01', null, null]
])('netto %s bij belastbaar %s: %s', (netto, jaar, wat) => expect(opvallendeOpgave(netto, jaar)).toBe(wat));

test.each([
	// Minder dan drie maanden netto is geen jaar.
	['2000.00', '5999.99', 'jaar', 'maand', 'maand'],
	['2000.00', '5999.99', 'jaar', 'vierweken', 'vierweken'],
	['2000.00', '6000.00', 'jaar', 'maand', null],
	// Meer dan zes keer het netto is geen maand.
	['2000.00', '144000.01', 'maand', 'maand', 'jaar'],
	['2000.00', '144000.01', 'vierweken', 'maand', 'jaar'],
	['2000.00', '144000.00', 'maand', 'maand', null],
	['0.00', '1.00', 'jaar', 'maand', null],
	['2000.00', '0.00', 'jaar', 'maand', null],
	['2000.00', '-1.00', 'jaar', 'maand', null]
] as const)(
	'netto %s bij belastbaar %s (per %s, netto per %s): misschien per %s',
	(netto, jaar, per, nettoPer, bedoeld) => expect(lijktAnderTijdvak(netto, jaar, per, nettoPer)).toBe(bedoeld)
);

/** Rekenregels 17.1: bijna gelijk aan wat overblijft (2 euro), of lager terwijl er beslag op ligt. */
test.each([
	['1497.99', null, false],
	['1498.00', null, true],
	['1500.00', null, true],
	['1502.00', null, true],
	['1502.01', null, false],
	['900.00', '1500.00', true],
	['1502.01', '1500.00', false],
	['0.00', '1500.00', false]
])('netto %s met lopend beslag %s lijkt op wat overbleef van 1.500: %s', (netto, beslag, lijkt) => {
	const uitkomst = { nettoMaand: maand(netto), lopendBeslag: beslag === null ? null : maand(beslag) };
	expect(lijktOpWatOverbleef(uitkomst, maand('1500.00'))).toBe(lijkt);
	expect(lijktOpWatOverbleef(uitkomst, null)).toBe(false);
});
