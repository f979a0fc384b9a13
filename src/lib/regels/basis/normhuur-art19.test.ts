import { expect, test } from 'vitest';
import { ALLEENSTAANDE, exact, GEZIN, jaar, kwadratisch, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { normhuurArt19 } from './normhuur-art19.ts';

/* Juli 2025: a 0,000000438698 en b 0,000446392665; meerpersoons a 0,000000298184 en b -0,001382497146. */
test.each([
	[ALLEENSTAANDE, '0', '0'],
	[ALLEENSTAANDE, '1000', '0.885090665'], // 0,438698 + 0,446392665
	[ALLEENSTAANDE, '20000', '184.4070533'],
	[OUDER, '1000', '-1.084313146'], // 0,298184 - 1,382497146
	[PAAR, '20000', '91.62365708'],
	[GEZIN, '20000', '91.62365708']
])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) =>
	expect(exact(normhuurArt19(kwadratisch('2025-07-14'), leefsituatie, jaar(inkomen)))).toBe(bedrag)
);
