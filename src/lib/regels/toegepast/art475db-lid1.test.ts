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
	expect(
		exact(
			naVerminderingen(maand(basis), { partner: maand('0'), overige: eraf.map(maand), voertuig: maand('0') })
		)
	).toBe(rest)
);

/** Partner, ander eigen inkomen, auto van de zaak. */
test.each([
	['100', '0', '0', 'art475dbLid1a'],
	['0', '100', '0', 'art475dbLid1b'],
	['0', '0', '100', 'art475dbLid1c'],
	['100', '100', '0', 'art475dbLid1'],
	['0', '0', '0', 'art475dbLid1']
])('met %s, %s en %s eraf noemt het %s', (partner, overig, voertuig, grondslag) =>
	expect(
		naVerminderingen(maand('950'), {
			partner: maand(partner),
			overige: [maand(overig)],
			voertuig: maand(voertuig)
		})
	).toMatchObject({ noot: { grondslag } })
);
