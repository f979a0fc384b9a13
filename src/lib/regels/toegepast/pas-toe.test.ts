import { describe, expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { netto } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';
import type { OpInkomen } from './toepassing.ts';

/* Juli 2026, alleenstaande met C 60.000 per inkomen: de basis is het maximum van 2.208,48. */
const toegepast = (inkomens: readonly Record<string, unknown>[], anders: Record<string, unknown> = {}) =>
	berekenUitkomst(dossier({ inkomens, ...anders })).toegepast;

function opInkomen(...gegeven: Parameters<typeof toegepast>): OpInkomen {
	const uitkomst = toegepast(...gegeven);
	if (uitkomst.soort === 'overheidsvordering') throw new Error('geen beslagobject');
	return uitkomst;
}

test('een inkomen: de laagste van basis en 95%, en wat er dan voor beslag overblijft', () => {
	const { naVermindering, grens, exact, tbvv, totaalPerMaand, beslagruimte } = opInkomen([
		netto('1', '2000.00')
	]);
	expect([naVermindering, grens, exact, tbvv, totaalPerMaand, beslagruimte].map(centen)).toEqual([
		'2208.48',
		'1900.00',
		'1900.00',
		'1900.00',
		'1900.00',
		'100.00'
	]);
});

describe('of 95% besliste', () => {
	test.each([
		['2324.70', true], // 95% is 2.208,465
		['2324.72', false], // 95% is 2.208,484
		['3000.00', false]
	])('netto %s: %s', (bedrag, regel95) => expect(toegepast([netto('1', bedrag)]).regel95).toBe(regel95));

	/** 95% van 1.419,46 is precies de basis van wie weinig verdient: gelijk is niet door de grens. */
	test.each([
		['na95', '1419.45', true],
		['na95', '1419.46', false],
		['voor95', '1419.45', true],
		['voor95', '1419.46', false]
	])('lezing %s, netto %s: %s', (optie, bedrag, regel95) => {
		const laag = inkomen({ opgave: bedragen('18000.00', bedrag) });
		expect(toegepast([laag], { lezingen: { toeslagen: optie } }).regel95).toBe(regel95);
	});
});

describe('lezing toeslagen: voor of na de grens', () => {
	const toeslagen = { zorgtoeslag: '40.00' };
	test.each([
		['na95', '2000.00', '1940.00', true], // 1.900 + 40
		['voor95', '2000.00', '1900.00', true],
		['na95', '3000.00', '2248.48', false],
		['voor95', '3000.00', '2248.48', false],
		['voor95', '2350.00', '2232.50', true] // 95% ligt tussen 2.208,48 en 2.248,48
	])('%s, netto %s: %s', (optie, bedrag, verwacht, regel95) => {
		const uitkomst = toegepast([netto('1', bedrag)], { toeslagen, lezingen: { toeslagen: optie } });
		expect([centen(uitkomst.exact), uitkomst.regel95]).toEqual([verwacht, regel95]);
	});
});

test('hardheid komt boven op de 95% (art. 475fa)', () => {
	const { exact } = toegepast([netto('1', '2000.00')], {
		hardheid: { bedrag: '150.00', einddatum: '2026-07-14' }
	});
	expect(centen(exact)).toBe('2050.00');
});

test('ander inkomen gaat eraf en telt mee in het totaal', () => {
	const { overigeInkomsten, naVermindering, grens, tbvv, totaalPerMaand } = opInkomen([
		netto('1', '2000.00'),
		netto('2', '500.00')
	]);
	// 2.208,48 - 500; 95% x 2.500 - 500 = 1.875 ligt hoger.
	expect([overigeInkomsten, naVermindering, grens, tbvv, totaalPerMaand].map(centen)).toEqual([
		'500.00',
		'1708.48',
		'1875.00',
		'1708.00',
		'2208.00'
	]);
});

test.each([
	['centen', '811.34', '811.34'],
	['heleEuroHalfOmhoog', '811.00', '811.00']
])('zonder ander inkomen is het totaal de voet, ook met lezing %s', (afronding, voet, totaal) => {
	// 95% x 854,04 = 811,338.
	const uitkomst = opInkomen([netto('1', '854.04')], { lezingen: { afronding } });
	expect([uitkomst.tbvv, uitkomst.totaalPerMaand].map(centen)).toEqual([voet, totaal]);
});

test('een samengevoegd inkomen is geen ander inkomen', () => {
	const { nettoBeslagobject, overigeInkomsten, tbvv } = opInkomen(
		[netto('1', '2000.00'), netto('2', '500.00')],
		{
			beslag: { samenvoegen: ['2'] }
		}
	);
	expect([nettoBeslagobject, overigeInkomsten, tbvv].map(centen)).toEqual(['2500.00', '0.00', '2208.00']);
});

test('het bedrag per vier weken voor de betaler is 12/13 (rekenregels 8.9)', () => {
	const { tbvv, perTijdvak } = opInkomen([netto('1', '2000.00', { tijdvak: 'vierweken' })]);
	expect([centen(tbvv), centen(perTijdvak), perTijdvak.eenheid]).toEqual(['1900.00', '1753.85', 'vierweken']);
	expect(opInkomen([netto('1', '2000.00')]).perTijdvak.eenheid).toBe('maand');
});

test('overheidsvordering: niets is ander inkomen, en 95% gaat over alles (rekenregels 11.2)', () => {
	const uitkomst = toegepast([netto('1', '1500.00'), netto('2', '500.00')], {
		beslag: { beslagobject: 'overheidsvordering', omslag: ['1', '2'] }
	});
	expect(uitkomst.soort).toBe('overheidsvordering');
	expect([uitkomst.grens, uitkomst.tbvv, uitkomst.totaalPerMaand].map(centen)).toEqual([
		'1900.00',
		'1900.00',
		'1900.00'
	]);
});

test('toegekend normbedrag: de grens is 95% van de norm min het andere inkomen', () => {
	const inkomens = [
		netto('1', '700.00', { codeSoort: '43', toegekendNormbedrag: '1200.00' }),
		netto('2', '300.00', { codeSoort: '15' })
	];
	const { grens, normbedragGebruikt } = opInkomen(inkomens);
	expect([centen(grens), normbedragGebruikt]).toEqual(['840.00', true]); // 1.140 - 300
	expect(opInkomen(inkomens, { beslag: { beslagobject: '2' } }).normbedragGebruikt).toBe(false);
	expect(centen(toegepast(inkomens, { beslag: { beslagobject: 'overheidsvordering' } }).grens)).toBe(
		'950.00'
	);
});
