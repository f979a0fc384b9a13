/** Het adres van een les: wat erin gaat komt er weer uit, en wat kapot is telt niet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deelplekken } from '#lib/les/deelplekken.ts';
import { hekjeUitLink } from '#lib/les/geplakt.ts';
import { leesHekje, schrijfHekje } from '#lib/les/hekje.ts';
import { Knoppenbord, BEGINSTAND } from '#lib/les/knoppen.ts';
import { lesadres } from '#lib/les/lesadres.ts';
import { maakQr } from '#lib/les/qr.ts';
import { casus, gevalVan } from './hulp.ts';
import { scan } from './qr-lezer.ts';

const geval = fc.stringMatching(/^[\w-]{0,200}$/);
/** De casus “De formule”. */
const HEEL = 'AaNyVjbWNaDmSOhoVkZkZSWnxOxsYAM2CygymqFHMzSODA0AJcf8Gg';

describe('het hekje', () => {
	test('wat wij schrijven, lezen wij terug', () => {
		const sleutel = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' });
		fc.assert(
			fc.property(
				fc.option(geval),
				fc.option(fc.integer({ min: 1, max: 9999 })),
				fc.array(fc.tuple(sleutel, fc.string({ maxLength: 20, unit: 'grapheme-ascii' })), { maxLength: 8 }),
				(een, regel, draaien) => {
					const hekje = { geval: een, regel, knoppen: new Map(draaien) };
					expect(leesHekje(schrijfHekje(hekje))).toEqual(hekje);
				}
			)
		);
	});

	test('elke tekst is te lezen, en geeft nooit meer dan veertig draaien', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (tekst) => {
				expect(leesHekje(tekst).knoppen.size).toBeLessThanOrEqual(40);
			})
		);
		const veel = Array.from({ length: 5000 }, (_, nummer) => `knop.k${String(nummer)}=1`).join('&');
		expect(leesHekje(veel).knoppen.size).toBe(40);
	});

	test.each([
		['', null, null],
		['#', null, null],
		['#regel-7', null, 7],
		['#geval=AbC_-9', 'AbC_-9', null],
		['#geval=AbC&regel-12', 'AbC', 12],
		['#regel-12&geval=AbC', 'AbC', 12],
		['#geval=AbC.', 'AbC', null],
		['#geval=AbC)&regel-x', 'AbC', null],
		['#geval=', '', null],
		['#geva', '', null],
		['#g&regel-2', '', 2],
		['#geval=%D9%85', '', null],
		['#regel-12345', null, null],
		['#knop.%E0%A4%A=1&knop.a=%', null, null]
	])('%s', (tekst, een, regel) => {
		expect(leesHekje(tekst)).toEqual({ geval: een, regel, knoppen: new Map() });
	});

	test.each([
		['https://voorbeeld.nl/les/geval/#geval=AbC', '#geval=AbC'],
		['  https://voorbeeld.nl/les/stappen/#geval=Ab\r\nC\n&regel-3  ', '#geval=AbC&regel-3'],
		['geval=AbC', '#geval=AbC'],
		['file:///C:/map/beslagvrij.html#/les/geval/#geval=AbC', '#geval=AbC'],
		['https://voorbeeld.nl/les/stappen/?casus=formule', null],
		['https://voorbeeld.nl/les/geval/#geval=', '#geval='],
		[`Oefen dit: https://voorbeeld.nl/les/geval/#geval=${HEEL} groet Jan`, `#geval=${HEEL}`],
		[`https://voorbeeld.nl/#geval=${HEEL}. Groet, Jan`, `#geval=${HEEL}`],
		[`<https://voorbeeld.nl/#geval=${HEEL}&regel-3> groet`, `#geval=${HEEL}&regel-3`],
		[
			`https://voorbeeld.nl/#geval=${HEEL.slice(0, 20)}\n${HEEL.slice(20)}\n&regel-3 Groet`,
			`#geval=${HEEL}&regel-3`
		],
		[`Stuk: #geval=${HEEL.slice(0, 20)} en heel: #geval=${HEEL} groet`, `#geval=${HEEL}`],
		[`https://voorbeeld.nl/les/geval/%23geval=${HEEL}`, `#geval=${HEEL}`],
		[
			`https://veilig.nl/?url=https%3A%2F%2Fa.nl%2F%23geval%3d${HEEL}%26regel-4&data=05`,
			`#geval=${HEEL}&regel-4`
		],
		[HEEL, `#geval=${HEEL}`],
		[
			`Alleen Anders Ahrend kent de code:\n${HEEL.slice(0, 30)}\n${HEEL.slice(30)}\nGroet Jan`,
			`#geval=${HEEL}`
		],
		[HEEL.slice(0, -2), `#geval=${HEEL.slice(0, -2)}`],
		['zomaar iets', null],
		['', null]
	])('geplakt: %s', (geplakt, hekje) => {
		expect(hekjeUitLink(geplakt)).toBe(hekje);
	});
});

test('wat iemand ook plakt: het is snel gelezen', () => {
	for (const veel of [
		'A'.repeat(500_000),
		'Aaaaaaaaaaaaaaaaaaaaaaaa '.repeat(20_000),
		'geval=A '.repeat(50_000)
	]) {
		expect(hekjeUitLink(veel)).toContain('#geval=A');
	}
});

describe('waar een link opent', () => {
	const niets = leesHekje('');

	test('een gedeeld geval staat alleen achter het hekje, en een casus alleen ervoor', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w-]{20,200}$/), (gedeeld) => {
				for (const { achter } of deelplekken({ casus: null, gedeeld }, niets)) {
					expect(achter.split('#')[0]).not.toContain(gedeeld);
					expect(achter.split('#')[1]).toContain(gedeeld);
				}
			})
		);
		for (const { achter } of deelplekken({ casus: { id: 'formule' }, gedeeld: null }, niets)) {
			expect(achter).toMatch(/^\?casus=formule(&quiz)?$/);
		}
		expect(lesadres({ casus: null, gedeeld: null })).toBe('');
	});

	test('eerst waar iemand vandaan kwam', () => {
		const van = { casus: null, gedeeld: 'AbC' };
		expect(deelplekken(van, niets).map(({ naam }) => naam)).toEqual([
			'geval',
			'stappen',
			'quiz',
			'knoppen',
			'grafiek',
			'vergelijk'
		]);
		expect(deelplekken(van, leesHekje('#regel-7'))[0]).toMatchObject({
			naam: 'stappen',
			achter: '#geval=AbC&regel-7'
		});
		expect(deelplekken(van, leesHekje('#knop.datum=14-7-2026'))[0]).toMatchObject({
			naam: 'knoppen',
			achter: '#geval=AbC&knop.datum=14-7-2026'
		});
	});

	test('een proef uit een link is dezelfde proef; een knop die er niet is telt niet', () => {
		const bord = Knoppenbord.van(gevalVan(casus('formule').dossier).dossier);
		if (!bord) throw new Error('geen normen');
		const zelf = bord.draai(
			bord.draai(BEGINSTAND, 'datum', '14-7-2026'),
			'leefsituatie',
			'alleenstaande_ouder'
		);
		const { knoppen } = leesHekje(
			schrijfHekje({
				knoppen: new Map([...Object.entries(zelf.getypt), ['__proto__', 'x'], ['bestaatNiet', '1']])
			})
		);
		const uitLink = bord.draaiAlle(BEGINSTAND, knoppen);
		expect(uitLink).toEqual(zelf);
		expect(uitLink.watals?.dan).toEqual(zelf.watals?.dan);
		const mis = bord.draaiAlle(BEGINSTAND, [['datum', 'onzin']]);
		expect(mis.watals).toBeNull();
		expect(mis.fouten['datum']).toBeTruthy();
	});
});

describe('de QR-code', () => {
	test('zegt wat erin ging, van een korte tot de langste link', () => {
		const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		for (const lengte of [1, 60, 150, 400, 800, 1273]) {
			const tekst = 'https://beslagvrij.voorbeeld/les/geval/#geval='
				.padEnd(lengte, tekens.repeat(20))
				.slice(0, lengte);
			const qr = maakQr(tekst);
			if (!qr) throw new Error(String(lengte));
			expect(scan(qr)).toBe(tekst);
		}
	});

	test('wat een telefoon niet meer leest, geeft geen code', () => {
		expect(maakQr('x'.repeat(1274))).toBeNull();
		expect(maakQr('x'.repeat(1_000_000))).toBeNull();
	});
});
