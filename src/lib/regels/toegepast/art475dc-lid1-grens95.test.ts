import { expect, test } from 'vitest';
import { exact, maand, noot } from '#tests/hulp/posten.ts';
import { grens95, grens95Overheidsvordering, inkomenVoor95, teBegrenzen } from './art475dc-lid1-grens95.ts';

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

/** "Inclusief vakantiebijslag": de lezing kiest; zonder vakantiegeld valt er niets te kiezen. */
test.each([
	['inclusief', '1080'],
	['exclusief', '1000']
] as const)('lezing %s: %s', (optie, bedrag) => {
	const post = inkomenVoor95('toegepast.nettoVoor95', { zonder: maand('1000'), met: maand('1080') }, optie);
	expect(exact(post)).toBe(bedrag);
	expect(noot(post).lezing).toEqual({ id: 'vakantiebijslag95', optie });
});

test('zonder vakantiegeld is er geen lezing', () => {
	const zonder = maand('1000');
	expect(inkomenVoor95('toegepast.nettoVoor95', { zonder, met: zonder }, 'exclusief')).toBe(zonder);
});

test.each([
	['na95', '800'],
	['voor95', '840']
] as const)('toeslagen %s: met de grens wordt %s vergeleken', (optie, bedrag) =>
	expect(exact(teBegrenzen(maand('800'), maand('40'), optie))).toBe(bedrag)
);
