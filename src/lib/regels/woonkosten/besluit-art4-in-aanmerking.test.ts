import { expect, test } from 'vitest';
import { exact, maand, normenOp } from '#tests/hulp/posten.ts';
import { inAanmerkingGenomen } from './besluit-art4-in-aanmerking.ts';

/** Geheel tot 498,20, voor 65% tot 713,02 en voor 40% tot 932,93 (voorbeelden.md D3; juli 2026). */
test.each([
	['0.00', '0'],
	['400.00', '400'],
	['498.20', '498.2'],
	['498.21', '498.2065'],
	['600.00', '564.37'],
	['713.02', '637.833'],
	['713.03', '637.837'],
	['800.00', '672.625'],
	['900.00', '712.625'],
	['932.92', '725.793'],
	['932.93', '725.797'],
	['932.94', '725.797'], // boven de huurgrens telt niets meer
	['2000.00', '725.797']
])('woonkosten %s: %s', (woonkosten, bedrag) =>
	expect(exact(inAanmerkingGenomen(normenOp('2026-07-14').tabel, maand(woonkosten)))).toBe(bedrag)
);
