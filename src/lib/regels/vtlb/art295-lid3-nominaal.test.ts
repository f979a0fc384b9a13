import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { isAfgekapt, nominaalBedrag, vrijTeLatenBedrag } from './art295-lid3-nominaal.ts';

/** De rechter-commissaris mag verhogen, niet verlagen: een negatieve som is nul. */
test.each([
	[[], '0', false],
	[['50', '32.08'], '82.08', false],
	[['50', '-50'], '0', false],
	[['50', '-50.01'], '0', true],
	[['-100', '0.01'], '0', true]
])('correcties %j: %s, afgekapt %s', (correcties, nominaal, afgekapt) => {
	const post = nominaalBedrag(correcties.map(maand));
	expect([exact(post), isAfgekapt(post)]).toEqual([nominaal, afgekapt]);
});

test('een bedrag zonder ondergrens is niet afgekapt', () => expect(isAfgekapt(maand('-1'))).toBe(false));

test('het vrij te laten bedrag is de vloer plus het nominaal bedrag', () =>
	expect(exact(vrijTeLatenBedrag(maand('1499.45'), maand('82.08')))).toBe('1581.53'));
