import { expect, test } from 'vitest';
import { bedragen, inkomen } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';
import { contextVan } from '#tests/vtlb/hulp.ts';
import { correctieWoonlasten, woonlastenBovenMaximum } from './rapport5-2-woonlasten.ts';

const inkomens = [inkomen({ opgave: bedragen('60000.00', '4000.00') })];

/** Woonlasten min de huurgrens van 932,93, min wat lid 5 al gaf (boven 1.026,223). */
test.each([
	[null, null],
	['932.92', '0.00'],
	['932.93', '0.00'],
	['932.94', '0.01'],
	['1026.22', '93.29'],
	['1500.00', '93.29'] // 1.500 - 932,93 - 473,777
])('woonkosten %s: voorstel %s', (woonkostenPerMaand, voorstel) =>
	expect(centen(woonlastenBovenMaximum(contextVan({}, { wonen: { woonkostenPerMaand }, inkomens })))).toBe(
		voorstel
	)
);

const telt = (opgave: string | null, wonen: Record<string, unknown>, individueleLasten = {}) =>
	centen(
		correctieWoonlasten(
			contextVan({ correcties: { woonlastenBovenMaximum: opgave }, individueleLasten }, { wonen, inkomens })
		).bedrag
	);

/** Gaf lid 5 al een ophoging, dan telt hooguit de rest. */
test.each([
	[null, { woonkostenPerMaand: '1500.00' }, null],
	['93.29', { woonkostenPerMaand: '1500.00' }, '93.29'],
	['93.30', { woonkostenPerMaand: '1500.00' }, '93.29'],
	['600.00', { woonkostenPerMaand: '1500.00' }, '93.29'],
	['600.00', { woonkostenPerMaand: '1026.22' }, '600.00'], // lid 5 gaf niets
	['600.00', { woonkostenPerMaand: '1500.00', eindeOphogingWoonkosten: '2026-07-13' }, '600.00'],
	['600.00', {}, '600.00']
])('opgegeven %s bij %j: %s', (opgave, wonen, bedrag) => expect(telt(opgave, wonen)).toBe(bedrag));

test('eigen woonlasten van het vtlb gaan voor: 1.400 - 932,93 - 473,777 is niets', () =>
	expect(telt('600.00', { woonkostenPerMaand: '1500.00' }, { woonlasten: '1400.00' })).toBe('0.00'));
