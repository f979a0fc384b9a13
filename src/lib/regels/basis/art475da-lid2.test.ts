import { describe, expect, test } from 'vitest';
import {
	ALLEENSTAANDE,
	centen,
	exact,
	GEZIN,
	jaar,
	noot,
	normenOp,
	OUDER,
	PAAR
} from '#tests/hulp/posten.ts';
import { basisformule } from './art475da-lid2.ts';

const { tabel } = normenOp('2026-07-14');

/**
 * De formule geeft de vier gedrukte maxima op de cent terug bij het inkomen van lid 9, waar de huurterm het bedrag
 * bereikt waar de normhuur 725,80 hoort (voorbeelden.md D1 en D2).
 */
test.each([
	[ALLEENSTAANDE, '55887.67', '2208.48'],
	[OUDER, '82387.09', '2543.75'],
	[PAAR, '82387.09', '2905.79'],
	[GEZIN, '82387.09', '3179.68']
])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) =>
	expect(centen(basisformule(tabel, leefsituatie, jaar(inkomen), 'nul'))).toBe(bedrag)
);

describe('lezing ondergrens: mogen het huur- en kinddeel onder nul?', () => {
	test.each([
		[ALLEENSTAANDE, 'nul', '0', '1348.487'],
		[ALLEENSTAANDE, 'letterlijk', '0', '821.4245'], // 1.348,487 - 23.425 / 12 x 27%
		[ALLEENSTAANDE, 'letterlijk', '23425', '1348.487'],
		[GEZIN, 'nul', '0', '1926.4005'],
		[GEZIN, 'letterlijk', '0', '1289.3355'] // - 31.500 / 12 x 22% - 9.405 / 12 x 7,6%
	] as const)('%s, %s, jaarinkomen %s: %s', (leefsituatie, optie, inkomen, bedrag) => {
		const formule = basisformule(tabel, leefsituatie, jaar(inkomen), optie);
		expect(exact(formule)).toBe(bedrag);
	});

	test.each([
		['letterlijk', { id: 'ondergrens', optie: 'letterlijk' }],
		['nul', undefined]
	] as const)('%s staat bij het geheel of bij de term zelf', (optie, lezing) => {
		const formule = basisformule(tabel, ALLEENSTAANDE, jaar('0'), optie);
		expect(noot(formule).lezing).toEqual(lezing);
	});
});

/** Tot 2026 gold de kwadratische huurterm: 1.300,607 + 30.000: huur 170,20998 + zorg (30.000 - 28.405,728) / 12 x 13,7%. */
test.each([
	['0', '1300.607'],
	['30000', '1489.01825195']
])('juli 2025, alleenstaande met jaarinkomen %s: %s', (inkomen, bedrag) =>
	expect(exact(basisformule(normenOp('2025-07-14').tabel, ALLEENSTAANDE, jaar(inkomen), 'nul'))).toBe(bedrag)
);
