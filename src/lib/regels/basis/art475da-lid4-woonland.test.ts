import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { exact, maand, normenOp } from '#tests/hulp/posten.ts';
import type { Post } from '#lib/herleiding/post.ts';
import { metWoonlandfactor, woonlandfactor } from './art475da-lid4-woonland.ts';

const in_ = (woonland: string, peildatum: string, woonlandfactor?: string) =>
	geldig(
		dossier({
			peildatum,
			wonen: { adres: 'buitenland', woonland, ...(woonlandfactor && { woonlandfactor }) }
		})
	).wonen;

const metFactor = (bedrag: string, factor: Post<'factor'> | null) =>
	factor && exact(metWoonlandfactor(maand(bedrag), factor));

test.each([
	['Turkije', '2026-07-14', '385.28'], // 963,20 x 0,4 (voorbeelden.md D6)
	['België', '2026-07-14', '963.2'],
	['Atlantis', '2026-07-14', '963.2'] // een land buiten de lijst heeft factor 1
])('%s op %s: %s', (land, peildatum, bedrag) =>
	expect(metFactor('963.20', woonlandfactor(in_(land, peildatum), normenOp(peildatum).woonland))).toBe(bedrag)
);

test('zonder lijst (2024) geldt de factor die de gebruiker opgeeft', () =>
	expect(metFactor('1000', woonlandfactor(in_('Turkije', '2024-07-14', '0.5'), null))).toBe('500'));

test('wie in Nederland woont heeft geen woonlandfactor', () => {
	const { wonen } = geldig(dossier({ peildatum: '2026-07-14' }));
	expect(woonlandfactor(wonen, normenOp('2026-07-14').woonland)).toBeNull();
});
