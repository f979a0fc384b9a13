import { describe, expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

/** Bijstand van 1.180: het voorbeeld van iemand zonder adres. */
const BIJSTAND = { inkomens: [inkomen3('14500.00', '1180.00')] };

describe('openheid van zaken (art. 475e lid 1 Rv)', () => {
	test('zonder adres en zonder openheid wordt het meer zodra iemand het vertelt', () => {
		expect(zekerheid(woont({ adres: 'geen' }, BIJSTAND))).toEqual({
			tbvv: '963',
			niveau: 'minstens',
			punten: ['openheid minstens 1121 (+158)']
		});
	});

	test('ook in het buitenland', () => {
		expect(zekerheid(woont({ adres: 'buitenland', woonland: 'Turkije' })).punten).toEqual([
			'openheid minstens 600 (+215)'
		]);
	});

	test.each([
		['wie een adres heeft', {}, BIJSTAND],
		['wie al open kaart speelt', { adres: 'geen', openheidVanZaken: true }, BIJSTAND],
		['wie in een instelling woont', { adres: 'geen', inrichting: { kostenPerMaand: '0.00' } }, BIJSTAND],
		['wie er niets bij wint door de 95%', { adres: 'geen' }, { inkomens: [inkomen3('11000.00', '900.00')] }]
	])('is geen punt voor %s', (_, wonen, anders) => {
		expect(zekerheid(woont(wonen, anders)).punten).toEqual([]);
	});
});
