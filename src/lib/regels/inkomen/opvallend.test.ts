import { expect, test } from 'vitest';
import { opvallendeOpgave, opvallendeStrook } from './opvallend.ts';

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
