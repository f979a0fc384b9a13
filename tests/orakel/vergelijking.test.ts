import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierArbitrair, metNegatiefInkomen } from './dossiers.ts';
import { vanVersie3 } from './versie3.ts';
import { orakel } from './bereken.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { keer } from '../hulp/aantallen.ts';

/*
 * De rekenkern tegen het orakel: een tweede berekening, los van de eerste uit de bronnen geschreven. Elk veld
 * van het resultaat moet gelijk zijn, tot op de cent.
 */
describe('rekenkern en orakel geven hetzelfde resultaat', () => {
	it.each([
		['elk soort dossier', dossierArbitrair],
		['inkomens onder nul', metNegatiefInkomen],
		['versie 3', vanVersie3]
	])(
		'%s',
		(_soort, dossiers) => {
			fc.assert(
				fc.property(dossiers, (dossier) => {
					const { meldingen, ...resultaat } = berekenResultaat(dossier);
					const codes = meldingen.map(({ code }) => code).toSorted();
					expect({ ...resultaat, meldingen: codes }).toEqual(orakel(dossier));
				}),
				{ numRuns: keer(3000) }
			);
		},
		300_000
	);
});
