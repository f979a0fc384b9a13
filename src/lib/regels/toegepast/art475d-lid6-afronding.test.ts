import { expect, test } from 'vitest';
import { exact, maand, noot } from '#tests/hulp/posten.ts';
import { rondBeslagvrijeVoetAf, rondTotaalAf } from './art475d-lid6-afronding.ts';

test.each([
	['heleEuroHalfOmhoog', '729.7615', '730'], // schuldinfo.nl, dak- en thuislozen (voorbeelden.md C1)
	['heleEuroHalfOmhoog', '811.34', '811'], // RBMNE:2023:5767: niet omhoog (rekenregels 8.8)
	['heleEuroHalfOmhoog', '811.49', '811'],
	['heleEuroHalfOmhoog', '811.50', '812'],
	['heleEuroHalfOmhoog', '811.51', '812'],
	['heleEuroOmhoog', '811.00', '811'],
	['heleEuroOmhoog', '811.01', '812'],
	['centen', '811.344', '811.34'],
	['centen', '811.345', '811.35']
] as const)('lezing %s: %s wordt %s', (optie, bedrag, afgerond) => {
	const post = rondBeslagvrijeVoetAf(maand(bedrag), optie);
	expect(exact(post)).toBe(afgerond);
	expect(noot(post).lezing).toEqual({ id: 'afronding', optie });
});

test.each([
	['heleEuroHalfOmhoog', '811.49', '811'],
	['heleEuroHalfOmhoog', '811.50', '812'],
	// Dossierformaat: het totaal is half omhoog, ook waar de voet omhoog gaat.
	['heleEuroOmhoog', '811.49', '811'],
	['heleEuroOmhoog', '811.50', '812'],
	['centen', '811.34', '811.34'],
	['centen', '811.345', '811.35']
] as const)('het totaal bij lezing %s: %s wordt %s', (optie, bedrag, afgerond) => {
	expect(exact(rondTotaalAf(maand(bedrag), optie))).toBe(afgerond);
});
