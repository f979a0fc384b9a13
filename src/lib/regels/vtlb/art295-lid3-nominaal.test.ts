import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { nominaalBedrag, vrijTeLatenBedrag } from './art295-lid3-nominaal.ts';

/** De rechter-commissaris mag verhogen, niet verlagen: een negatieve som is nul. */
test.each([
	[[], '0', null],
	[['50', '32.08'], '82.08', null],
	[['50', '-50'], '0', null],
	[['50', '-50.01'], '0', '-0.01'],
	[['-100', '0.01'], '0', '-99.99']
])('correcties %j: %s, onder nul %s', (correcties, nominaal, som) => {
	const { bedrag, onderNul } = nominaalBedrag(correcties.map(maand));
	expect([exact(bedrag), onderNul && exact(onderNul)]).toEqual([nominaal, som]);
});

test('het vrij te laten bedrag is de vloer plus het nominaal bedrag', () =>
	expect(exact(vrijTeLatenBedrag(maand('1499.45'), maand('82.08')))).toBe('1581.53'));
