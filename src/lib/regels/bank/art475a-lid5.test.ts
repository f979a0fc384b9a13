import { expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier } from '#tests/hulp/bouwers.ts';
import { ALLEENSTAANDE, centen, GEZIN, normenOp, OUDER, PAAR } from '#tests/hulp/posten.ts';
import { beslagvrijBankbedrag } from './art475a-lid5.ts';

const bank = (leefsituatie: string, wonen: Record<string, unknown>, peildatum = '2026-07-14') =>
	centen(
		beslagvrijBankbedrag(geldig(dossier({ peildatum, leefsituatie, wonen })), normenOp(peildatum).tabel)
	);

/** Het maximum van lid 1; zonder woonadres de helft (voorbeelden.md D7). */
test.each([
	[ALLEENSTAANDE, '2208.48', '1104.24'],
	[OUDER, '2543.75', '1271.88'],
	[PAAR, '2905.79', '1452.90'],
	[GEZIN, '3179.68', '1589.84']
])('%s: %s, zonder woonadres %s', (leefsituatie, heel, helft) => {
	expect(bank(leefsituatie, { adres: 'nederland' })).toBe(heel);
	expect(bank(leefsituatie, { adres: 'geen' })).toBe(helft);
	expect(bank(leefsituatie, { adres: 'geen', openheidVanZaken: true })).toBe(helft);
});

test('in het buitenland is er geen bedrag (lid 6: vraag de kantonrechter)', () =>
	expect(bank(ALLEENSTAANDE, { adres: 'buitenland', woonland: 'België' })).toBeNull());

test.each([
	['2024-12-31', null],
	['2025-01-01', '1035.62']
])('zonder woonadres is de helft bekend vanaf 2025: op %s %s', (peildatum, bedrag) =>
	expect(bank(ALLEENSTAANDE, { adres: 'geen' }, peildatum)).toBe(bedrag)
);
