import { toonBegrepen } from '#lib/invoer/begrepen.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legePeriode } from '#lib/dossier/concept.ts';
import { PERIODEBEDRAGEN } from '#lib/dossier/dossier.ts';
import { Getal, NUL } from '#lib/getal/getal.ts';
import {
	heeftLegeVelden,
	isLeeg,
	neemBedragenOver,
	opvallend,
	somVan,
	zetLegeVeldenOpNul
} from '#lib/invoer/loonstroken/bedragen.ts';
import { legeWeek, telWekenOp } from '#lib/invoer/loonstroken/weken.ts';
import { maandstrook } from './hulp.ts';

describe('de bedragen van een loonstrook', () => {
	it.each([
		['100.000', null],
		['100.000,01', 'hoog'],
		['-0,01', 'negatief'],
		['0', null],
		['', null],
		['abc', null],
		['1,250', null]
	])('"%s" valt op als %s', (getypt, verwacht) => {
		expect(opvallend(getypt)).toBe(verwacht);
	});

	it('zegt welk bedrag wij lezen, en niets bij wat twee dingen kan betekenen', () => {
		expect(toonBegrepen('1250.5')).toBe('€\u00a01.250,50');
		expect(toonBegrepen('1,250')).toBeNull();
	});

	it('zet lege velden op nul, maar nooit loon of loonheffing', () => {
		const strook = { ...legePeriode('1-3-2026', '31-3-2026'), opbouwAvwb: '12' };
		expect(heeftLegeVelden(strook)).toBe(true);
		zetLegeVeldenOpNul(strook);
		expect(strook).toEqual({
			begin: '1-3-2026',
			eind: '31-3-2026',
			loon: '',
			uitbetaaldeVakantiebijslag: '0',
			opnameAvwb: '0',
			opgebouwdVakantiebijslag: '0',
			opbouwAvwb: '12',
			ingehoudenZvw: '0',
			ingehoudenLoonheffing: '',
			weken: null
		});
		expect(heeftLegeVelden(strook)).toBe(false);
	});

	it('neemt bedragen over en laat de datums staan', () => {
		const naar = legePeriode('1-4-2026', '30-4-2026');
		expect(isLeeg(naar)).toBe(true);
		neemBedragenOver(maandstrook('2026-03', { loon: '1.910,00' }), naar);
		expect(naar).toEqual(maandstrook('2026-04', { loon: '1.910,00' }));
		expect(isLeeg(naar)).toBe(false);
	});

	it('telt op in centen en slaat over wat niet te lezen is', () => {
		const stroken = ['0,10', '0,20', 'abc', ''].map((loon) => maandstrook('2026-03', { loon }));
		expect(somVan(stroken, 'loon')).toBe('0.30');
	});
});

describe('weekstroken', () => {
	const week = (loon: string, ingehoudenLoonheffing = '20') => ({
		...legeWeek(),
		loon,
		ingehoudenLoonheffing
	});

	it('worden samen een loonstrook van vier weken', () => {
		const som = telWekenOp([week('512,30'), week('498,20'), week('€ 1.005'), week('512.30', '0')]);
		expect(som).toEqual({
			gelukt: true,
			bedragen: {
				loon: '2.527,80',
				uitbetaaldeVakantiebijslag: '0,00',
				opnameAvwb: '0,00',
				opgebouwdVakantiebijslag: '0,00',
				opbouwAvwb: '0,00',
				ingehoudenZvw: '0,00',
				ingehoudenLoonheffing: '60,00'
			}
		});
	});

	it('mogen een week zonder werk hebben', () => {
		expect(telWekenOp([week('500'), legeWeek(), week('500'), week('500')])).toMatchObject({
			gelukt: true,
			bedragen: { loon: '1.500,00', ingehoudenLoonheffing: '60,00' }
		});
	});

	it('geven terug wat niet te lezen is en wat op elke strook hoort te staan', () => {
		expect(telWekenOp([week('500', ''), week('vijf'), { ...legeWeek(), opbouwAvwb: '1' }])).toEqual({
			gelukt: false,
			onleesbaar: [
				{ week: 0, veld: 'ingehoudenLoonheffing' },
				{ week: 1, veld: 'loon' },
				{ week: 2, veld: 'loon' },
				{ week: 2, veld: 'ingehoudenLoonheffing' }
			]
		});
	});

	it('tellen exact op, welke bedragen het ook zijn', () => {
		const bedrag = fc
			.integer({ min: -99999, max: 999999 })
			.map((centen) => Getal.lees(String(centen)).gedeeldDoor(Getal.lees('100')).tekst(2));
		fc.assert(
			fc.property(
				fc.array(fc.array(bedrag, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 5 }),
				(weken) => {
					const som = telWekenOp(
						weken.map(
							(bedragen) =>
								Object.fromEntries(
									PERIODEBEDRAGEN.map((veld, i) => [veld, bedragen[i] ?? '0'])
								) as ReturnType<typeof legeWeek>
						)
					);
					if (!som.gelukt) throw new Error('niet opgeteld');
					PERIODEBEDRAGEN.forEach((veld, i) => {
						const verwacht = weken.reduce(
							(totaal, bedragen) => totaal.plus(Getal.lees(bedragen[i] ?? '0')),
							NUL
						);
						expect(toonBegrepen(som.bedragen[veld])).toBe(toonBegrepen(verwacht.tekst(2).replace('.', ',')));
					});
				}
			)
		);
	});
});
