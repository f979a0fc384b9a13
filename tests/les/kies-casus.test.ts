import { describe, expect, test } from 'vitest';
import { CASUSSEN, ONDERWERPEN } from '#lib/casus/casussen.ts';
import { GRONDSLAGEN } from '#lib/herleiding/grondslag.ts';
import { gevalVanCasus } from '#lib/les/geval.ts';
import { telOnderwerpen, zoekCasussen } from '#lib/les/kies-casus.ts';
import { toonVindplaats } from '#lib/taal/vindplaatsen.ts';

const ids = (getypt: string, onderwerp: Parameters<typeof zoekCasussen>[1]['onderwerp'] = '') =>
	zoekCasussen(CASUSSEN, { getypt, onderwerp }).map(({ id }) => id);

describe('zoeken in de casussen', () => {
	test('zonder iets: allemaal', () => expect(ids(' ')).toHaveLength(CASUSSEN.length));
	test('elk woord moet erin staan, ook zonder hoofdletters en accenten', () => {
		expect(ids('UITZENDKRACHT')).toContain('uitzendkracht-vier-weken');
		expect(ids('uitzendkracht komt-niet-voor')).toEqual([]);
		expect(ids('Eén')).toEqual(ids('een').filter((id) => ids('Eén').includes(id)));
	});
	test('een artikel vindt elke casus waar het op de kaart staat, en een lid alleen bij zijn eigen artikel', () => {
		const plekken = ({ artikelen }: (typeof CASUSSEN)[number]) =>
			artikelen.map((sleutel) => toonVindplaats(GRONDSLAGEN[sleutel]));
		for (const casus of CASUSSEN) {
			for (const plek of plekken(casus)) expect(ids(plek), plek).toContain(casus.id);
		}
		const met = (stuk: RegExp) =>
			CASUSSEN.filter((casus) => plekken(casus).some((plek) => stuk.test(plek))).map(({ id }) => id);
		expect(ids('475fa')).toEqual(met(/475fa/));
		expect(ids('artikel 475DA')).toEqual(met(/475da/));
		expect(ids('lid 7')).toEqual(met(/lid 7/));
		expect(ids('475da lid 7')).toEqual(met(/475da lid 7/));
		expect(ids('Besluit')).toEqual(expect.arrayContaining(met(/Besluit/)));
		expect(ids('475da lid 77')).toEqual([]);
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
