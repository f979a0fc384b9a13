import { expect, test } from 'vitest';
import { ALLEENSTAANDE, centen, GEZIN, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { maximumVan } from './art475da-lid1-maximum.ts';

/** De bedragen zoals zij in lid 1 gedrukt staan (voorbeelden.md B). */
test.each([
	['2021-01-01', ['1661.40', '1779.52', '2199.34', '2317.45']],
	['2022-01-01', ['1691.66', '1814.73', '2236.89', '2262.98']],
	['2023-01-01', ['1872.81', '2015.84', '2470.03', '2509.97']],
	['2024-01-01', ['1996.21', '2162.60', '2631.49', '2747.09']],
	['2026-07-14', ['2208.48', '2543.75', '2905.79', '3179.68']]
])('op %s: %s', (dag, bedragen) => {
	const { tabel } = normenOp(dag);
	expect([ALLEENSTAANDE, OUDER, PAAR, GEZIN].map((soort) => centen(maximumVan(tabel, soort)))).toEqual(
		bedragen
	);
});
