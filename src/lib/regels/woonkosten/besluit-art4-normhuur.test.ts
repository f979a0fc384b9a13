import { describe, expect, test } from 'vitest';
import {
	ALLEENSTAANDE,
	centen,
	exact,
	GEZIN,
	jaar,
	noot,
	normenOp,
	OUDER,
	PAAR
} from '#tests/hulp/posten.ts';
import { normhuurBij } from './besluit-art4-normhuur.ts';

describe('tot en met 2025: art. 19 Wht, met de normhuur van art. 17 als laagste', () => {
	test.each([
		['2022-12-31', '17000', '220.68'], // art. 19 geeft 212,68
		['2022-12-31', '19000', '260.38'],
		['2025-07-14', '0', '238.01'],
		['2025-07-14', '30000', '408.22']
	])('op %s bij jaarinkomen %s: %s', (peildatum, inkomen, bedrag) =>
		expect(centen(normhuurBij(normenOp(peildatum).tabel, ALLEENSTAANDE, jaar(inkomen), 'huurtoeslag'))).toBe(
			bedrag
		)
	);
});

/** Vanaf 2026: basishuur 202,52 of 200,71 plus 27% of 22% van het inkomen boven 23.425 of 31.500 per maand. */
describe('vanaf 2026: basishuur en het inkomensdeel van art. 21 Wht', () => {
	test.each([
		[ALLEENSTAANDE, 'huurtoeslag', '0', '202.52'],
		[ALLEENSTAANDE, 'huurtoeslag', '23425', '202.52'],
		[ALLEENSTAANDE, 'huurtoeslag', '25000', '237.9575'],
		[ALLEENSTAANDE, 'huurtoeslag', '40000', '575.4575'],
		[OUDER, 'huurtoeslag', '31500', '200.71'],
		[PAAR, 'huurtoeslag', '32700', '222.71'],
		[GEZIN, 'huurtoeslag', '32700', '222.71'],
		// De lezing normhuur: de hoogste van de normhuur van art. 17 en het inkomensdeel.
		[ALLEENSTAANDE, 'normhuur', '0', '250.67'],
		[ALLEENSTAANDE, 'normhuur', '34565', '250.67'],
		[ALLEENSTAANDE, 'normhuur', '34625', '252'], // 11.200 / 12 x 27%
		[OUDER, 'normhuur', '0', '248.86']
	] as const)('%s, lezing %s, jaarinkomen %s: %s', (leefsituatie, optie, inkomen, bedrag) => {
		const normhuur = normhuurBij(normenOp('2026-07-14').tabel, leefsituatie, jaar(inkomen), optie);
		expect(exact(normhuur)).toBe(bedrag);
		expect(noot(normhuur).lezing).toEqual({ id: 'lid7vanaf2026', optie });
	});
});
