import { describe, expect, test } from 'vitest';
import { bedragen, inkomen } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';
import { contextVan, indiceer } from '#tests/vtlb/hulp.ts';
import {
	correctieIndividueleLasten,
	individueleLasten,
	woonlasten
} from './rapport5-1-individuele-lasten.ts';

const ALLES = {
	zorgpremie: '150.00',
	zorgtoeslag: '20.00',
	normpremie: '40.00',
	woonlasten: '700.00',
	huurtoeslag: '60.00',
	normhuur: '210.00'
};
const lasten = (individueleLasten_: Record<string, string | null>, anders: Record<string, unknown> = {}) =>
	individueleLasten(contextVan({ individueleLasten: individueleLasten_ }, anders));

/** Bij C 30.000 geeft de beslagvrije voet 150,96 boven 95% van de norm: 1.499,45 - 1.348,49. */
test('zorg, wonen en kindgebonden budget min de compensatiekop', () => {
	const { zorg, wonen, kindgebondenBudget, compensatiekop, totaal } = lasten(ALLES);
	expect([zorg, wonen, kindgebondenBudget, compensatiekop, totaal].map(centen)).toEqual([
		'90.00', // 150 - 20 - 40
		'430.00', // 700 - 60 - 210
		'0.00',
		'150.96',
		'369.04'
	]);
});

test.each(Object.keys(ALLES).filter((naam) => naam !== 'woonlasten'))('zonder %s is er geen totaal', (naam) =>
	expect(lasten({ ...ALLES, [naam]: null }).totaal).toBeNull()
);

test.each([
	['932.93', '662.93'],
	['932.94', '662.93'], // woonlasten tellen tot de maximale huurgrens
	['0.00', '-270.00']
])('woonlasten %s: %s', (bedrag, wonen) =>
	expect(centen(lasten({ ...ALLES, woonlasten: bedrag }).wonen)).toBe(wonen)
);

test('zonder eigen woonlasten tellen de woonkosten van de beslagvrije voet', () => {
	const wonen = { woonkostenPerMaand: '800.00' };
	const van = (vtlb: Record<string, unknown>) => centen(woonlasten(contextVan(vtlb, { wonen })));
	expect([van({}), van({ individueleLasten: ALLES }), centen(woonlasten(contextVan({})))]).toEqual([
		'800.00',
		'700.00',
		null
	]);
});

test('normpremie en normhuur komen anders uit de editie', () => {
	const editie = { id: '2026-07', waarden: { normpremie: '41.00', normhuur: '211.00' } };
	const zonder = { ...ALLES, normpremie: null, normhuur: null };
	const { zorg, wonen } = individueleLasten(contextVan({ individueleLasten: zonder, editie }));
	expect([zorg, wonen].map(centen)).toEqual(['89.00', '429.00']);
});

describe('kindgebonden budget', () => {
	const kgb = { kindgebondenBudgetMaximaal: '300.00', kindgebondenBudgetOntvangen: '100.00' };
	test.each([
		['alleenstaande', {}, '0.00'],
		['gehuwd_zonder_kinderen', {}, '0.00'],
		['alleenstaande_ouder', {}, null], // met kinderen moet het zijn opgegeven
		['gehuwd_met_kinderen', {}, null],
		['alleenstaande_ouder', kgb, '200.00'],
		['alleenstaande', kgb, '200.00'],
		['alleenstaande_ouder', { ...kgb, kindgebondenBudgetOntvangen: null }, null],
		['alleenstaande_ouder', { ...kgb, kindgebondenBudgetMaximaal: null }, null]
	])('%s met %j: %s', (leefsituatie, opgave, bedrag) =>
		expect(centen(lasten({ ...ALLES, ...opgave }, { leefsituatie }).kindgebondenBudget)).toBe(bedrag)
	);
});

describe('de compensatiekop', () => {
	/** Bepaalt 95% van het inkomen de beslagvrije voet, dan is er geen kop. Grens: 1.499,4517 / 0,95 = 1.578,37. */
	test.each([
		['1578.37', '0.00'],
		['1578.38', '150.96']
	])('netto %s: %s', (netto, kop) => {
		const inkomens = [inkomen({ opgave: bedragen('30000.00', netto) })];
		expect(centen(lasten({}, { inkomens }).compensatiekop)).toBe(kop);
	});

	/** De ophoging van lid 7 vergoedt dezelfde woonlasten en hoort erbij; die van lid 5 niet. */
	test.each([
		[{ woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'ja' }, '150.96'], // lid 5: 173,78
		[{ woonkostenPerMaand: '900.00', huurtoeslagMogelijk: 'nee' }, '513.13'] // lid 7: 712,625 - 202,52 - 147,9375
	])('woonkosten %j: kop %s', (wonen, kop) => {
		const inkomens = [inkomen({ opgave: bedragen('30000.00', '4000.00') })];
		expect(centen(lasten({}, { wonen, inkomens }).compensatiekop)).toBe(kop);
	});
});

describe('alleen bij de formule, voor wie in Nederland woont', () => {
	test.each([
		[{}, null, '369.04'],
		[{ adres: 'geen' }, 'alleenBijFormule', '0.00'],
		[{ adres: 'geen', openheidVanZaken: true }, 'alleenBijFormule', '0.00'],
		[{ inrichting: { kostenPerMaand: '900.00' } }, 'alleenBijFormule', '0.00']
	])('%j: blokkade %s, nominaal %s', (wonen, blokkade, nominaal) => {
		const vtlb = { individueleLasten: ALLES, eigenRisico: { verzekerden: 0 } };
		const context = contextVan(vtlb, { wonen });
		expect(correctieIndividueleLasten(context, individueleLasten(context)).blokkade).toBe(blokkade);
		expect(centen(indiceer(vtlb, { wonen }).nominaal)).toBe(nominaal);
	});
});
