import { expect, test } from 'vitest';
import { ALLEENSTAANDE, centen, exact, GEZIN, jaar, lineair, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { huurnormen, huurtermLineair } from './art475da-lid2-lineair.ts';

/* Juli 2026: I boven 23.425 of 31.500, F 27%, G 22%, H 932,93, J 202,52 of 200,71. */
const tabel = lineair('2026-07-14');

test.each([
	[ALLEENSTAANDE, '23425', '0'],
	[ALLEENSTAANDE, '24625', '27'], // 1.200 / 12 x 27%
	[ALLEENSTAANDE, '11425', '-270'], // de term zelf mag negatief zijn; de lezing ondergrens beslist later
	[OUDER, '32700', '22'],
	[PAAR, '32700', '22'],
	[GEZIN, '31500', '0']
])('%s met jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) =>
	expect(exact(huurtermLineair(tabel, leefsituatie, jaar(inkomen)))).toBe(bedrag)
);

/** Nooit meer dan H - J: 730,41 en 732,22 (voorbeelden.md D1). */
test.each([
	[ALLEENSTAANDE, '55887.20', '730.40'],
	[ALLEENSTAANDE, '55887.67', '730.41'],
	[ALLEENSTAANDE, '90000.00', '730.41'],
	[OUDER, '71438.70', '732.21'],
	[OUDER, '71439.28', '732.22'],
	[PAAR, '90000.00', '732.22']
])('%s met jaarinkomen %s: ten hoogste %s', (leefsituatie, inkomen, bedrag) =>
	expect(centen(huurtermLineair(tabel, leefsituatie, jaar(inkomen)))).toBe(bedrag)
);

test('de huurnormen van een eenpersoonshuishouden zijn andere dan die van de rest', () => {
	const waarden = (leefsituatie: typeof OUDER) => Object.values(huurnormen(tabel, leefsituatie)).map(exact);
	expect(waarden(ALLEENSTAANDE)).toEqual(['23425', '0.27', '202.52']);
	for (const meer of [OUDER, PAAR, GEZIN]) expect(waarden(meer)).toEqual(['31500', '0.22', '200.71']);
});
