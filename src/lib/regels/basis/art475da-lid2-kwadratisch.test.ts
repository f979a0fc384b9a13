import { expect, test } from 'vitest';
import { ALLEENSTAANDE, exact, jaar, kwadratisch, OUDER } from '#tests/hulp/posten.ts';
import { huurtermKwadratisch } from './art475da-lid2-kwadratisch.ts';

/** De normhuur van art. 19 Wht min J (238,01 in juli 2025). */
test.each([
	[ALLEENSTAANDE, '0', '-238.01'],
	[ALLEENSTAANDE, '20000', '-53.6029467'],
	[ALLEENSTAANDE, '30000', '170.20997995'],
	[OUDER, '30000', '-11.11931438']
])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) =>
	expect(exact(huurtermKwadratisch(kwadratisch('2025-07-14'), leefsituatie, jaar(inkomen)))).toBe(bedrag)
);
