import { describe, expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { ALLEENSTAANDE, centen, exact, GEZIN, maand, normenOp, PAAR } from '#tests/hulp/posten.ts';
import { drempelWoonkosten, ophogingLid5 } from './art475da-lid5.ts';

test.each([
	['2026-07-14', '1026.223'], // 110% van 932,93
	['2023-07-14', '888.866'], // 110% van 808,06: handleiding portaal, figuur 28 (voorbeelden.md A1)
	['2022-12-31', '839.817'] // 110% van 763,47: FAQ 2022 (A9)
])('drempel op %s: %s', (peildatum, drempel) =>
	expect(exact(drempelWoonkosten(normenOp(peildatum).tabel))).toBe(drempel)
);

function lid5(woonkosten: string, anders: Record<string, string> = {}): string | null {
	const { peildatum = '2026-07-14', leefsituatie = ALLEENSTAANDE, partner = '0', basis = '1500' } = anders;
	const { zonder = '1500', maximum = '2208.48' } = anders;
	return centen(
		ophogingLid5({
			dossier: geldig(dossier({ peildatum, leefsituatie })),
			tabel: normenOp(peildatum).tabel,
			woonkosten: maand(woonkosten),
			zonderOphoging: maand(zonder),
			maximum: maand(maximum),
			metLid7: maand(basis),
			partnerinkomen: maand(partner)
		})
	);
}

/** Voorbeelden.md D5: 1.200 - 1.026,223 = 173,777. */
test.each([
	['1026.22', '0.00'],
	['1026.23', '0.01'],
	['1200.00', '173.78']
])('woonkosten %s: %s erbij', (woonkosten, bedrag) => expect(lid5(woonkosten)).toBe(bedrag));

describe('gehuwden: eerst gaat op wat de partner na zijn aandeel overhoudt', () => {
	/** De partner draagt ten hoogste de helft van de basis (1.500) zelf: 750. Wat hij meer heeft, gaat van de 173,777 af. */
	test.each([
		[PAAR, '750.00', '173.78'],
		[PAAR, '750.01', '173.77'],
		[PAAR, '850.00', '73.78'],
		[PAAR, '923.77', '0.01'],
		[PAAR, '923.78', '0.00'],
		[PAAR, '2000.00', '0.00'],
		[GEZIN, '850.00', '73.78'],
		[ALLEENSTAANDE, '850.00', '173.78']
	])('%s met partnerinkomen %s: %s', (leefsituatie, partner, bedrag) =>
		expect(lid5('1200.00', { leefsituatie, partner })).toBe(bedrag)
	);
});

describe('tot 2023 alleen voor wie precies op het maximum zit', () => {
	test.each([
		['2022-12-31', '1701.26', '0.00'],
		['2022-12-31', '1701.27', '160.18'], // 1.000 - 839,817
		['2023-01-01', '1701.26', '111.13'] // 1.000 - 888,866
	])('op %s met basis %s: %s', (peildatum, zonder, bedrag) =>
		expect(lid5('1000.00', { peildatum, zonder, maximum: '1701.27' })).toBe(bedrag)
	);
});
