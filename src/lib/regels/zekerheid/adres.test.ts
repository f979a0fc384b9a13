import { describe, expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

describe('een onbekend adres', () => {
	test('kan het bedrag lager maken: zonder adres geldt 47,5% van de norm', () => {
		expect(zekerheid(woont({ adresOnbekend: true }))).toEqual({
			tbvv: '1499',
			niveau: 'voorlopig',
			punten: ['adres voorlopig 963 (-536)']
		});
	});

	test.each([
		['wie het weet', {}],
		['wie in een instelling woont', { inrichting: { kostenPerMaand: '400.00' }, adresOnbekend: true }],
		[
			'wie in het buitenland woont',
			{ adres: 'buitenland', woonland: 'Turkije', adresOnbekend: true, openheidVanZaken: true }
		]
	])('telt niet voor %s', (_, wonen) => expect(zekerheid(woont(wonen)).niveau).toBe('precies'));

	test('telt niet als de 95% toch lager is', () => {
		const weinig = { inkomens: [inkomen3('11000.00', '900.00')] };
		expect(zekerheid(woont({ adresOnbekend: true }, weinig))).toMatchObject({
			tbvv: '855',
			niveau: 'precies'
		});
	});
});
