import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { exact } from '#tests/hulp/posten.ts';
import { hardheidsbedrag } from './art475fa-hardheid.ts';

/** Reiskosten voor mantelzorg 145 + omgang 50, een jaar lang (ktr. Rotterdam 13 april 2023; voorbeelden.md C9). */
test.each([
	['2023-05-01', '195'],
	['2024-04-29', '195'],
	['2024-04-30', '195'], // tot en met de einddatum
	['2024-05-01', '0']
])('op %s: %s', (peildatum, bedrag) => {
	const post = hardheidsbedrag(
		geldig(dossier({ peildatum, hardheid: { bedrag: '195.00', einddatum: '2024-04-30' } }))
	);
	expect(post && exact(post)).toBe(bedrag);
});

test('zonder beschikking is er niets', () => expect(hardheidsbedrag(geldig(dossier()))).toBeNull());
