import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { exact } from '#tests/hulp/posten.ts';
import { geldigeWoonkosten } from './geldige-woonkosten.ts';

test.each([
	['900.00', null, '900'],
	['900.00', '2026-07-13', '0'], // de dag erna tellen zij niet meer
	['900.00', '2026-07-14', '900'], // op de einddatum zelf nog wel
	['900.00', '2026-07-15', '900'],
	['0.00', null, '0'],
	[null, null, null],
	[null, '2026-07-15', null]
])(
	'woonkosten %s tot en met %s: op 14 juli 2026 %s',
	(woonkostenPerMaand, eindeOphogingWoonkosten, bedrag) => {
		const post = geldigeWoonkosten(
			geldig(dossier({ wonen: { woonkostenPerMaand, eindeOphogingWoonkosten } }))
		);
		expect(post && exact(post)).toBe(bedrag);
	}
);
