import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { exact, maand, normenOp } from '#tests/hulp/posten.ts';
import { metWoonlandfactor } from './art475da-lid4-woonland.ts';

const in_ = (woonland: string, peildatum: string, woonlandfactor?: string) =>
	geldig(
		dossier({
			peildatum,
			wonen: { adres: 'buitenland', woonland, ...(woonlandfactor && { woonlandfactor }) }
		})
	).wonen;

test.each([
	['Turkije', '2026-07-14', '385.28'], // 963,20 x 0,4 (voorbeelden.md D6)
	['België', '2026-07-14', '963.2'],
	['Atlantis', '2026-07-14', '963.2'] // een land buiten de lijst heeft factor 1
])('%s op %s: %s', (land, peildatum, bedrag) =>
	expect(exact(metWoonlandfactor(maand('963.20'), in_(land, peildatum), normenOp(peildatum).woonland))).toBe(
		bedrag
	)
);

test('zonder lijst (2024) geldt de factor die de gebruiker opgeeft', () =>
	expect(exact(metWoonlandfactor(maand('1000'), in_('Turkije', '2024-07-14', '0.5'), null))).toBe('500'));
