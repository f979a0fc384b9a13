import { expect, test } from 'vitest';
import { zoekOp } from '#lib/taal/zoeken.ts';

test.each([
	['ozdemir', 'Özdemir', true],
	['ÖZDE', 'ozdemir', true],
	['vries map', 'map/De Vries.json', true],
	['vries kaart', 'map/De Vries.json', false],
	['  ', 'wat dan ook', true],
	['', '', true],
	['x', '', false]
])('%j in %j: %s', (getypt, tekst, staatErin) => expect(zoekOp(getypt)(tekst)).toBe(staatErin));
