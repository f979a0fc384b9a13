import { describe, expect, test } from 'vitest';
import { bedragen, inkomen } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';
import { bereken, indiceer } from '#tests/vtlb/hulp.ts';

test('vloer + nominaal = vtlb, en wat het inkomen daarboven heeft lost af', () => {
	const { bvv, nominaal, vtlb, inkomen, aflossen, editie } = indiceer({
		correcties: { overige: '50.00' },
		eigenRisico: { verzekerden: 0 },
		vakantiegeld: { inInkomen: 'ja' },
		schuld: '20000.00'
	});
	expect([bvv, nominaal, vtlb, inkomen].map(centen)).toEqual(['1499.45', '50.00', '1549.45', '2000.00']);
	// In hele euro's 1.550; 2.000 - 1.550 = 450; x 18 = 8.100; / 20.000 = 40,5%.
	expect([aflossen?.perMaand, aflossen?.overLooptijd].map((post) => centen(post ?? null))).toEqual([
		'450.00',
		'8100.00'
	]);
	expect(aflossen?.deelVanSchuld?.waarde.tekst(4)).toBe('0.4050');
	expect([aflossen?.maanden, aflossen?.nulAanbod, editie]).toEqual([18, false, '2026-07']);
});

test('een situatie waarvoor geen regel bekend is, geeft een reden en geen bedrag', () => {
	const { indicatie } = bereken({ gemeenschap: 'ja' }, { leefsituatie: 'gehuwd_zonder_kinderen' });
	expect(indicatie).toEqual({ soort: 'nietOndersteund', reden: 'gemeenschap' });
});

test('partner onbekend: de vloer is de helft van 95% van de norm voor partners', () => {
	const indicatie = indiceer(
		{ gemeenschap: 'nee', partnerinkomen: 'onbekend' },
		{ leefsituatie: 'gehuwd_zonder_kinderen' }
	);
	expect(centen(indicatie.bvv)).toBe('963.20');
});

describe('nulaanbod', () => {
	/** De vloer is 95% van 1.000; met 50 erbij blijft er precies niets over. */
	test.each([
		['49.00', false],
		// In hele euro's naar boven.
		['49.99', true],
		['50.00', true],
		['50.01', true]
	])('correctie %s: %s', (overige, nul) => {
		const indicatie = indiceer(
			{ correcties: { overige }, eigenRisico: { verzekerden: 0 }, vakantiegeld: { inInkomen: 'ja' } },
			{ inkomens: [inkomen({ opgave: bedragen('12000.00', '1000.00') })] }
		);
		expect(indicatie.aflossen?.nulAanbod).toBe(nul);
	});
});

test('zonder vakantiegeld bekend is er geen eerlijke vergelijking', () =>
	expect(indiceer({}).aflossen).toBeNull());
