import { expect, test } from 'vitest';
import { inkomen, periode, perioden } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const MAART = periode('2026-03-01', '2026-03-31');
const APRIL = periode('2026-04-01', '2026-04-30');
const MEI = periode('2026-05-01', '2026-05-31');
const met = (...stroken: readonly unknown[]) => ({
	inkomens: [inkomen({ id: 'baan', opgave: perioden(...stroken) })]
});

test('zolang er een strook ontbreekt is het bedrag voorlopig', () => {
	expect(zekerheid(woont({}, met(MAART, MEI)))).toMatchObject({
		niveau: 'voorlopig',
		punten: ['loonstroken baan voorlopig']
	});
});

test('met alle stroken is er geen punt', () => {
	expect(zekerheid(woont({}, met(MAART, APRIL, MEI)))).toMatchObject({ niveau: 'precies', punten: [] });
});

test('een geschatte strook maakt het bedrag een schatting', () => {
	const ontbreekt = [{ begin: '2026-04-01', eind: '2026-04-30', kwam: 'wel' }];
	const inkomens = [inkomen({ id: 'baan', opgave: { ...perioden(MAART, MEI), ontbreekt } })];
	expect(zekerheid(woont({}, { versie: 3, inkomens }))).toMatchObject({
		niveau: 'schatting',
		punten: ['loonstrokenGeschat baan schatting']
	});
});
