import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bepaalMaatvoering } from '#lib/uitleg/voetlijn.ts';

describe('maatvoering', () => {
	it.each([
		[0.75, 1, { inkomen: 100, blijft: 75, voet: 75 }],
		[1, 1, { inkomen: 100, blijft: 100, voet: 100 }],
		[0, 1, { inkomen: 100, blijft: 0, voet: 0 }],
		[0.001, 1, { inkomen: 100, blijft: 1.5, voet: 1.5 }],
		[0.999, 1, { inkomen: 100, blijft: 98.5, voet: 98.5 }],
		[1, 0.8, { inkomen: 80, blijft: 80, voet: 100 }],
		[1, 0.1, { inkomen: 50, blijft: 50, voet: 100 }],
		[1, 0, { inkomen: 0, blijft: 0, voet: 100 }]
	])('verhouding %d en dekking %d', (verhouding, dekking, verwacht) => {
		expect(bepaalMaatvoering(verhouding, dekking)).toEqual(verwacht);
	});

	it('blijft altijd binnen het plaatje, en een deel dat er is, is te zien', () => {
		const deel = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(deel, deel, (verhouding, dekking) => {
				const { inkomen, blijft, voet } = bepaalMaatvoering(verhouding, dekking);
				expect(blijft).toBeLessThanOrEqual(inkomen);
				expect(Math.max(inkomen, voet)).toBe(100);
				if (dekking === 1 && verhouding < 1) expect(inkomen - blijft).toBeGreaterThanOrEqual(1.5);
				if (dekking < 1) expect(voet).toBeGreaterThan(blijft);
			})
		);
	});
});
