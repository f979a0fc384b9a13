/** Langs een herleiding lopen: van een keuze horen ook de bedragen erbij waarop zij rust. */
import { describe, expect, test } from 'vitest';
import { delenVan, postenVan } from '#lib/herleiding/lopen.ts';
import { kies } from '#lib/herleiding/maken.ts';
import { alle, feit, vergelijk } from '#lib/herleiding/oordelen.ts';
import { maand } from '../hulp/posten.ts';

const [inkomen, grens, woonkosten, normhuur] = [maand('900'), maand('1000'), maand('700'), maand('600')];
const laag = vergelijk('inkomenOnderGrensLid7', inkomen, '<', grens);
const hoog = vergelijk('woonkostenTellenNog', woonkosten, '>', normhuur);
const koop = feit('eigenWoning', 'wonen.woning', 'koop', true);
const samen = alle('magLid7', [laag, koop, hoog]);

describe('de bedragen onder een oordeel', () => {
	test('zijn die van al zijn delen; een feit heeft er geen', () =>
		expect(postenVan(samen)).toEqual([inkomen, grens, woonkosten, normhuur]));

	test('of alleen van de delen die ertoe doen', () =>
		expect(postenVan(samen, (deel) => deel !== laag)).toEqual([woonkosten, normhuur]));

	test('staan bij een keuze voor het gekozen bedrag', () =>
		expect(delenVan(kies('basis.bvv', samen, normhuur, inkomen))).toEqual([
			inkomen,
			grens,
			woonkosten,
			normhuur,
			normhuur
		]));
});
