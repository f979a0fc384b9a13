import { expect, test } from 'vitest';
import { totaalVan, verschilMet } from './strookbedragen.ts';

test('telt op zonder afrondingsfout en trekt af, ook onder nul', () => {
	expect(totaalVan(['0.10', '0.20', '-0.05'])).toBe('0.25');
	expect(totaalVan([])).toBe('0.00');
	expect(verschilMet('10.00', '12.50')).toBe('-2.50');
});
