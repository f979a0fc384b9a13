import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { BOM, maakCsv } from '#lib/uitvoer/csv.ts';

const regels = (csv: string): string[] => csv.slice(BOM.length).split('\r\n');

describe('een tabel als CSV', () => {
	it('heeft een BOM, puntkomma’s, een kopregel en een regeleinde per rij', () => {
		const csv = maakCsv(['Naam', 'Bedrag'], [['Çelik', '1348,00']]);
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(regels(csv)).toEqual(['Naam;Bedrag', 'Çelik;1348,00', '']);
	});

	it.each([
		['=1+1', "'=1+1"],
		['+1+2', "'+1+2"],
		['+cmd', "'+cmd"],
		['@som(A1)', "'@som(A1)"],
		['-2+3', "'-2+3"],
		['-cmd', "'-cmd"],
		['-5', "'-5"],
		['+1', "'+1"],
		['+31 (0)6 12345678', "'+31 (0)6 12345678"],
		['－5', "'－5"],
		['\t=1', "'\t=1"],
		['＝1+1', "'＝1+1"]
	])('maakt van %j geen formule', (cel, verwacht) => {
		const [, rij] = Papa.parse<string[]>(maakCsv(['x'], [[cel]]).slice(1), { delimiter: ';' }).data;
		expect(rij).toEqual([verwacht]);
	});

	it.each(['0', '26-11-2026', '06 12345678', 'Jansen-de Vries'])('laat %j zoals het is', (cel) => {
		expect(regels(maakCsv(['x'], [[cel]]))[1]).toBe(cel);
	});

	it.each(['-12,50', '-3', '1348,00', ''])('laat een getal van ons een getal: %j', (getal) => {
		expect(regels(maakCsv(['x', 'y'], [[{ getal }, '']]))[1]).toBe(`${getal};`);
	});

	it('geeft elke cel terug, op de aanduiding voor een formule na', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 4 }), (rij) => {
				const terug = Papa.parse<string[]>(maakCsv(['a', 'b'], [rij]).slice(1), { delimiter: ';' }).data[1];
				expect(terug?.map((cel, nummer) => (cel === `'${rij[nummer]}` ? rij[nummer] : cel))).toEqual(rij);
			})
		);
	});
});
