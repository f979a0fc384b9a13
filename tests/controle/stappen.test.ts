/** De controle in stappen is dezelfde controle, en elke stap is kort: een scherm kan er altijd tussen. */
import { expect, test, vi } from 'vitest';
import { controleer, controleerInStappen } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import * as geval from '#lib/vergelijk/geval.ts';
import { brief, controle, feiten } from './hulp.ts';

vi.mock(import('#lib/vergelijk/geval.ts'), async (echt) => {
	const deel = await echt();
	return { ...deel, rekenUit: vi.fn(deel.rekenUit) };
});

/** Een bedrag waar niets bij past: dan wordt alles geprobeerd, ook elk paar. */
const NIETS_PAST = controle({
	feiten: feiten({ leefsituatie: 'alleenstaande_ouder' }),
	brief: brief('1111.00', { gegevens: feiten() })
});

test('tussen twee stappen wordt er hooguit een paar keer gerekend', () => {
	const gelezen = leesControle(NIETS_PAST);
	if (!gelezen.gelukt) throw new Error('ongeldige controle');
	const rekenUit = vi.mocked(geval.rekenUit);
	const perStap: number[] = [];
	const stappen = controleerInStappen(gelezen.waarde);
	for (;;) {
		rekenUit.mockClear();
		const stap = stappen.next();
		perStap.push(rekenUit.mock.calls.length);
		if (!stap.done) continue;
		expect(stap.value).toEqual(controleer(gelezen.waarde));
		break;
	}
	expect(perStap.length).toBeGreaterThan(100);
	expect(Math.max(...perStap)).toBeLessThanOrEqual(5);
});
