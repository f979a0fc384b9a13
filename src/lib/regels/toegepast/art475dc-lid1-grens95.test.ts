import { expect, test } from 'vitest';
import { exact, maand, noot } from '#tests/hulp/posten.ts';
import { grens95, grens95Overheidsvordering } from './art475dc-lid1-grens95.ts';

/** Eigen inkomens van 900 en 100, beslag op 900 (voorbeelden.md D10). */
test.each([
	['totaal', '900', '100', '850'], // 95% x 1.000 - 100
	['beslagobject', '900', '100', '855'], // 95% x 900
	['letterlijk', '900', '100', '950'], // 95% x 1.000
	['totaal', '1800', '0', '1710'], // met een inkomen geven alle lezingen hetzelfde (D11)
	['beslagobject', '1800', '0', '1710'],
	['letterlijk', '1800', '0', '1710'],
	['totaal', '5', '95', '0'], // 95 - 95
	['totaal', '4.99', '95', '0'] // nooit onder nul
] as const)('lezing %s, netto %s en ander inkomen %s: %s', (optie, netto, overige, grens) => {
	const post = grens95(maand(netto), maand(overige), optie);
	expect(exact(post)).toBe(grens);
	expect(noot(post)).toEqual({ lezing: { id: 'regel95', optie }, grondslag: 'art475dcLid1' });
});

test('bij een overheidsvordering gaat het over al het eigen inkomen', () =>
	expect(exact(grens95Overheidsvordering(maand('1000')))).toBe('950'));
