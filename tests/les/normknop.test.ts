/** Wat er op een knop van een norm mag staan: alles wat geen norm kan zijn geeft een zin, en niets gaat verloren. */
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { leesNormknop } from '#lib/les/normgrens.ts';
import { BEGINSTAND, Knoppenbord } from '#lib/les/knoppen.ts';
import { normknop, normsleutel } from '#lib/les/knop.ts';
import { letterVan } from '#lib/normen/letter.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { geldig } from '../hulp/bereken.ts';

const A = { waarde: '1419.46', eenheid: 'EUR/maand' } as const;
const PROCENT = { waarde: '13.73', eenheid: 'procent' } as const;

describe('een norm in euro', () => {
	test.each([
		['141.95', '141.95'],
		['141,946', '141.946'],
		['141,945', 'teLaag'],
		['141,95', '141.95'],
		['1.500', '1500'],
		['€ 1.500,00', '1500.00'],
		['14.194,60', '14194.60'],
		['14.194,61', 'teHoog'],
		['1.419.460', 'teHoog'],
		['0', 'nul'],
		['0,00', 'nul'],
		['-1', 'negatief'],
		['€ -1.500', 'negatief'],
		['− 3', 'negatief'],
		['', 'leeg'],
		['   ', 'leeg'],
		['1e3', 'geenGetal'],
		['1,2,3', 'geenGetal'],
		['veel', 'geenGetal'],
		['9'.repeat(400), 'geenGetal']
	])('%s wordt %s', (getypt, verwacht) => {
		const gelezen = leesNormknop(getypt, A);
		expect(gelezen.gelukt ? gelezen.waarde : gelezen.fout.soort).toBe(verwacht);
	});
});

test.each(['1.401,50', '1401,50', '1401,5', '1401.5', '€ 1.401,50', ' 1401.50 '])(
	'%s is hetzelfde bedrag, en dus geen draai',
	(getypt) => {
		const [norm] = NORMTABELLEN.filter(({ id }) => id === '2026-1').map(
			({ waarden }) => waarden.normAlleenstaande
		);
		expect(norm && normknop('normAlleenstaande', norm).lees(getypt)).toEqual({ soort: 'begin' });
	}
);

test('een letter betekent overal hetzelfde: I is het inkomen boven het ijkpunt, en het ijkpunt heet zo', () => {
	for (const { waarden } of NORMTABELLEN) {
		const { minimumInkomensijkpuntEenpersoons: ijkpunt, normAlleenstaande } = waarden;
		expect(normknop('minimumInkomensijkpuntEenpersoons', ijkpunt).naam).toMatch(/^ijkpunt: /);
		expect(letterVan('minimumInkomensijkpuntEenpersoons', ijkpunt)).toBeNull();
		expect(normknop('normAlleenstaande', normAlleenstaande).naam).toMatch(/^A: /);
	}
});

describe('een norm in procenten', () => {
	test.each([
		['0', '0'],
		['0,01', '0.01'],
		['13,73%', '13.73'],
		['100', '100'],
		['100,01', 'teHoog'],
		['-1', 'negatief']
	])('%s wordt %s', (getypt, verwacht) => {
		const gelezen = leesNormknop(getypt, PROCENT);
		expect(gelezen.gelukt ? gelezen.waarde : gelezen.fout.soort).toBe(verwacht);
	});

	test('hoogstens tien keer zo veel als nu', () => {
		expect(leesNormknop('50,01', { waarde: '5', eenheid: 'procent' })).toMatchObject({
			fout: { soort: 'teHoog', laagste: '0', hoogste: '50' }
		});
	});
});

test('van een norm die nu nul is, mag elk bedrag', () => {
	expect(leesNormknop('250', { waarde: '0', eenheid: 'EUR/jaar' })).toEqual({ gelukt: true, waarde: '250' });
});

test('elke norm op haar laagste en hoogste geeft een uitkomst of een zin, in elke tabel', () => {
	const [eerste] = CASUSSEN;
	const bord = eerste && Knoppenbord.van(geldig(eerste.dossier));
	if (!bord) throw new Error('geen casus');
	let gelukt = 0;
	for (const { id } of NORMTABELLEN) {
		const stand = bord.draai(BEGINSTAND, 'normtabel', id);
		for (const knop of bord.knoppen(stand).filter(({ sleutel }) => sleutel.startsWith('norm.'))) {
			for (const getypt of ['0', '0,01', '99', knop.begin.replace(/\d/, '9')]) {
				const na = bord.draai(stand, knop.sleutel, getypt);
				const fout = na.fouten[knop.sleutel];
				if (fout === undefined) gelukt += 1;
				else {
					// De laatste goede uitkomst blijft staan.
					expect(na.watals).toBe(stand.watals);
					expect(na.getypt[knop.sleutel]).toBe(getypt);
				}
			}
		}
	}
	expect(gelukt).toBeGreaterThan(100);
});

test('duizend keer zo veel: de zin noemt de norm van nu en de grenzen, en wat er uit kwam blijft', () => {
	const casus = CASUSSEN.find(({ id }) => id === 'formule');
	const bord = casus && Knoppenbord.van(geldig(casus.dossier));
	if (!bord) throw new Error('geen casus');
	const sleutel = normsleutel('normAlleenstaande');
	const goed = bord.draai(BEGINSTAND, sleutel, '1.500');
	expect(goed.watals?.dan.bedrag).not.toBe(bord.bedrag.bedrag);
	const mis = bord.draai(goed, sleutel, '1.500.000');
	expect(mis.watals).toBe(goed.watals);
	expect(mis.fouten[sleutel]?.replaceAll('\u00a0', ' ')).toBe(
		'Dit is te veel naast € 1.401,50. Vul een getal in van € 140,15 tot en met € 14.015.'
	);
});
