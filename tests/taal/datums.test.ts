import { describe, expect, test } from 'vitest';
import {
	dagEnMaand,
	maandnaam,
	naamVanMaandKort,
	naamVanPeriode,
	namenVanPerioden,
	toonDatum,
	toonEditie,
	toonMaand,
	toonPeriode
} from '#lib/taal/datums.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { tussen } from '../hulp/dag.ts';

const maart = tussen('2026-03-01', '2026-03-31');
const april = tussen('2026-04-01', '2026-04-30');
const vierWeken = tussen('2026-03-02', '2026-03-29');
const overHetJaar = tussen('2025-12-29', '2026-01-25');

describe('een dag', () => {
	test('voluit, zonder voorloopnul', () => {
		expect(toonDatum(alsDatum('2026-07-04'))).toBe('4 juli 2026');
		expect(dagEnMaand(alsDatum('2026-03-02'))).toBe('2 maart');
		expect(toonMaand(alsDatum('2026-12-31'))).toBe('december 2026');
	});
	test('een smalle kolom krijgt drie letters, maart zoals men het schrijft', () => {
		expect(['2026-03-01', '2026-05-01', '2026-09-01'].map(alsDatum).map(naamVanMaandKort)).toEqual([
			'mrt',
			'mei',
			'sep'
		]);
		expect(maandnaam(alsDatum('2026-03-01'))).toBe('maart');
	});
	test('een editie heet naar haar maand; wat geen maand is, blijft staan', () => {
		expect(['2022-07', '2026-01', '2026-13'].map(toonEditie)).toEqual([
			'juli 2022',
			'januari 2026',
			'13 2026'
		]);
	});
});

describe('een periode', () => {
	test('met beide grenzen', () => {
		expect(toonPeriode(vierWeken)).toBe('2 maart 2026 tot en met 29 maart 2026');
	});
	test('een kalendermaand heet naar de maand; het jaar staat er dubbel als het verspringt', () => {
		expect(naamVanPeriode(maart)).toBe('maart 2026');
		expect(naamVanPeriode(vierWeken)).toBe('2 maart tot en met 29 maart 2026');
		expect(naamVanPeriode(overHetJaar)).toBe('29 december 2025 tot en met 25 januari 2026');
	});
	test('maanden van een jaar delen hun jaartal', () => {
		expect(namenVanPerioden([maart, april])).toBe('maart en april 2026');
		expect(namenVanPerioden([tussen('2025-12-01', '2025-12-31'), maart])).toBe('december 2025 en maart 2026');
	});
});
