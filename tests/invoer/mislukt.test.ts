/** Wie leest dat iets niet lukte, leest wat er niet lukte. */
import { expect, test } from 'vitest';
import { documentkeuzeteksten } from '#lib/teksten/documenten/documenten.ts';
import { uitkomstpaginateksten } from '#lib/teksten/uitkomst/pagina.ts';
import { vtlbpaginateksten } from '#lib/teksten/vtlb/vragen.ts';

test.each([
	['het resultaat', uitkomstpaginateksten.mislukt],
	['de documenten', documentkeuzeteksten.mislukt],
	['de indicatie', vtlbpaginateksten.mislukt]
])('op %s heeft elke actie een eigen zin', (_, mislukt) => {
	expect(new Set(Object.values(mislukt)).size).toBe(Object.keys(mislukt).length);
});
