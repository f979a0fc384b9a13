import { describe, expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { ALLEENSTAANDE, centen, jaar, maand, normenOp, PAAR } from '#tests/hulp/posten.ts';
import { ophogingLid7 } from './art475da-lid7.ts';

interface Anders {
	readonly peildatum?: string;
	readonly leefsituatie?: string;
	readonly wonen?: Record<string, unknown>;
	readonly lezing?: string;
}

function lid7(woonkosten: string, inkomen: string, anders: Anders = {}): string | null {
	const { peildatum = '2026-07-14', leefsituatie = ALLEENSTAANDE, wonen = {}, lezing } = anders;
	const inhoud = geldig(
		dossier({
			peildatum,
			leefsituatie,
			wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', ...wonen },
			...(lezing && { lezingen: { lid7vanaf2026: lezing } })
		})
	);
	return centen(ophogingLid7(inhoud, normenOp(peildatum).tabel, jaar(inkomen), maand(woonkosten)));
}

/** Voorbeelden.md D4: woonkosten 900, alleenstaande. */
test.each([
	['25000', '474.67'],
	['40000', '137.17'],
	['55682', '0.00']
])('jaarinkomen %s: %s', (inkomen, bedrag) => expect(lid7('900.00', inkomen)).toBe(bedrag));

/** De lezing `lid7vanaf2026` is vervallen: een bestand met de keuze geeft hetzelfde bedrag. */
test.each(['huurtoeslag', 'normhuur'])('de vervallen lezing %s verandert niets', (lezing) =>
	expect(lid7('900.00', '40000', { lezing })).toBe('137.17')
);

test.each([
	['202.51', '0.00'],
	['202.52', '0.00'],
	['202.53', '0.01'] // pas boven de normhuur, hier de basishuur
])('woonkosten %s: %s erbij', (woonkosten, bedrag) => expect(lid7(woonkosten, '0')).toBe(bedrag));

describe('de inkomensgrens', () => {
	/** Lid 9: 725,80 x 12 / 27% + 23.425 = 55.682,78 en / 22% + 31.500 = 71.089,09 (voorbeelden.md D2). */
	test.each([
		[ALLEENSTAANDE, '55682.77', true],
		[ALLEENSTAANDE, '55682.78', false],
		[PAAR, '71089.08', true],
		[PAAR, '71089.09', false]
	])('%s met jaarinkomen %s: recht is %s', (leefsituatie, inkomen, recht) => {
		const wonen = { huurtoeslagMogelijk: 'nee', woning: 'huur' };
		const inhoud = geldig(dossier({ leefsituatie, wonen }));
		const post = ophogingLid7(inhoud, normenOp('2026-07-14').tabel, jaar(inkomen), maand('932.93'));
		expect(post).toMatchObject({ soort: 'keuze', oordeel: { naam: 'magLid7', uitkomst: recht } });
	});
});

test.each(['ja', 'onbekend'])('is huurtoeslag "%s", dan geen ophoging', (huurtoeslagMogelijk) =>
	expect(lid7('900.00', '25000', { wonen: { huurtoeslagMogelijk } })).toBe('0.00')
);

/** Tot 2023 alleen voor de eigenaar. */
test.each([
	['2022-12-31', 'koop', '358.18'], // 442,46 + 65% x 190,79 + 40% x 130,22 - 260,379
	['2022-12-31', 'huur', '0.00'],
	['2022-12-31', 'onbekend', '0.00']
])('op %s met woning "%s": %s', (peildatum, woning, bedrag) =>
	expect(lid7('900.00', '19000', { peildatum, wonen: { woning } })).toBe(bedrag)
);

test.each(['huur', 'koop', 'onbekend'])('vanaf 2023 ook voor woning "%s"', (woning) =>
	expect(lid7('900.00', '19000', { peildatum: '2023-01-01', wonen: { woning } })).not.toBe('0.00')
);
