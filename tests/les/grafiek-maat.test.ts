/** Waar alles in een grafiek staat: ronde bedragen op de as, en woorden die niet over elkaar vallen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijschriftplek, pad, rondeStappen, spreid, vlakpad, type Maat } from '#lib/les/grafiek-maat.ts';

describe('ronde stappen op de as', () => {
	test.each([
		[0, 80_000, 8, ['0', '10.000', '20.000', '30.000', '40.000', '50.000', '60.000', '70.000', '80.000']],
		[0, 80_000, 2, ['0', '50.000']],
		[0, 3329, 6, ['0', '1.000', '2.000', '3.000']],
		[0, 1, 6, ['0,00', '0,20', '0,40', '0,60', '0,80', '1,00']],
		[1400, 1545, 6, ['1.400', '1.450', '1.500']]
	])('van %s tot %s in hooguit %s', (begin, eind, hooguit, teksten) => {
		expect(rondeStappen(begin, eind, hooguit).map(({ tekst }) => tekst)).toEqual(teksten);
	});

	test('zijn er altijd, nooit te veel, en binnen de as', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 5000 }),
				fc.integer({ min: 1, max: 500_000 }),
				fc.integer({ min: 2, max: 12 }),
				(begin, lengte, hooguit) => {
					const waarden = rondeStappen(begin, begin + lengte, hooguit).map(({ waarde }) => waarde);
					expect(waarden.length).toBeGreaterThan(0);
					expect(waarden.length).toBeLessThanOrEqual(hooguit + 1);
					expect(waarden.every((waarde) => waarde >= begin && waarde <= begin + lengte)).toBe(true);
				}
			),
			{ examples: [[1, 400_001, 2]] }
		);
	});
});

describe('woorden naast de lijnen', () => {
	test('blijven in hun volgorde, uit elkaar, en in het vak', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }), (plekken) => {
				const uit = spreid(plekken, 30, [0, 400]);
				const gesorteerd = uit.toSorted((een, ander) => een - ander);
				expect(
					gesorteerd.every((plek, nummer) => nummer === 0 || plek - (gesorteerd[nummer - 1] ?? 0) >= 30)
				).toBe(true);
				expect(uit.every((plek) => plek >= 0 && plek <= 400)).toBe(true);
				for (const [nummer, plek] of plekken.entries())
					for (const [ander, plaats] of plekken.entries())
						if (plek < plaats) expect(uit[nummer] ?? 0).toBeLessThan(uit[ander] ?? 0);
			})
		);
	});

	test('staan op hun plek als er ruimte is', () => {
		expect(spreid([300, 10, 100], 30, [0, 400])).toEqual([300, 10, 100]);
	});
});

describe('een lijn', () => {
	const maat = { x: (waarde: number) => waarde, y: (waarde: number) => -waarde } as Maat;
	const recht = { x: [0, 10, 20], bereikX: [0, 30] as const, trap: false };
	test('loopt recht, of met treden tot het eind van de as', () => {
		expect(pad(recht, [1, 2, 3], maat)).toBe('M0 -1L10 -2L20 -3');
		expect(pad({ ...recht, trap: true }, [1, 2, 3], maat)).toBe('M0 -1H10V-2H20V-3H30');
	});
	test('sluit een vlak boven de lijn eronder', () => {
		const vlak = { hoogten: [1, 2, 3], laagten: [0, 0, 1] };
		expect(vlakpad(recht, vlak, maat)).toBe('M0 -1L10 -2L20 -3L20 -1L10 0L0 0Z');
		expect(vlakpad({ ...recht, trap: true }, vlak, maat)).toBe('M0 -1H10V-2H20V-3H30V-1H20V0H10V0H0Z');
	});
});

describe('het woord bij het geval', () => {
	const vak = { letter: 16, links: 52, rechts: 900, boven: 32, onder: 480 };
	const woord = 'dit geval: € 1.482,39';
	const straal = 16 * 0.72;
	/** Of een bol over het woord ligt. */
	const bedekt = (bol: { x: number; y: number }, plek: ReturnType<typeof bijschriftplek>) => {
		const lengte = woord.length * 16 * 0.52;
		const begin = plek.rechts ? plek.x : plek.x - lengte;
		return (
			bol.x + straal > begin &&
			bol.x - straal < begin + lengte &&
			bol.y + straal > plek.y - 16 * 0.9 &&
			bol.y - straal < plek.y + 16 * 0.3
		);
	};

	test('staat niet over een nummer, en in het vak', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 52, max: 900 }),
				fc.integer({ min: 40, max: 470 }),
				fc.array(fc.record({ x: fc.integer({ min: 52, max: 900 }), y: fc.integer({ min: 40, max: 470 }) }), {
					maxLength: 3
				}),
				(x, y, bollen) => {
					const plek = bijschriftplek({ x, y }, woord, { bollen, straal }, vak);
					expect(bollen.filter((bol) => bedekt(bol, plek))).toEqual([]);
					expect(plek.y).toBeLessThan(vak.onder);
					expect(plek.y).toBeGreaterThan(vak.boven);
				}
			)
		);
	});

	test('zonder nummers in de buurt rechts onder de ruit, en aan de rand links', () => {
		const leeg = { bollen: [], straal };
		expect(bijschriftplek({ x: 200, y: 200 }, woord, leeg, vak)).toMatchObject({ rechts: true });
		expect(bijschriftplek({ x: 850, y: 200 }, woord, leeg, vak)).toMatchObject({ rechts: false });
	});
});
