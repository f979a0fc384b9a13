import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { verminderingPartner } from './art475db-lid1a-partner.ts';

/** Ten hoogste de helft van de basis: 1.400 van de partner bij een basis van 2.000 is 1.000 (voorbeelden.md D11). */
test.each([
	['2000', '1400', '1000', 'helft'],
	['2000', '1000.01', '1000', 'helft'],
	['2000', '1000', '1000', 'inkomen'],
	['2000', '999.99', '999.99', 'inkomen'],
	['2000', '0', '0', 'inkomen'],
	['0', '1400', '0', 'helft']
])('basis %s en partnerinkomen %s: %s eraf, door %s', (basis, partner, vermindering, door) => {
	const uitkomst = verminderingPartner(maand(basis), maand(partner));
	expect([exact(uitkomst.bedrag), uitkomst.door]).toEqual([vermindering, door]);
});
