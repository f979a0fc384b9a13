import { describe, expect, test } from 'vitest';
import { centen, exact, maand } from '#tests/hulp/posten.ts';
import { vtlbVan } from '#tests/vtlb/hulp.ts';
import { vast } from '../../herleiding/bronnen.ts';
import {
	afloscapaciteit,
	deelVanSchuld,
	inkomenVoorVtlb,
	overLooptijd,
	vergelijkbaar
} from './afloscapaciteit.ts';

test.each([
	['2000', '1500', '500'],
	['1500.01', '1500', '0.01'],
	['1500', '1500', '0'],
	['1499.99', '1500', '0'] // nooit onder nul
])('inkomen %s en vtlb %s: %s per maand', (inkomen, vtlb, capaciteit) =>
	expect(exact(afloscapaciteit(maand(inkomen), maand(vtlb)))).toBe(capaciteit)
);

/** Art. 349a lid 1 Fw: 18 maanden; een andere looptijd is een opgave van de gebruiker. */
test.each([
	[18, '9000', 'vast'],
	[36, '18000', 'invoer'],
	[17, '8500', 'invoer']
])('over %i maanden: %s', (maanden, totaal, soort) => {
	const post = overLooptijd(maand('500'), maanden);
	expect(exact(post)).toBe(totaal);
	expect(post).toMatchObject({ factoren: [{}, { soort }] });
});

describe('welk deel van de schuld', () => {
	const totaal = overLooptijd(maand('500'), 18);
	test.each([
		['36000', '0.25'],
		['9000', '1']
	])('schuld %s: %s', (schuld, deel) => {
		const post = deelVanSchuld(totaal, vast(schuld, 'eenmalig'));
		expect(post && exact(post)).toBe(deel);
	});
	test('zonder schuld, of met een schuld van nul, is er geen deel', () => {
		expect(deelVanSchuld(totaal, null)).toBeNull();
		expect(deelVanSchuld(totaal, vast('0', 'eenmalig'))).toBeNull();
	});
});

test.each([
	[{}, '2000'],
	[{ erbij: '150.00' }, '2150'],
	[{ eraf: '200.00' }, '1800'],
	[{ erbij: '150.00', eraf: '200.00' }, '1950'],
	[{ eraf: '2000.01' }, '0']
])('inkomen van 2.000 met %j: %s', (inkomen, bedrag) =>
	expect(exact(inkomenVoorVtlb(maand('2000'), vtlbVan({ inkomen })))).toBe(bedrag)
);

/** Het vtlb telt vakantiegeld mee, dus het inkomen ook; of allebei niet. Zonder gegevens geen vergelijking. */
test.each([
	[{ inInkomen: 'ja' }, ['met', '2000.00', '1500.00']],
	[{ inInkomen: 'ja', nettoPerJaar: '1200.00' }, ['met', '2000.00', '1500.00']],
	[{ inInkomen: 'nee', nettoPerJaar: '1200.00' }, ['met', '2100.00', '1500.00']],
	[{ inInkomen: 'nee', nettoPerJaar: '1200.00', vrijDeelPerJaar: '600.00' }, ['met', '2100.00', '1500.00']],
	[{ inInkomen: 'nee', vrijDeelPerJaar: '600.00' }, ['zonder', '2000.00', '1450.00']],
	[{ inInkomen: 'nee' }, null],
	[{ inInkomen: 'onbekend', nettoPerJaar: '1200.00' }, null]
])('vakantiegeld %j: %j', (vakantiegeld, verwacht) => {
	const vergelijking = vergelijkbaar(maand('2000'), maand('1500'), vtlbVan({ vakantiegeld }));
	expect(
		vergelijking && [vergelijking.soort, centen(vergelijking.inkomen), centen(vergelijking.vtlb)]
	).toEqual(verwacht);
});
