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
		expect(centen(normhuurBij(normenOp(peildatum).tabel, ALLEENSTAANDE, jaar(inkomen)))).toBe(bedrag)
	);
});

/**
 * Art. 4 lid 2 Besluit (tekst 2026-01-01): basishuur (202,52 of 200,71) plus de uitkomst van art. 21 lid 2 Wht: 27% of
 * 22% van het inkomen boven 23.425 of 31.500, per maand.
 */
describe('vanaf 2026: basishuur en de formule van art. 21 Wht', () => {
	test.each([
		[ALLEENSTAANDE, '0', '202.52'],
		[ALLEENSTAANDE, '23425', '202.52'],
		[ALLEENSTAANDE, '25000', '237.9575'],
		[ALLEENSTAANDE, '40000', '575.4575'],
		[OUDER, '31500', '200.71'],
		[PAAR, '32700', '222.71'],
		[GEZIN, '32700', '222.71']
	] as const)('%s, jaarinkomen %s: %s', (leefsituatie, inkomen, bedrag) => {
		const normhuur = normhuurBij(normenOp('2026-07-14').tabel, leefsituatie, jaar(inkomen));
		expect(exact(normhuur)).toBe(bedrag);
		expect(noot(normhuur)).toEqual({ grondslag: 'besluitArt4' });
	});
});
