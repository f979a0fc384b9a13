import { expect, test } from 'vitest';
import { ALLEENSTAANDE, exact, GEZIN, jaar, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { kgbterm } from './art475da-lid2-kindgebonden-budget.ts';

/* Juli 2026: K 7,6%, D 29.735,424, L 9.405 erbij voor gehuwden. */
const { tabel } = normenOp('2026-07-14');

test.each([
	[OUDER, '29735.42', '0'], // onder D is de drempel het inkomen zelf
	[OUDER, '29735.424', '0'],
	[OUDER, '30935.424', '7.6'], // 1.200 / 12 x 7,6%
	[GEZIN, '39140.424', '0'], // D + L
	[GEZIN, '40340.424', '7.6'],
	[GEZIN, '0', '-59.565'], // D wordt C, maar L blijft: -9.405 / 12 x 7,6%
	[GEZIN, '29735.424', '-59.565']
])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) => {
	const term = kgbterm(tabel, leefsituatie, jaar(inkomen));
	expect(term && exact(term)).toBe(bedrag);
});

test.each([ALLEENSTAANDE, PAAR])('%s: zonder kinderen geen term', (leefsituatie) =>
	expect(kgbterm(tabel, leefsituatie, jaar('90000'))).toBeNull()
);
