import { describe, expect, it } from 'vitest';
import { legePeriode } from '#lib/dossier/concept.ts';
import type { Tijdvak } from '#lib/dossier/dossier.ts';
import { leesKlembord } from '#lib/invoer/loonstroken/klembord.ts';
import { leesCel } from '#lib/invoer/loonstroken/plakcel.ts';
import {
	haalGeplaktWeg,
	ROOSTERKOLOMMEN,
	zetGeplakt,
	type Roosterkolom
} from '#lib/invoer/loonstroken/plakken.ts';
import { kiesDoel, leesVoorstel, maakVoorstel } from '#lib/invoer/loonstroken/plakvoorstel.ts';
import { inkomenMet, maandstrook } from './hulp.ts';

const lees = async (tekst: string, kolom: Roosterkolom = 'begin', tijdvak: Tijdvak = 'maand') => {
	const voorstel = maakVoorstel((await leesKlembord(tekst)) ?? [], kolom);
	return { voorstel, gelezen: leesVoorstel(voorstel, tijdvak) };
};
const plak = async (
	tekst: string,
	kolom: Roosterkolom = 'begin',
	rij = 0,
	stroken = [maandstrook('2026-03')]
) => {
	const { voorstel, gelezen } = await lees(tekst, kolom);
	const inkomen = inkomenMet('maand', stroken);
	const resultaat = zetGeplakt(inkomen, gelezen.rijen, rij, () => legePeriode('1-6-2026', '30-6-2026'));
	return { voorstel, gelezen, inkomen, stroken: inkomen.opgave.perioden, ...resultaat };
};

describe('een voorstel', () => {
	it('verdeelt op de koppen, ook in een andere volgorde en met kolommen te veel', async () => {
		const kop = 'Werkgever\tBegin\tEinde\tBruto\tLoon LB/PH\tLoonheffing\tZvw\tOpbouw VT\tUitbetaald VT';
		const rij = (maand: number) =>
			`Jumbo\t1-${String(maand)}-2026\t${maand === 7 ? '31' : '30'}-${String(maand)}-2026\t2.780,00\t2.650,00\t-310,55\t0\t212,00\t0`;
		const { gelezen, stroken, rijen } = await plak(
			`Loonstroken 2026\n${kop}\n${rij(7)}\n${rij(9)}\nTotaal\t\t\t5.560,00`
		);
		expect(rijen).toBe(2);
		expect(stroken.slice(1)).toMatchObject(
			[
				['1-7-2026', '31-7-2026'],
				['1-9-2026', '30-9-2026']
			].map(([begin, eind]) => ({
				begin,
				eind,
				loon: '2.650,00',
				ingehoudenLoonheffing: '310,55',
				ingehoudenZvw: '0,00',
				opgebouwdVakantiebijslag: '212,00',
				uitbetaaldeVakantiebijslag: '0,00',
				opnameAvwb: '',
				opbouwAvwb: ''
			}))
		);
		expect(gelezen).toMatchObject({
			mintekens: [{ kolom: 'ingehoudenLoonheffing', aantal: 2 }],
			nergens: ['Werkgever', 'Bruto'],
			onleesbaar: 0
		});
	});

	it('laat een kolom anders kiezen; twee naar dezelfde kan niet', async () => {
		const { voorstel } = await lees('Begin\tBedrag\tLoon\n1-7-2026\t5\t6');
		expect(voorstel.doelen).toEqual(['begin', null, 'loon']);
		expect(kiesDoel(voorstel, 1, 'loon').doelen).toEqual(['begin', 'loon', null]);
		expect(kiesDoel(voorstel, 2, 'periode').doelen).toEqual([null, null, 'periode']);
		expect(kiesDoel(voorstel, 2, null).doelen).toEqual(['begin', null, null]);
	});

	it('zonder kop gaan datums en een naam nooit in een bedrag', async () => {
		const { voorstel } = await lees('Jumbo\t1-7-2026\t31-7-2026\t2.650,00\t0', 'loon');
		expect(voorstel.doelen).toEqual([null, 'begin', 'eind', 'loon', 'uitbetaaldeVakantiebijslag']);
		expect((await lees('2.650,00\t0\n2.650,00\t0', 'begin')).voorstel.doelen).toEqual([
			'loon',
			'uitbetaaldeVakantiebijslag'
		]);
	});

	it('een maand geeft de eerste en de laatste dag', async () => {
		const { gelezen } = await lees('Maand\tLoon\njuli 2026\t2.650,00');
		expect(gelezen.rijen[0]?.waarden).toMatchObject({ begin: '1-7-2026', eind: '31-7-2026' });
	});

	it.each(['Totaal\t\t10', 'totaal:\t\t10', 'Gemiddeld\t\t5', '\t\t10'])(
		'%j is een optelling',
		async (rij) => {
			const { gelezen } = await lees(`Begin\tEinde\tLoon\n1-3-2026\t\t5\n1-4-2026\t\t5\n${rij}`);
			expect(gelezen.rijen.map(({ optelling }) => optelling)).toEqual([false, false, true]);
		}
	);
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
		['100.000,01', '100.000,01'],
		['1234.56', '1.234,56'],
		['€ 1 234,56', '1.234,56'],
		['€ -1.234,56', '-1.234,56'],
		['1.234,56 €', '1.234,56']
	])('met bedrag "%s" wordt "%s"', (tekst, verwacht) => {
		expect(leesCel('loon', tekst)).toBe(verwacht);
	});

	it.each(['abc', '1,910', '12%', '1.2.3', '#N/B', '12,345', '=A1'])(
		'met "%s" blijft staan en wordt gemeld',
		async (tekst) => {
			expect(leesCel('loon', tekst)).toBeNull();
			const { stroken, onleesbaar } = await plak(`Loon\tLH\n${tekst}\t5`);
			expect(stroken[0]?.loon).toBe(tekst);
			expect(onleesbaar).toEqual([{ rij: 0, kolom: 'loon', tekst }]);
		}
	);

	it.each([
		['1-3-2026', '1-3-2026'],
		['01/03/2026', '1-3-2026'],
		['2026-03-01', '1-3-2026'],
		['2026-03-01 00:00:00', '1-3-2026'],
		['1 maart 2026', '1-3-2026'],
		['maart 2026', '1-3-2026'],
		['mrt-26', '1-3-2026'],
		['2026-03', '1-3-2026'],
		['2026-03-01T00:00:00', '1-3-2026'],
		['zo 1-3-2026', '1-3-2026'],
		['zondag 1 maart 2026', '1-3-2026']
	])('met datum "%s" wordt "%s"', (tekst, verwacht) => {
		expect(leesCel('begin', tekst)).toBe(verwacht);
	});

	it('met een maand wordt in de kolom datum einde de laatste dag', () => {
		expect(leesCel('eind', 'februari 2026')).toBe('28-2-2026');
	});

	it.each(['3/31/2026', '46082', '30-2-2026'])('raadt datum "%s" niet', async (tekst) => {
		expect(leesCel('begin', tekst)).toBeNull();
		const { stroken } = await plak(`Begin\tLoon\n${tekst}\t5`);
		expect(stroken[1]?.begin).toBe(tekst);
	});
});

describe('plakken in het rooster', () => {
	it('vult vanaf de cel, voegt rijen toe en laat de rest staan', async () => {
		const { stroken, rijen, nieuweRijen } = await plak(
			'100\t5\n200\t6\n300\t7',
			'opgebouwdVakantiebijslag',
			1,
			[maandstrook('2026-03'), maandstrook('2026-04')]
		);
		expect([rijen, nieuweRijen]).toEqual([3, 2]);
		expect(stroken.map(({ opgebouwdVakantiebijslag }) => opgebouwdVakantiebijslag)).toEqual([
			'0',
			'100,00',
			'200,00',
			'300,00'
		]);
		expect(stroken[1]).toMatchObject({ begin: '1-4-2026', loon: '2000', opbouwAvwb: '5,00' });
		expect(stroken[2]).toMatchObject({ begin: '1-6-2026', loon: '' });
	});

	it('vult met een hele rij alle kolommen, bij de periode die zo begint', async () => {
		const { stroken } = await plak('1-3-2026\t31-3-2026\t1\t2\t3\t4\t5\t6\t7');
		expect(stroken).toHaveLength(1);
		expect(ROOSTERKOLOMMEN.map((kolom) => stroken[0]?.[kolom])).toEqual([
			'1-3-2026',
			'31-3-2026',
			...['1', '2', '3', '4', '5', '6', '7'].map((bedrag) => `${bedrag},00`)
		]);
	});

	it('haalt het minteken van de loonstrook weg als de hele kolom er een heeft', async () => {
		const { stroken, gelezen } = await plak('-12,50\t-310,00\n0\t-311,00', 'ingehoudenZvw');
		expect(gelezen.mintekens).toEqual([
			{ kolom: 'ingehoudenZvw', aantal: 1 },
			{ kolom: 'ingehoudenLoonheffing', aantal: 2 }
		]);
		expect(stroken.map(({ ingehoudenLoonheffing }) => ingehoudenLoonheffing)).toEqual(['310,00', '311,00']);
		expect(stroken.map(({ ingehoudenZvw }) => ingehoudenZvw)).toEqual(['12,50', '0,00']);
	});

	it('laat een correctie staan, en elk minteken in een andere kolom', async () => {
		const { stroken, gelezen } = await plak('310,00\n-45,00', 'ingehoudenLoonheffing');
		expect([gelezen.mintekens, stroken[1]?.ingehoudenLoonheffing]).toEqual([[], '-45,00']);
		expect((await plak('-100,00\t0', 'loon')).stroken[0]?.loon).toBe('-100,00');
	});

	it('wat rechts niet past gaat nergens heen', async () => {
		expect((await lees('1\t2\t3\t4', 'ingehoudenZvw')).voorstel.doelen).toEqual([
			'ingehoudenZvw',
			'ingehoudenLoonheffing',
			null,
			null
		]);
	});

	it('gaat in een keer terug, met niets anders', async () => {
		const voor = [maandstrook('2026-03'), maandstrook('2026-04')];
		const { inkomen, ...resultaat } = await plak(
			'1-3-2026\t31-3-2026\t1\t2\t3\t4\t5\t6\t7\n1-5-2026\t31-5-2026\t1\t2\t3\t4\t5\t6\t7',
			'begin',
			0,
			voor
		);
		expect(inkomen.opgave.perioden).toHaveLength(3);
		inkomen.naam = 'later getypt';
		haalGeplaktWeg(inkomen, resultaat);
		expect(inkomen.opgave.perioden).toEqual([maandstrook('2026-03'), maandstrook('2026-04')]);
		expect(inkomen.naam).toBe('later getypt');
	});
});
