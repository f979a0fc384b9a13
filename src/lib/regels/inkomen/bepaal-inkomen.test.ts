import { describe, expect, test } from 'vitest';
import { bedragen, inkomen } from '#tests/hulp/bouwers.ts';
import { metInkomens, netto, strook, uitStroken } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';

describe('een inkomen is nooit minder dan nul, en het is te zien dat het zo was', () => {
	test.each([
		['-0.01', '100.00', ['0.00', '100.00'], [true, false]],
		['0.00', '0.00', ['0.00', '0.00'], [false, false]],
		['100.00', '-0.01', ['100.00', '0.00'], [false, true]],
		['0.01', '0.01', ['0.01', '0.01'], [false, false]]
	])('jaar %s en netto %s', (jaar, nettoMaand, waarden, negatief) => {
		const { eerste } = metInkomens([inkomen({ opgave: bedragen(jaar, nettoMaand) })]);
		expect([eerste.belastbaarJaar, eerste.nettoMaand].map(centen)).toEqual(waarden);
		expect([eerste.jaarWasNegatief, eerste.nettoWasNegatief]).toEqual(negatief);
	});

	test('ook uit loonstroken met een correctie', () => {
		const eerste = uitStroken([strook(3, { loon: '-100.00' })]);
		expect([eerste.belastbaarJaar, eerste.nettoMaand].map(centen)).toEqual(['0.00', '0.00']);
		expect([eerste.jaarWasNegatief, eerste.nettoWasNegatief]).toEqual([true, true]);
	});
});

test('opgegeven bedragen hebben geen perioden, loonstroken wel', () => {
	expect(metInkomens([inkomen()]).eerste.perioden).toBeNull();
	expect(uitStroken([strook(3, {})]).perioden?.keuze.aantal).toBe(3);
});

/** Ingehouden loonbelasting voor een voertuig: per tijdvak opgegeven, per maand geteld (rekenregels 8.3). */
test.each([
	[null, 'maand', null],
	['0.00', 'maand', '0.00'],
	['330.00', 'maand', '330.00'],
	['330.00', 'vierweken', '357.50'] // x 13/12
])('voertuig %s per %s: %s per maand', (loonbelastingVoertuig, tijdvak, bedrag) => {
	const { eerste } = metInkomens([netto('1', '2000.00', { tijdvak, loonbelastingVoertuig })], {
		beslag: { startjaar: 2025 }
	});
	expect(centen(eerste.voertuig)).toBe(bedrag);
});

test('een opgegeven netto bij vier weken is al per maand', () => {
	expect(centen(metInkomens([netto('1', '1300.00', { tijdvak: 'vierweken' })]).eerste.nettoMaand)).toBe(
		'1300.00'
	);
});
