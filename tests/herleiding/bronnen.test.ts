/** Waar een bedrag vandaan komt: wat de bron erover zegt, en de waarde die daaruit is gelezen. */
import { describe, expect, test } from 'vitest';
import { editie, invoer, NIETS, norm, vast, woonland } from '#lib/herleiding/bronnen.ts';
import { exact, normenOp } from '../hulp/posten.ts';

describe('een bron zegt waar zij vandaan komt', () => {
	test('invoer: het pad in het dossier', () =>
		expect(invoer('hardheid.bedrag', 'maand', '12.50')).toMatchObject({
			soort: 'invoer',
			veld: 'hardheid.bedrag',
			eenheid: 'maand'
		}));

	test('een norm: haar tabel; een percentage is een deel van 1', () => {
		const { tabel } = normenOp('2026-07-14');
		expect(norm(tabel, 'normGehuwden')).toMatchObject({
			soort: 'norm',
			sleutel: 'normGehuwden',
			eenheid: 'maand',
			tabel: { id: tabel.id }
		});
		const zorg = norm(tabel, 'zorgpercentage');
		expect([zorg.norm.waarde, exact(zorg), zorg.eenheid]).toEqual(['13.73', '0.1373', 'procent']);
	});

	test('een editie van het Vtlb-rapport', () => {
		const gelezen = { waarde: '0.24', bron: 'rapport', merk: 'bron' } as const;
		expect(editie('kilometerprijs', '2026-07', gelezen, 'factor')).toMatchObject({
			soort: 'editie',
			sleutel: 'kilometerprijs',
			editie: '2026-07',
			eenheid: 'factor'
		});
	});

	test('een woonland: het land, de lijst, en of het erin stond', () =>
		expect(woonland({ jaar: 2026, bron: 'Bijlage 1' }, 'Turkije', '0.4', true)).toMatchObject({
			soort: 'woonland',
			eenheid: 'factor',
			land: 'Turkije',
			jaar: 2026,
			bron: 'Bijlage 1',
			genoemd: true
		}));

	test('een getal uit de wet: zoals het er staat, ook als breuk', () => {
		expect(vast('2/3', 'factor', 'art475eLid2')).toMatchObject({ getal: '2/3', grondslag: 'art475eLid2' });
		expect(exact(vast('2/3', 'factor'))).toBe('2/3');
		expect(exact(vast('0.95', 'procent'))).toBe('0.95');
	});

	test('niets is nul per maand', () => {
		expect(NIETS).toMatchObject({ soort: 'vast', eenheid: 'maand', getal: '0' });
		expect(exact(NIETS)).toBe('0');
	});
});
