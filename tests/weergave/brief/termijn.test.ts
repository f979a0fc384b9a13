import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { termijnen } from '#lib/controle/termijnen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakTermijn } from '#lib/uitleg/brief/termijn.ts';
import Termijn from '#lib/weergave/brief/Termijn.svelte';

function toon(vandaag: string) {
	const brief = { datum: alsDatum('2026-10-28'), soort: null };
	const dagen = termijnen({ ...brief, ontvangen: alsDatum('2026-10-31') }, null);
	const termijn = maakTermijn(brief, dagen, null, alsDatum(vandaag));
	if (termijn) render(Termijn, { termijn, onagenda: vi.fn() });
}

test.each([
	['2026-11-20', 3, 1],
	['2026-11-26', 2, 1],
	['2026-11-29', 1, 0],
	['2028-01-01', 0, 0]
])('op %s: %i dagen voor de agenda, en %i waar wij ons aan houden', (vandaag, agenda, houden) => {
	toon(vandaag);
	expect(screen.queryAllByRole('button', { name: /Zet in mijn agenda/ })).toHaveLength(agenda);
	expect(screen.queryAllByText('Deze houden wij aan')).toHaveLength(houden);
});
