import { describe, expect, it } from 'vitest';
import { metGelijkeDelen } from '#lib/invoer/zelfde.ts';

describe('wat niet veranderde is hetzelfde object', () => {
	const oud = { naam: 'a', lijst: [{ x: 1 }, { x: 2 }], groep: { y: '' }, leeg: null };
	const kopie = () => structuredClone(oud);

	it('alles gelijk: het oude', () => {
		expect(metGelijkeDelen(oud, kopie())).toBe(oud);
	});
	it('een deel anders: de rest is het oude', () => {
		const nieuw = metGelijkeDelen(oud, { ...kopie(), lijst: [{ x: 1 }, { x: 3 }] });
		expect(nieuw).toEqual({ ...oud, lijst: [{ x: 1 }, { x: 3 }] });
		expect(nieuw).not.toBe(oud);
		expect(nieuw.groep).toBe(oud.groep);
		expect(nieuw.lijst).not.toBe(oud.lijst);
		expect(nieuw.lijst[0]).toBe(oud.lijst[0]);
	});
	it.each([
		['een veld erbij', { ...kopie(), erbij: 1 }],
		['een veld weg', { naam: 'a', lijst: [], groep: { y: '' } }],
		['een lijst korter', { ...kopie(), lijst: [{ x: 1 }] }],
		['een lijst werd een groep', { ...kopie(), lijst: {} }],
		['een groep werd null', { ...kopie(), groep: null }]
	])('%s: het nieuwe, en niets van het oude verandert', (_, nieuw) => {
		const bewaard = structuredClone(oud);
		expect(metGelijkeDelen(oud, structuredClone(nieuw))).toEqual(nieuw);
		expect(oud).toEqual(bewaard);
	});
});
