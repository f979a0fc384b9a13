import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { exact } from '#tests/hulp/posten.ts';
import { verminderingVoertuig } from './art475db-lid1c-voertuig.ts';

function voertuig(startjaar: number | null, bedragen: readonly (string | null)[], peildatum = '2026-07-14') {
	const inkomens = bedragen.map((loonbelastingVoertuig, index) =>
		netto(String(index), '2000.00', { loonbelastingVoertuig })
	);
	const gelezen = metInkomens(inkomens, { peildatum, beslag: { startjaar } });
	return exact(verminderingVoertuig(gelezen.dossier, gelezen.inkomens));
}

/** Pas vanaf het kalenderjaar na dat van het beslag. */
test.each([
	[2025, '2026-01-01', '330'],
	[2025, '2025-12-31', '0'],
	[2026, '2026-12-31', '0'],
	[2024, '2026-07-14', '330']
])('startjaar %i, op %s: %s', (startjaar, peildatum, bedrag) =>
	expect(voertuig(startjaar, ['330.00'], peildatum)).toBe(bedrag)
);

test.each([
	[2025, '2025', true],
	[2026, '2026', false],
	[null, '', false]
])('startjaar %j staat als feit bij het bedrag', (startjaar, waarde, uitkomst) => {
	const gelezen = metInkomens([netto('1', '2000.00')], { beslag: { startjaar } });
	const post = verminderingVoertuig(gelezen.dossier, gelezen.inkomens);
	expect(post).toMatchObject({ oordeel: { veld: 'beslag.startjaar', waarde, uitkomst } });
});

test('alle eigen inkomens tellen mee; een inkomen zonder voertuig niet', () =>
	expect(voertuig(2025, ['330.00', null, '20.00'])).toBe('350'));

test('zonder voertuig is er geen startjaar nodig en is het nul', () =>
	expect(voertuig(null, [null])).toBe('0'));
