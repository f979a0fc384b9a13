import { describe, expect, test } from 'vitest';
import { CASUSSEN, ONDERWERPEN } from '#lib/casus/casussen.ts';
import { gevalVanCasus } from '#lib/les/geval.ts';
import { telOnderwerpen, zoekCasussen } from '#lib/les/kies-casus.ts';

const ids = (getypt: string, onderwerp: Parameters<typeof zoekCasussen>[1]['onderwerp'] = '') =>
	zoekCasussen(CASUSSEN, { getypt, onderwerp }).map(({ id }) => id);

describe('zoeken in de casussen', () => {
	test('zonder iets: allemaal', () => expect(ids(' ')).toHaveLength(CASUSSEN.length));
	test('elk woord moet erin staan, ook zonder hoofdletters en accenten', () => {
		expect(ids('UITZENDKRACHT')).toContain('uitzendkracht-vier-weken');
		expect(ids('uitzendkracht komt-niet-voor')).toEqual([]);
		expect(ids('Eén')).toEqual(ids('een').filter((id) => ids('Eén').includes(id)));
	});
	test('een onderwerp geeft alleen zijn eigen casussen, zoveel als de lijst zegt', () => {
		const aantallen = telOnderwerpen(CASUSSEN);
		for (const onderwerp of ONDERWERPEN) {
			const gevonden = ids('', onderwerp);
			expect(gevonden.length, onderwerp).toBe(aantallen.get(onderwerp));
			expect(gevonden.length, onderwerp).toBeGreaterThan(0);
		}
	});
});

describe('een casus openen', () => {
	test.each(CASUSSEN.map(({ id }) => id))('%s', (id) => {
		expect(gevalVanCasus(id)).toMatchObject({ casus: { id }, dossier: { inkomens: expect.any(Array) } });
	});
	test.each(['', 'bestaat-niet', '__proto__', 'constructor'])('%j is geen casus', (id) => {
		expect(gevalVanCasus(id)).toBeNull();
	});
});
