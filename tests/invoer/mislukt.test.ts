/** Wie leest dat iets niet lukte, leest wat er niet lukte. */
import { expect, test } from 'vitest';
import { documentkeuze } from '#lib/teksten/documenten.ts';
import { resultaatpagina } from '#lib/teksten/resultaat.ts';
import { vtlbpagina } from '#lib/teksten/vtlb-vragen.ts';

test.each([
	['het resultaat', resultaatpagina.mislukt],
	['de documenten', documentkeuze.mislukt],
	['de indicatie', vtlbpagina.mislukt]
])('op %s heeft elke actie een eigen zin', (_, mislukt) => {
	expect(new Set(Object.values(mislukt)).size).toBe(Object.keys(mislukt).length);
});
