import { describe, expect, it } from 'vitest';
import { zetVeldwaarde } from '#lib/invoer/veldwaarde.ts';
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

describe('een stand van het concept is om te lezen', () => {
	const stand = metGelijkeDelen(
		{},
		{ inkomens: [{ naam: 'a', opgave: { netto: '' } }], wonen: { adres: '' } }
	);

	it.each(['inkomens[0].naam', 'inkomens[0].opgave.netto', 'wonen.adres'])(
		'wie in %s typt, merkt het',
		(pad) => {
			expect(() => zetVeldwaarde(stand, pad, '1200')).toThrow(pad);
		}
	);
	it('ook in wat er later bij kwam, en een formulier waarvan de wortel een deel is', () => {
		const later = metGelijkeDelen(stand, { ...stand, wonen: { adres: 'x' } });
		expect(() => zetVeldwaarde(later.wonen, 'adres', 'y')).toThrow('adres');
		expect(later.inkomens).toBe(stand.inkomens);
	});
	it('in het concept zelf typt iedereen', () => {
		const concept = { wonen: { adres: '' } };
		zetVeldwaarde(concept, 'wonen.adres', 'y');
		expect(concept.wonen.adres).toBe('y');
	});
});
