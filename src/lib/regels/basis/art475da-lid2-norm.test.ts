import { expect, test } from 'vitest';
import { ALLEENSTAANDE, exact, GEZIN, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { normdeel } from './art475da-lid2-norm.ts';

/** 95% van A 1.419,46 en B 2.027,79 (normen van juli 2026). */
test.each([
	[ALLEENSTAANDE, '1348.487'],
	[OUDER, '1348.487'],
	[PAAR, '1926.4005'],
	[GEZIN, '1926.4005']
])('%s: %s', (leefsituatie, bedrag) =>
	expect(exact(normdeel(normenOp('2026-07-14').tabel, leefsituatie))).toBe(bedrag)
);

test('een andere dag heeft een andere norm: 95% van 1.101,82 eind 2022', () =>
	expect(exact(normdeel(normenOp('2022-12-31').tabel, ALLEENSTAANDE))).toBe('1046.729'));
