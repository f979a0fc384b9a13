import { describe, expect, test } from 'vitest';
import { GRONDSLAGEN } from '#lib/herleiding/grondslag.ts';
import { toonVindplaats } from '#lib/taal/vindplaatsen.ts';
import { hoofdletter, kleineLetter, metPunt, opsomming } from '#lib/taal/zinnen.ts';
import { CODETERMEN } from '#lib/teksten/woordenlijst/codes.ts';
import { voorLezer } from '#lib/teksten/woordenlijst/lezer.ts';

describe('een zin maken', () => {
	test('opsomming: komma’s, en "en" voor de laatste', () => {
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(opsomming)).toEqual(['', 'a', 'a en b', 'a, b en c']);
	});
	test('hoofdletter verandert alleen de eerste letter', () => {
		expect(['loon van Bakker', '', 'Ü'].map(hoofdletter)).toEqual(['Loon van Bakker', '', 'Ü']);
	});
	test('kleineLetter laat van elke soort inkomen de namen van wetten staan', () => {
		const soorten = Object.values(CODETERMEN).map((term) => voorLezer(term, 'inwoner'));
		const eersteWoorden = (klein: boolean) =>
			new Set(
				soorten
					.filter((soort) => (kleineLetter(soort) !== soort) === klein)
					.map((soort) => soort.split(/\W/)[0])
			);
		expect([...eersteWoorden(false)].sort()).toEqual(
			'AOW Anw Bbz IOAW IOAZ IOW WAO WAZ WIA WW WWIK Wajong Ziektewet'.split(' ')
		);
		expect([...eersteWoorden(true)].sort()).toEqual(
			'Aanvulling Ander Andere Arbeidsongeschiktheidspensioen Bijstand Lijfrente Loon Nabestaandenpensioen Ontslagvergoeding Oorlogs Opname Ouderdomspensioen Pensioen Toeslag Uitkering Vervolguitkering Wachtgeld'.split(
				' '
			)
		);
		expect(kleineLetter('Loon uit werk')).toBe('loon uit werk');
	});
});

test.each([
	['Geef het door aan Bakker', 'Geef het door aan Bakker.'],
	['Geef het door aan Bakker B.V.', 'Geef het door aan Bakker B.V.']
])('een zin met een punt: %s', (zin, metEen) => expect(metPunt(zin)).toBe(metEen));

describe('een vindplaats', () => {
	test.each([
		['art475daLid2', 'art. 475da lid 2 Rv'],
		['zvwArt19', 'art. 19 Zvw'],
		['vtlb51', 'Vtlb-rapport 5.1']
	] as const)('%s', (sleutel, tekst) => {
		expect(toonVindplaats(GRONDSLAGEN[sleutel])).toBe(tekst);
	});
});
