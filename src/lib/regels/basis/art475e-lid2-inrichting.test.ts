import { expect, test } from 'vitest';
import { ALLEENSTAANDE, centen, GEZIN, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { bvvInInrichting } from './art475e-lid2-inrichting.ts';

/** Prijs + 2/3 van de norm van art. 23 lid 1 Pw + lid 2: 2/3 x 449,44 + 47 en 2/3 x 699,11 + 106 (voorbeelden.md D6). */
test.each([
	[ALLEENSTAANDE, '1000.00', '1346.63'],
	[OUDER, '1000.00', '1346.63'],
	[PAAR, '1000.00', '1572.07'],
	[GEZIN, '1000.00', '1572.07'],
	[ALLEENSTAANDE, '0.00', '346.63']
])('%s met kosten %s: %s', (leefsituatie, kosten, bedrag) =>
	expect(centen(bvvInInrichting(normenOp('2026-07-14').tabel, leefsituatie, kosten))).toBe(bedrag)
);
