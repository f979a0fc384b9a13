import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBedragtekst, toonBedrag, toonEuro } from '#lib/getal/bedragtekst.ts';
import { splitsTijd } from '#lib/getal/tijd-erachter.ts';

describe('getypte bedragen', () => {
	it.each([
		['1250', '1250.00'],
		['1.250,50', '1250.50'],
		['€ 1.250,5', '1250.50'],
		['1250.50', '1250.50'],
		['1250,5', '1250.50'],
		['1.250', '1250.00'],
		['1.250.000', '1250000.00'],
		['1 250', '1250.00'],
		['1250,-', '1250.00'],
		['12.5', '12.50'],
		['0,5', '0.50'],
		['-12,30', '-12.30'],
		['−12,30', '-12.30'],
		['1250 euro', '1250.00'],
		['007', '7.00'],
		['650.-', '650.00'],
		['650,–', '650.00'],
		['650,=', '650.00'],
		['+650', '650.00'],
		['€650', '650.00'],
		['€ 1.250,--', '1250.00']
	])('%s is %s', (getypt, kaal) => expect(leesBedragtekst(getypt)).toEqual({ soort: 'bedrag', kaal }));

	it.each([
		['1,250', ['1250.00', '1.25']],
		['12,345', ['12345.00', '12.34']]
	])('%s kan twee dingen zijn en wordt niet geraden', (getypt, mogelijk) =>
		expect(leesBedragtekst(getypt)).toEqual({ soort: 'onduidelijk', mogelijk })
	);

	it.each([
		'abc',
		'1,2,3',
		'1.25,50',
		'1.2500',
		'1234,567',
		'12,3456',
		'€',
		'1e5',
		'1-2',
		'٣',
		'650 p/m',
		'+-650',
		'650-'
	])('%s is geen bedrag', (getypt) => expect(leesBedragtekst(getypt)).toEqual({ soort: 'geenBedrag' }));

	it.each(['', '   '])('"%s" is leeg', (getypt) =>
		expect(leesBedragtekst(getypt)).toEqual({ soort: 'leeg' })
	);

	it.each([
		['650 p/m', '650', 'maand'],
		['€ 650,50 per maand', '€ 650,50', 'maand'],
		['650 p.m.', '650', 'maand'],
		['650/mnd', '650', 'maand'],
		['8000 per jaar', '8000', 'jaar'],
		['per maand', '', 'maand']
	])('%s is %s over een %s', (getypt, bedrag, per) => expect(splitsTijd(getypt)).toEqual({ bedrag, per }));
	it('zonder tijd erachter is er niets te splitsen', () => expect(splitsTijd('650')).toBeNull());

	it('toont duizendtallen met punten en leest ze weer terug', () => {
		expect(toonEuro('1250.5')).toBe('€\u00a01.250,5');
		fc.assert(
			fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (centen) => {
				const teken = centen < 0 ? '-' : '';
				const cijfers = String(Math.abs(centen)).padStart(3, '0');
				const kaal = `${teken}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
				expect(leesBedragtekst(toonBedrag(kaal))).toEqual({ soort: 'bedrag', kaal });
			})
		);
	});
});
