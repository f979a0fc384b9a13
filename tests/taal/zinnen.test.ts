import { describe, expect, test } from 'vitest';
import { GRONDSLAGEN } from '#lib/herleiding/grondslag.ts';
import { toonVindplaats } from '#lib/taal/vindplaatsen.ts';
import { hoofdletter, opsomming } from '#lib/taal/zinnen.ts';

describe('een zin maken', () => {
	test('opsomming: komma’s, en "en" voor de laatste', () => {
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(opsomming)).toEqual(['', 'a', 'a en b', 'a, b en c']);
	});
	test('hoofdletter verandert alleen de eerste letter', () => {
		expect(['loon van Bakker', '', 'Ü'].map(hoofdletter)).toEqual(['Loon van Bakker', '', 'Ü']);
	});
});

describe('een vindplaats', () => {
	test.each([
		['art475daLid2', 'art. 475da lid 2 Rv'],
		['zvwArt19', 'art. 19 Zvw'],
		['vtlb51', 'Vtlb-rapport 5.1']
	] as const)('%s', (sleutel, tekst) => {
		expect(toonVindplaats(GRONDSLAGEN[sleutel])).toBe(tekst);
	});
});
