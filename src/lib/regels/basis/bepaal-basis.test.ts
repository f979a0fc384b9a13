import { describe, expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';

const basis = (wonen: Record<string, unknown>, jaarinkomen = '30000.00') =>
	berekenUitkomst(dossier({ wonen, inkomens: [inkomen({ opgave: bedragen(jaarinkomen) })] })).basis;
const inrichting = { kostenPerMaand: '1000.00' };
const turkije = { adres: 'buitenland', woonland: 'Turkije' };

describe('de weg naar de basis beslagvrije voet', () => {
	test.each([
		[{}, 'formule', '1499.45'],
		[{ adres: 'geen' }, 'zonderWoonadres', '963.20'],
		[{ adres: 'geen', openheidVanZaken: true }, 'formule', '1499.45'],
		[turkije, 'zonderWoonadres', '385.28'], // 963,20025 x 0,4
		[{ ...turkije, openheidVanZaken: true }, 'formule', '599.78'], // 1.499,45... x 0,4
		[{ inrichting }, 'inrichting', '1346.63'],
		[{ inrichting, adres: 'geen' }, 'inrichting', '1346.63'],
		[{ inrichting, ...turkije }, 'inrichting', '1346.63'] // in een inrichting geen woonlandfactor
	])('%j: %s, %s', (wonen, weg, bvv) => {
		const uitkomst = basis(wonen);
		expect([uitkomst.weg, centen(uitkomst.bvv), uitkomst.maximumBereikt]).toEqual([weg, bvv, false]);
	});
});

describe('het maximum van lid 1', () => {
	test.each([
		['55886.00', false, '2208.44'],
		['55887.60', true, '2208.48'], // op de cent gelijk telt als bereikt
		['90000.00', true, '2208.48']
	])('jaarinkomen %s: bereikt %s, %s', (jaarinkomen, bereikt, bvv) => {
		const uitkomst = basis({}, jaarinkomen);
		expect([uitkomst.maximumBereikt, centen(uitkomst.bvv)]).toEqual([bereikt, bvv]);
	});
});

describe('ophogingen voor woonkosten', () => {
	const kosten = { woonkostenPerMaand: '1200.00', huurtoeslagMogelijk: 'nee' };
	test.each([
		[{}, null, null],
		[kosten, '375.34', '173.78'], // 725,797 - (202,52 + 6.575 / 12 x 27%) en 1.200 - 1.026,223
		[{ ...kosten, adres: 'geen' }, null, null],
		[{ ...kosten, adres: 'geen', openheidVanZaken: true }, '375.34', '173.78'],
		[{ ...kosten, inrichting }, null, null]
	])('%j: lid 7 %s en lid 5 %s', (wonen, lid7, lid5) => {
		const uitkomst = basis(wonen);
		expect([centen(uitkomst.ophogingLid7), centen(uitkomst.ophogingLid5)]).toEqual([lid7, lid5]);
	});

	test('komen bij het bedrag na woonlandfactor en maximum', () => {
		const { voorOphoging, bvv } = basis(kosten, '90000.00');
		expect([centen(voorOphoging), centen(bvv)]).toEqual(['2208.48', '2382.26']); // + 173,777
	});
});
