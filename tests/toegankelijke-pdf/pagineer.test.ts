import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brok, type Band, type Brok } from '#lib/toegankelijke-pdf/opmaak/brok.ts';
import { deelIn, hoogte } from '#lib/toegankelijke-pdf/opmaak/pagineer.ts';
import { BLAD } from '#lib/toegankelijke-pdf/opmaak/vormgeving.ts';

const HOOGTE = BLAD.onder - BLAD.boven;

const maak = (hoog: number, band: Band = 'los', wit = 8): Brok =>
	brok({ hoogte: hoog, wit, band, teken: () => undefined });
const bladen = (brokken: readonly Brok[]) =>
	deelIn(brokken).map((blad) => ({ brokken: blad.reeksen.flat(), hoogte: hoogte(blad) }));

const banden = fc.constantFrom<Band>('los', 'liefst', 'altijd');
const stapel = fc.array(
	fc.record({ hoog: fc.integer({ min: 10, max: 180 }), band: banden, wit: fc.integer({ min: 0, max: 24 }) }),
	{ minLength: 1, maxLength: 60 }
);

test('elk brok staat er een keer, in volgorde, en geen blad is te vol', () => {
	fc.assert(
		fc.property(stapel, (inhoud) => {
			const brokken = inhoud.map(({ hoog, band, wit }) => maak(hoog, band, wit));
			const verdeeld = bladen(brokken);
			expect(verdeeld.flatMap((blad) => blad.brokken)).toEqual(brokken);
			for (const blad of verdeeld) expect(blad.hoogte).toBeLessThanOrEqual(HOOGTE);
		})
	);
});

test('wat aan elkaar vastzit breekt niet, zolang het op een blad past', () => {
	fc.assert(
		fc.property(stapel, (inhoud) => {
			const brokken = inhoud.map(({ hoog, wit }, plaats) =>
				maak(hoog, plaats % 4 === 3 ? 'los' : 'altijd', wit)
			);
			const eersten = bladen(brokken).map((blad) => brokken.indexOf(blad.brokken[0] ?? maak(0)));
			for (const eerste of eersten) {
				const reeks = brokken.slice(eerste - (eerste % 4), eerste - (eerste % 4) + 4);
				const nodig = reeks.reduce((som, een) => som + een.hoogte + een.wit, 0);
				if (nodig <= HOOGTE) expect(eerste % 4).toBe(0);
			}
		})
	);
});

test('een blok dat hooguit een half blad vraagt, gaat heel naar het volgende', () => {
	const blok = [maak(100, 'liefst'), maak(100, 'liefst'), maak(100)];
	expect(bladen([maak(500), ...blok]).map((blad) => blad.brokken.length)).toEqual([1, 3]);
	const groot = Array.from({ length: 8 }, (_, plaats) => maak(70, plaats < 7 ? 'liefst' : 'los'));
	expect(bladen([maak(400), ...groot])[0]?.brokken.length).toBeGreaterThan(1);
});

test('een som die langer is dan een blad houdt haar totaal bij de laatste regel', () => {
	const som = [...Array.from({ length: 60 }, () => maak(20, 'altijd', 0)), maak(20, 'los', 0)];
	const laatste = bladen(som).at(-1);
	expect(laatste?.brokken.length).toBeGreaterThan(1);
});

test('op het laatste blad staan geen losse regels', () => {
	const alineas = (aantal: number) => Array.from({ length: aantal }, () => maak(30, 'los', 0));
	for (let aantal = 24; aantal < 60; aantal++) {
		const verdeeld = bladen(alineas(aantal));
		expect(verdeeld.at(-1)?.hoogte ?? 0, String(aantal)).toBeGreaterThan(0.2 * HOOGTE);
	}
});

test('minder wit gaat voor een blad meer', () => {
	const brokken = Array.from({ length: 36 }, () => maak(12, 'los', 10));
	expect(bladen(brokken)).toHaveLength(1);
});
