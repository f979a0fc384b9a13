import { describe, expect, test } from 'vitest';
import { ALLEENSTAANDE, centen, exact, GEZIN, jaar, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { drempelVan, zorgdeel } from './art475da-lid3-zorg.ts';

/* Juli 2026: D 29.735,424, E 13,73%, premie 2.119 per jaar, zorgdeel in de norm 47 en 106. */
const { tabel } = normenOp('2026-07-14');

test.each([
	['29735.42', '29735.42'],
	['29735.424', '29735.424'],
	['29735.43', '29735.424'],
	['0', '0']
])('drempel bij jaarinkomen %s is %s: nooit hoger dan het inkomen', (inkomen, drempel) =>
	expect(exact(drempelVan(tabel, jaar(inkomen)))).toBe(drempel)
);

describe('zorgdeel', () => {
	test.each([
		[ALLEENSTAANDE, '29735.42', '0.00'],
		[ALLEENSTAANDE, '29747.424', '0.14'], // 12 per jaar boven D: 1 x 13,73%
		[ALLEENSTAANDE, '41060.12', '129.57'],
		[ALLEENSTAANDE, '41060.99', '129.58'], // 2.119 / 12 - 47 = 129,58333 is het hoogste
		[ALLEENSTAANDE, '90000.00', '129.58'],
		[OUDER, '90000.00', '129.58'],
		[PAAR, '51337.00', '247.16'],
		[PAAR, '51337.76', '247.17'], // twee premies: 2 x 2.119 / 12 - 106 = 247,16667
		[GEZIN, '90000.00', '247.17']
	])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) =>
		expect(centen(zorgdeel(tabel, leefsituatie, jaar(inkomen)))).toBe(bedrag)
	);
});
