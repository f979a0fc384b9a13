import { describe, expect, test } from 'vitest';
import { centen } from '#tests/hulp/posten.ts';
import { contextVan } from '#tests/vtlb/hulp.ts';
import { auto, kinderopvang, omgang, ziektekosten } from './rapport5-kosten.ts';

test.each([
	[true, true, 'premieInIndividueleLasten'],
	[true, false, null],
	[false, true, null],
	[false, false, null]
])(
	'ziektekosten met premie %s, individuele lasten tellen %s: blokkade %s',
	(ziektekostenMetPremie, tellen, blokkade) => {
		const opgave = ziektekosten(
			contextVan({ ziektekostenMetPremie, correcties: { ziektekosten: '20.00' } }),
			tellen
		);
		expect([centen(opgave.opgave), opgave.blokkade]).toEqual(['20.00', blokkade]);
	}
);

/** De editie van juli 2022: vast bedrag 189,38 en 0,198 per kilometer. */
describe('auto: vast bedrag + kilometers x prijs - vergoeding', () => {
	const OP = '2022-07-14';
	test.each([
		[OP, { kilometers: 1000 }, {}, '387.38', 'berekend'],
		[OP, { kilometers: 1000, vergoeding: '200.00' }, {}, '187.38', 'berekend'],
		[OP, { kilometers: 1000, vergoeding: '387.38' }, {}, '0.00', 'berekend'],
		[OP, { kilometers: 1000, vergoeding: '387.39' }, {}, '0.00', 'berekend'],
		[OP, { kilometers: 0 }, {}, '189.38', 'berekend'],
		[OP, { kilometers: 1000 }, { auto: '100.00' }, '100.00', 'gebruiker'], // zelf opgegeven gaat voor
		[OP, {}, {}, null, 'gebruiker'],
		['2026-07-14', { kilometers: 1000 }, {}, null, 'berekend'] // van deze editie kennen wij niets
	])('op %s met %j en %j: %s', (peildatum, opgave, correcties, bedrag, herkomst) => {
		const uit = auto(contextVan({ auto: opgave, correcties }, { peildatum }));
		expect([centen(uit.bedrag), uit.herkomst]).toEqual([bedrag, herkomst]);
	});

	test.each([{ autoforfait: '100.00' }, { kilometerprijs: '0.20' }])(
		'met alleen %j uit de editie geen bedrag',
		(waarden) =>
			expect(
				auto(contextVan({ auto: { kilometers: 10 }, editie: { id: '2026-07', waarden } })).bedrag
			).toBeNull()
	);
});

test.each([
	[{ kosten: '300.00', toeslag: '220.00' }, '80.00'],
	[{ kosten: '300.00', toeslag: '300.00' }, '0.00'],
	[{ kosten: '300.00', toeslag: '300.01' }, '0.00'],
	[{ kosten: '300.00', toeslag: '0.00' }, '300.00'],
	[{ kosten: '300.00' }, null], // zonder opgave van de toeslag telt er niets
	[{ toeslag: '220.00' }, null],
	[{}, null]
])('kinderopvang %j: %s', (opgave, bedrag) =>
	expect(centen(kinderopvang(contextVan({ kinderopvang: opgave })).bedrag)).toBe(bedrag)
);

describe('omgang: dagen x kinderen x bedrag van de editie', () => {
	const editie = { id: '2026-07', waarden: { omgangPerKindPerDag: '5.00' } };
	test.each([
		[{ omgang: { dagen: 4, kinderen: 2 }, editie }, '40.00', 'berekend'],
		[{ omgang: { dagen: 4, kinderen: 0 }, editie }, '0.00', 'berekend'],
		[{ omgang: { dagen: 4, kinderen: 2 } }, null, 'berekend'],
		[{ omgang: { dagen: 4 }, editie }, null, 'gebruiker'],
		[{ omgang: { kinderen: 2 }, editie }, null, 'gebruiker'],
		[{ omgang: { dagen: 4, kinderen: 2 }, editie, correcties: { omgang: '30.00' } }, '30.00', 'gebruiker']
	])('%j: %s, %s', (vtlb, bedrag, herkomst) => {
		const uit = omgang(contextVan(vtlb));
		expect([centen(uit.bedrag), uit.herkomst]).toEqual([bedrag, herkomst]);
	});
});
