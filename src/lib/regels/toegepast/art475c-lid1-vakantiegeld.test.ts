import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { vakantiegeldruimte } from './art475c-lid1-vakantiegeld.ts';

/** Rekenregels 18; de eerste is het voorbeeld van Schulinck bij HR 31-10-2014, ECLI:NL:HR:2014:3068. */
test.each([
	['950', '1025', '1000', '900', '600', '300'],
	['950', '1025', '974', '900', '288', '612'],
	['2000', '2160', '1581', '1920', '0', '1920'],
	['1000', '1080', '1026', '960', '312', '648'],
	// Het tekort is groter dan het vakantiegeld.
	['800', '850', '1000', '600', '600', '0']
])(
	'netto %s, met vakantiegeld %s, beslagvrij %s: %s per jaar, houdt %s, er gaat %s',
	(netto, met, tbvv, ...uit) => {
		const ruimte = vakantiegeldruimte(maand(netto), maand(met), maand(tbvv), false);
		expect([ruimte?.nettoPerJaar, ruimte?.houdt, ruimte?.ruimte].map((post) => post && exact(post))).toEqual(
			uit
		);
	}
);

test('zonder vakantiegeld is er niets te verdelen', () =>
	expect(vakantiegeldruimte(maand('950'), maand('950'), maand('1000'), false)).toBe(null));
