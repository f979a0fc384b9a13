import { expect, test } from 'vitest';
import { exact, maand } from '#tests/hulp/posten.ts';
import { begroting } from './art475fa-begroting.ts';

test.each([
	['1500', '1725.50', '-225.5'],
	['1500', '1500', '0'],
	['1500', '1200', '300']
])('in %s, uit %s: over %s', (inkomsten, uitgaven, over) => {
	const uit = begroting(
		[{ naam: 'loon', reden: '', bedrag: maand(inkomsten) }],
		[
			{ naam: 'huur', reden: '', bedrag: maand('700') },
			{ naam: 'vervoer', reden: '', bedrag: maand(String(Number(uitgaven) - 700)) }
		]
	);
	expect([exact(uit.samenIn), exact(uit.over)]).toEqual([inkomsten, over]);
});

test('zonder regels is alles nul', () => expect(exact(begroting([], []).over)).toBe('0'));
