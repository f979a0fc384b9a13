import { describe, expect, test } from 'vitest';
import {
	heeftOrganisatie,
	isWebadres,
	leesOrganisatietekst,
	LEGE_ORGANISATIE,
	schrijfOrganisatie
} from '#lib/dossier/organisatie.ts';

const organisatie = {
	naam: 'Gemeente Voorbeeld',
	behandelaar: 'M. de Wit',
	adres: 'Stationsplein 1',
	telefoon: '14 0123',
	email: 'a@voorbeeld.nl',
	privacy: 'https://www.voorbeeld.nl/privacy'
};
const metVeld = (velden: Record<string, unknown>) =>
	JSON.stringify({ ...(JSON.parse(schrijfOrganisatie(organisatie)) as object), ...velden });
const codes = (tekst: string) => {
	const gelezen = leesOrganisatietekst(tekst);
	return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld, code }) => `${veld}:${code}`);
};

describe('het profiel van een organisatie', () => {
	test('geschreven en gelezen is het hetzelfde', () => {
		expect(leesOrganisatietekst(schrijfOrganisatie(organisatie))).toEqual({
			gelukt: true,
			waarde: organisatie
		});
		expect(leesOrganisatietekst(schrijfOrganisatie(LEGE_ORGANISATIE)).gelukt).toBe(true);
	});

	test('een profiel van voor de behandelaar blijft te openen', () => {
		const { behandelaar: _, ...oud } = organisatie;
		const tekst = JSON.stringify({ formaat: 'bvv-organisatie', versie: 1, ...oud });
		expect(leesOrganisatietekst(tekst)).toEqual({
			gelukt: true,
			waarde: { ...organisatie, behandelaar: '' }
		});
	});

	test.each([
		['geen JSON', 'hallo', ':geenOrganisatie'],
		['een dossier', '{"formaat":"bvv-dossier"}', 'formaat:geenOrganisatie'],
		['een onbekend veld', metVeld({ script: 'x' }), 'script:geenOrganisatie'],
		['een te lange naam', metVeld({ naam: 'x'.repeat(201) }), 'naam:geenOrganisatie'],
		['een koppeling naar script', metVeld({ privacy: 'javascript:alert(1)' }), 'privacy:geenWebadres'],
		['te groot', ' '.repeat(10_001), ':teGroot']
	])('weigert %s', (_, tekst, verwacht) => {
		expect(codes(tekst)).toEqual([verwacht]);
	});

	test.each([
		['https://www.voorbeeld.nl/privacy', true],
		['http://www.voorbeeld.nl', false],
		['https://voorbeeld', false],
		['https://a.nl/x y', false],
		['data:text/html,x', false]
	])('%s als webadres: %s', (adres, verwacht) => {
		expect(isWebadres(adres)).toBe(verwacht);
	});

	test('een profiel met alleen spaties is leeg', () => {
		expect(heeftOrganisatie({ ...LEGE_ORGANISATIE, naam: '  ' })).toBe(false);
		expect(heeftOrganisatie(organisatie)).toBe(true);
	});
});
