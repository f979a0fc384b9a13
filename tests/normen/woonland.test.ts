import { describe, expect, it } from 'vitest';
import { kiesWoonlandtabel, landen, zoekWoonlandfactor } from '#lib/normen/woonland.ts';
import { WOONLANDTABELLEN } from '#lib/normen/woonlandtabellen.ts';
import type { Woonlandtabel } from '#lib/normen/typen.ts';

const tabelVan = (jaar: number): Woonlandtabel => {
	const tabel = WOONLANDTABELLEN.find((t) => t.jaar === jaar);
	if (!tabel) throw new Error(`geen woonlandtabel ${jaar}`);
	return tabel;
};

describe('de woonlandtabel', () => {
	it.each([
		['2022-01-01', 2022],
		['2022-12-31', 2022],
		['2025-07-01', 2025],
		['2026-12-31', 2026]
	])('van %s is die van %i', (peildatum, jaar) => {
		expect(kiesWoonlandtabel(peildatum, WOONLANDTABELLEN)?.jaar).toBe(jaar);
	});

	it.each(['2021-12-31', '2023-01-01', '2024-06-30'])('ontbreekt op %s', (peildatum) => {
		expect(kiesWoonlandtabel(peildatum, WOONLANDTABELLEN)).toBeUndefined();
	});

	it('telt 204, 214 en 215 landen, zonder dubbele', () => {
		expect([2022, 2025, 2026].map((jaar) => landen(tabelVan(jaar)).length)).toEqual([204, 214, 215]);
		for (const tabel of WOONLANDTABELLEN) {
			for (const land of landen(tabel)) expect(zoekWoonlandfactor(tabel, land).land).toBe(land);
		}
	});

	it('heeft in 2026 per factor het aantal landen van bijlage 1', () => {
		const aantal: Record<string, number> = {};
		for (const factor of Object.values(tabelVan(2026).factoren)) aantal[factor] = (aantal[factor] ?? 0) + 1;
		expect(aantal).toEqual({ 0.3: 9, 0.4: 41, 0.5: 44, 0.6: 24, 0.7: 25, 0.8: 23, 0.9: 8, 1: 41 });
	});
});

describe('de factor van een land', () => {
	it.each([
		['Turkije', '0.4'],
		['Marokko', '0.5'],
		['Polen', '0.6'],
		['Soedan', '1'],
		['Bondsrepubliek Duitsland', '1']
	])('%s is in 2026 %s', (land, factor) => {
		expect(zoekWoonlandfactor(tabelVan(2026), land)).toEqual({ land, factor, genoemd: true });
	});

	it.each(['turkije', '  TURKIJE ', 'Turkije'])('vindt "%s" hoe het ook is getypt', (land) => {
		expect(zoekWoonlandfactor(tabelVan(2026), land)).toEqual({
			land: 'Turkije',
			factor: '0.4',
			genoemd: true
		});
	});

	it.each([2022, 2025, 2026])("vindt Bahama's met elke apostrof in %i", (jaar) => {
		for (const land of ["Bahama's", 'Bahama’s', 'BAHAMA‘S']) {
			expect(zoekWoonlandfactor(tabelVan(jaar), land).genoemd).toBe(true);
		}
	});

	it('vindt een land met een trema ook als dat in twee tekens is getypt', () => {
		expect(zoekWoonlandfactor(tabelVan(2026), 'Belgie\u0308').land).toBe('België');
	});

	it('geeft een land dat niet in de lijst staat de factor voor die landen, en zegt dat', () => {
		expect(zoekWoonlandfactor(tabelVan(2026), ' Atlantis ')).toEqual({
			land: 'Atlantis',
			factor: '1.0',
			genoemd: false
		});
	});

	it('verwart een land niet met een naam die erop lijkt', () => {
		expect(zoekWoonlandfactor(tabelVan(2026), 'Niger').factor).toBe('0.5');
		expect(zoekWoonlandfactor(tabelVan(2026), 'Nigeria').factor).toBe('0.4');
		expect(zoekWoonlandfactor(tabelVan(2026), 'constructor').genoemd).toBe(false);
	});
});

describe('de lijst met landen', () => {
	it('staat op alfabet, met IJsland bij de I', () => {
		const lijst = landen(tabelVan(2026));
		expect(lijst.slice(0, 2)).toEqual(['Afghanistan', 'Albanië']);
		expect(lijst.at(-1)).toBe('Zwitserland');
		expect(lijst.indexOf('IJsland')).toBeGreaterThan(lijst.indexOf('Ierland'));
		expect(lijst.indexOf('IJsland')).toBeLessThan(lijst.indexOf('Jamaica'));
	});
});
