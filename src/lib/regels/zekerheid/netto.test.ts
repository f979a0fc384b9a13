import { expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

/** De partner krijgt tussen € 200 en € 600; wij rekenen met € 600. */
const paar = (partner: object = {}, eigen = inkomen3('30000.00', '2300.00')) =>
	woont(
		{},
		{
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [
				eigen,
				inkomen3('9000.00', '600.00', {
					id: '2',
					van: 'partner',
					opgave: {
						belastbaar: { bedrag: '9000.00', per: 'jaar' },
						netto: { bedrag: '600.00', per: 'maand' },
						nettoMarge: { laagste: '200.00' },
						...partner
					}
				})
			]
		}
	);

test('met het hoogste inkomen van de partner is het bedrag minstens dit', () => {
	const { niveau, punten } = zekerheid(paar());
	expect(niveau).toBe('minstens');
	expect(punten).toEqual([expect.stringMatching(/^netto 2 minstens \d+ \(\+400\)$/)]);
});

test('met een geschat belastbaar inkomen kan het beide kanten op', () => {
	const { niveau } = zekerheid(paar({ belastbaar: null, belastbaarOnbekend: true }));
	expect(niveau).toBe('schatting');
});

test('bepaalt de 95% het bedrag, dan doet het netto van de partner er niet toe', () => {
	expect(zekerheid(paar({}, inkomen3('11000.00', '900.00')))).toMatchObject({
		niveau: 'precies',
		punten: []
	});
});

test('een bekend bedrag is geen punt', () => {
	expect(zekerheid(paar({ nettoMarge: null })).punten).toEqual([]);
});
