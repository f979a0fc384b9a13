import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legePeriode } from '#lib/dossier/concept.ts';
import { leesKlembord, plakIn, ROOSTERKOLOMMEN, type Roosterkolom } from '#lib/invoer/loonstroken/plakken.ts';
import { maandstrook } from './hulp.ts';

const plak = (tekst: string, kolom: Roosterkolom = 'begin', rij = 0, stroken = [maandstrook('2026-03')]) => {
	const resultaat = plakIn(stroken, leesKlembord(tekst).rijen, { rij, kolom }, () =>
		legePeriode('1-6-2026', '30-6-2026')
	);
	return { stroken, ...resultaat };
};
/** Wat er na het plakken van een cel in die cel staat, en of die te lezen was. */
const cel = (tekst: string, kolom: Roosterkolom = 'loon') => {
	const { stroken, onleesbaar } = plak(`${tekst}\t`, kolom);
	return [stroken[0]?.[kolom], onleesbaar.length === 0] as const;
};

describe('het klembord', () => {
	it.each([
		[
			'Excel',
			'1\t2\r\n3\t4\r\n',
			[
				['1', '2'],
				['3', '4']
			]
		],
		[
			'oude Mac',
			'1\t2\r3\t4',
			[
				['1', '2'],
				['3', '4']
			]
		],
		[
			'csv met puntkomma',
			'1;2\n3;4',
			[
				['1', '2'],
				['3', '4']
			]
		],
		['aanhalingstekens met een regeleinde', '"1\n000"\t2', [['1 000', '2']]],
		['lege regels en rijen', '\n\t\n1\t2\n\n', [['1', '2']]],
		['vaste spaties', '\u00a01\u202f250,50 \t2', [['1 250,50', '2']]],
		['een lege cel in het midden', '1\t\t3', [['1', '', '3']]],
		['een los bedrag', '12,50', [['12,50']]],
		['niets', '', []]
	])('van %s wordt rijen en cellen', (_, tekst, rijen) => {
		expect(leesKlembord(tekst)).toEqual({ kopregel: false, rijen });
	});

	it('slaat een kopregel over en zegt dat', () => {
		const tekst = 'Datum aanvang\tLoon LB/PH\n1-3-2026\t1.910,00';
		expect(leesKlembord(tekst)).toEqual({ kopregel: true, rijen: [['1-3-2026', '1.910,00']] });
	});

	it('houdt een enkele rij woorden: die wordt gemeld en niet stil weggegooid', () => {
		expect(leesKlembord('abc\tdef')).toEqual({ kopregel: false, rijen: [['abc', 'def']] });
	});

	it('leest elke tekst zonder om te vallen', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('\t', '\n', '\r', '"', ';', '1', ',', '.', '-', '€', ' ', 'a') }),
				(tekst) => {
					const { stroken, rijen, nieuweRijen } = plak(tekst);
					expect(stroken).toHaveLength(1 + nieuweRijen);
					expect(nieuweRijen).toBe(Math.max(0, rijen - 1));
				}
			)
		);
	});
});

describe('een geplakte cel', () => {
	it.each([
		['1.910,00', '1.910,00'],
		['1910', '1.910,00'],
		['1910.5', '1.910,50'],
		['€ 1.910,00', '1.910,00'],
		['EUR 1910,-', '1.910,00'],
		["1'910,00", '1.910,00'],
		['1,250.50', '1.250,50'],
		['12,50-', '-12,50'],
		['(12,50)', '-12,50'],
		['−12,50', '-12,50'],
		['€ -', '0,00'],
		['-', '0,00'],
		['0', '0,00'],
		['100.000,01', '100.000,01']
	])('met bedrag "%s" wordt "%s"', (tekst, verwacht) => {
		expect(cel(tekst)).toEqual([verwacht, true]);
	});

	it.each(['abc', '1,910', '12%', '1.2.3', '#N/B', '12,345', '=A1'])(
		'met "%s" blijft staan en wordt gemeld',
		(tekst) => {
			expect(cel(tekst)).toEqual([tekst, false]);
			expect(plak(`${tekst}\t`, 'loon').onleesbaar).toEqual([{ rij: 0, kolom: 'loon', tekst }]);
		}
	);

	it.each([
		['1-3-2026', '1-3-2026'],
		['01/03/2026', '1-3-2026'],
		['2026-03-01', '1-3-2026'],
		['2026-03-01 00:00:00', '1-3-2026'],
		['1 maart 2026', '1-3-2026'],
		['maart 2026', '1-3-2026']
	])('met datum "%s" wordt "%s"', (tekst, verwacht) => {
		expect(cel(tekst, 'begin')).toEqual([verwacht, true]);
	});

	it('met een maand wordt in de kolom datum einde de laatste dag', () => {
		expect(cel('februari 2026', 'eind')).toEqual(['28-2-2026', true]);
	});

	it.each(['3/31/2026', '1-3-26', '46082', '30-2-2026'])('raadt datum "%s" niet', (tekst) => {
		expect(cel(tekst, 'begin')).toEqual([tekst, false]);
	});

	it('die leeg is, maakt het veld leeg', () => {
		const { stroken } = plak('2000\t\t3', 'loon');
		expect(stroken[0]).toMatchObject({
			loon: '2.000,00',
			uitbetaaldeVakantiebijslag: '',
			opnameAvwb: '3,00'
		});
	});
});

describe('plakken in het rooster', () => {
	it('vult vanaf de cel, voegt rijen toe en laat de rest staan', () => {
		const { stroken, ...rest } = plak('100\t5\n200\t6\n300\t7', 'opgebouwdVakantiebijslag', 1, [
			maandstrook('2026-03'),
			maandstrook('2026-04')
		]);
		expect(rest).toMatchObject({
			rijen: 3,
			nieuweRijen: 2,
			onleesbaar: [],
			buitenRooster: 0,
			zonderMinteken: 0
		});
		expect(stroken.map(({ opgebouwdVakantiebijslag }) => opgebouwdVakantiebijslag)).toEqual([
			'0',
			'100,00',
			'200,00',
			'300,00'
		]);
		expect(stroken[1]).toMatchObject({ begin: '1-4-2026', loon: '2000', opbouwAvwb: '5,00' });
		expect(stroken[2]).toMatchObject({ begin: '1-6-2026', loon: '' });
	});

	it('vult met een hele rij alle kolommen in de goede volgorde', () => {
		const { stroken } = plak('1-4-2026\t30-4-2026\t1\t2\t3\t4\t5\t6\t7');
		expect(ROOSTERKOLOMMEN.map((kolom) => stroken[0]?.[kolom])).toEqual([
			'1-4-2026',
			'30-4-2026',
			...['1', '2', '3', '4', '5', '6', '7'].map((bedrag) => `${bedrag},00`)
		]);
	});

	it('haalt het minteken van de loonstrook weg als de hele kolom er een heeft', () => {
		const { stroken, zonderMinteken } = plak('-12,50\t-310,00\n0\t-311,00', 'ingehoudenZvw');
		expect(zonderMinteken).toBe(3);
		expect(stroken.map(({ ingehoudenLoonheffing }) => ingehoudenLoonheffing)).toEqual(['310,00', '311,00']);
		expect(stroken.map(({ ingehoudenZvw }) => ingehoudenZvw)).toEqual(['12,50', '0,00']);
	});

	it('laat een correctie staan, en elk minteken in een andere kolom', () => {
		const { stroken, zonderMinteken } = plak('310,00\n-45,00', 'ingehoudenLoonheffing');
		expect([zonderMinteken, stroken[1]?.ingehoudenLoonheffing]).toEqual([0, '-45,00']);
		expect(plak('-100,00', 'loon').stroken[0]?.loon).toBe('-100,00');
	});

	it('telt wat rechts niet past', () => {
		expect(plak('1\t2\t3\t\t4', 'ingehoudenZvw').buitenRooster).toBe(2);
	});
});

describe('meer rijen dan er passen', () => {
	const rijen = (aantal: number) => '1-3-2026\t31-3-2026\t1.910,00\n'.repeat(aantal);

	it('worden niet geplakt, en er verandert niets', () => {
		const { stroken, teVeel, nieuweRijen } = plak(rijen(401));
		expect({ teVeel, nieuweRijen }).toEqual({ teVeel: true, nieuweRijen: 0 });
		expect(stroken).toEqual([maandstrook('2026-03')]);
		expect(plak(rijen(400), 'begin', 1)).toMatchObject({ teVeel: true });
	});

	it('precies zoveel als er passen wel', () => {
		expect(plak(rijen(400))).toMatchObject({ teVeel: false, rijen: 400, nieuweRijen: 399 });
	});
});
