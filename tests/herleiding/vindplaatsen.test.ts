/** De vindplaatsen en lezingen waar een bedrag naar verwijst, zoals een jurist ze schrijft. */
import { expect, test } from 'vitest';
import { GRONDSLAGEN, type GrondslagSleutel } from '#lib/herleiding/grondslag.ts';
import { LEZING_IDS, standaardLezing } from '#lib/herleiding/lezingen.ts';
import { toonVindplaats } from '#lib/taal/vindplaatsen.ts';

test.each([
	['art475daLid2', 'art. 475da lid 2 Rv'],
	['art475dbLid1a', 'art. 475db lid 1 onder a Rv'],
	['art475fa', 'art. 475fa Rv'],
	['besluitArt2', 'art. 2 lid 2 Besluit BVV'],
	['besluitArt4', 'art. 4 Besluit BVV'],
	['regelingArt1', 'art. 1 Regeling BVV'],
	['wetHuurtoeslagArt19', 'art. 19 Wht'],
	['fwArt295Lid3', 'art. 295 lid 3 Fw'],
	['vtlb51', 'Vtlb-rapport 5.1']
] as const satisfies readonly (readonly [GrondslagSleutel, string])[])('%s is %s', (sleutel, vindplaats) =>
	expect(toonVindplaats(GRONDSLAGEN[sleutel])).toBe(vindplaats)
);

test('elke vindplaats is een andere', () => {
	const vindplaatsen = Object.values(GRONDSLAGEN).map(toonVindplaats);
	expect(new Set(vindplaatsen).size).toBe(vindplaatsen.length);
});

/** Wat geldt zolang niemand iets kiest. */
test('de standaard van elke lezing', () =>
	expect(LEZING_IDS.map((id) => `${id}: ${standaardLezing(id)}`)).toEqual([
		'ondergrens: nul',
		'vakantiebijslag95: inclusief',
		'normbedrag: bijLid1',
		'regel95: totaal',
		'toeslagen: na95',
		'afronding: heleEuroHalfOmhoog',
		'vierweken: kalender'
	]));
