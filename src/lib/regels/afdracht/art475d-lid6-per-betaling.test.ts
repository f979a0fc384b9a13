import { expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import { exact, maand } from '#tests/hulp/posten.ts';
import { voetPerBetaling } from './art475d-lid6-per-betaling.ts';

const vierweken = vast('1368', 'vierweken');

test.each([
	[maand('1482'), 'maand', '1482'],
	[maand('1482'), 'vierweken', '1368'],
	[vierweken, 'vierweken', '1368'],
	[vierweken, 'maand', '1482']
] as const)('%#: naar %s', (voet, tijdvak, verwacht) => {
	const per = voetPerBetaling(voet, tijdvak);
	expect([per.eenheid, exact(per)]).toEqual([tijdvak, verwacht]);
});
