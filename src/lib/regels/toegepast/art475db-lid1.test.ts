import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { naVerminderingen } from './art475db-lid1.ts';

test.each([
	['950', ['100'], '850'], // schuldinfo.nl: beslag op het hoogste van 900 en 100 (voorbeelden.md C3)
	['950', ['900'], '50'], // en op het laagste
	['2000', ['1000', '300', '200'], '500'],
	['950', [], '950'],
	['950', ['949.99'], '0.01'],
	['950', ['950'], '0'],
	['950', ['500', '450.01'], '0'] // minder dan nul kan niet
])('basis %s min %j is %s', (basis, eraf, rest) =>
	expect(exact(naVerminderingen(maand(basis), eraf.map(maand)))).toBe(rest)
);
