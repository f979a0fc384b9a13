import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { privacypagina } from '#lib/teksten/paginas/privacy.ts';
import { toegankelijkheidspagina } from '#lib/teksten/paginas/toegankelijkheid.ts';
import { woonteksten } from '#lib/teksten/wonen.ts';
import { CODETERMEN } from '#lib/teksten/woordenlijst/codes.ts';
import { alsCsv, tekstlijst } from '../../src/commando/tekstlijst.ts';

const regels = tekstlijst(path.resolve(import.meta.dirname, '../..'));
const bij = (sleutel: string) => regels.find((regel) => regel.sleutel === sleutel);

/** Elke tekst in een verzameling; een functie doet hier niet mee. */
function teksten(waarde: unknown): string[] {
	if (typeof waarde === 'string') return [waarde];
	return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
}

describe('de lijst met alle zinnen', () => {
	test.each([
		['wonen', woonteksten],
		['de codes', CODETERMEN],
		['de pagina over privacy', privacypagina],
		['de pagina over toegankelijkheid', toegankelijkheidspagina]
	])('heeft elke zin van %s', (_, verzameling) => {
		const zinnen = new Set(regels.map(({ zin }) => zin));
		const woorden = teksten(verzameling).filter(
			(tekst) => /[a-z]{2}/i.test(tekst) && !/^(\/|https:|tel:)/.test(tekst)
		);
		expect(woorden.length).toBeGreaterThan(10);
		expect(woorden.filter((tekst) => !zinnen.has(tekst))).toEqual([]);
	});

	test('heeft unieke sleutels, geen lege zin, en bij elke zin een plek', () => {
		expect(new Set(regels.map(({ sleutel }) => sleutel)).size).toBe(regels.length);
		expect(regels.filter(({ zin }) => zin.trim() === '')).toEqual([]);
		expect(regels.filter(({ waar }) => waar.length === 0)).toEqual([]);
	});

	test('noemt in een zin wat er wordt ingevuld, en schrijft twee vormen allebei uit', () => {
		expect(bij('wonen.woonteksten.woonkosten.vraagHoog')?.zin).toBe(
			'Betaalt u per maand meer dan {drempel} kale huur?'
		);
		expect(bij('inkomen.inkomensteksten.lijst.loonstroken.2')?.zin).toBe('{aantal} loonstroken');
	});

	test('zegt voor wie een zin is en waar hij staat', () => {
		expect(bij('woordenlijst.codes.CODETERMEN.15.portaal')?.lezer).toBe('portaal');
		expect(bij('wonen.woonteksten.adres.hint')).toMatchObject({ lezer: 'inwoner' });
		expect(bij('wonen.woonteksten.adres.hint')?.waar).toContain('src/lib/weergave/vragen/Adres.svelte');
		expect(bij('werkblad.werkbladteksten.navigatie')?.lezer).toBe('hulpverlener');
	});
});

test('de CSV zet aanhalingstekens waar dat moet', () => {
	expect(alsCsv([{ sleutel: 'a', lezer: 'iedereen', zin: 'Ja, "zo"', waar: ['b', 'c'] }])).toBe(
		'sleutel,lezer,zin,waar\r\na,iedereen,"Ja, ""zo""",b; c\r\n'
	);
});
