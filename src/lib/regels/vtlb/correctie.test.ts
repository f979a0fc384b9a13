import { expect, test } from 'vitest';
import { CORRECTIE_IDS, CORRECTIES } from './correctie.ts';

/** Wat over het hele huishouden gaat, telt niet als het inkomen van de partner onbekend is (Bureau Wsnp). */
test('gedeeld zijn', () =>
	expect(CORRECTIE_IDS.filter((id) => CORRECTIES[id].gedeeld)).toEqual([
		'pgl',
		'individueleLasten',
		'woonlastenBovenMaximum',
		'gemeentebelastingen',
		'studiekosten',
		'kinderopvang'
	]));

/** Hoofdstuk 4 en 5.1 volgen uit de richtlijn zelf; over de rest van hoofdstuk 5 beslist iemand. */
test('uit de richtlijn zelf volgen', () =>
	expect(CORRECTIE_IDS.filter((id) => CORRECTIES[id].beslisser === 'richtlijn')).toEqual([
		'reserveringstoeslag',
		'arbeidstoeslag',
		'eigenRisico',
		'pgl',
		'individueleLasten'
	]));
