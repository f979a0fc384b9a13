import { describe, expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const met = (vakantiegeld: object, belastbaar = '14500.00', netto = '1180.00') => ({
	inkomens: [inkomen3(belastbaar, netto, { opgave: { vakantiegeld } })]
});
const ONBEKEND = { uitbetaling: 'onbekend' };

describe('niemand weet wanneer het vakantiegeld komt', () => {
	test('eens per jaar maakt de 95% hoger, dus het kan meer worden', () => {
		expect(zekerheid(woont({}, met(ONBEKEND)))).toEqual({
			tbvv: '1121',
			niveau: 'minstens',
			punten: ['vakantiegeld 1 minstens 1211 (+90)']
		});
	});

	test('bij ander inkomen gaat er juist iets af: dan is het een schatting', () => {
		const inkomens = [
			inkomen3('14000.00', '900.00'),
			inkomen3('5000.00', '400.00', { id: '2', opgave: { vakantiegeld: ONBEKEND } })
		];
		expect(zekerheid(woont({}, { inkomens, beslag: { beslagobject: '1' } }))).toEqual({
			tbvv: '835',
			niveau: 'schatting',
			punten: ['vakantiegeld 2 schatting 833 (-2)']
		});
	});
});

describe('het vakantiegeld is geschat', () => {
	test('en bepaalt de 95%: dan is het bedrag een schatting', () => {
		expect(zekerheid(woont({}, met({ uitbetaling: 'jaarlijks' }))).punten).toEqual([
			'vakantiegeldGeschat 1 schatting'
		]);
	});

	test('is het opgegeven, dan is er geen punt', () => {
		const opgegeven = met({ uitbetaling: 'jaarlijks', nettoPerJaar: '1000.00' });
		expect(zekerheid(woont({}, opgegeven)).punten).toEqual([]);
	});
});

test.each([ONBEKEND, { uitbetaling: 'jaarlijks' }, { uitbetaling: 'geen' }])(
	'waar de 95% niet speelt, doet het vakantiegeld er niet toe: %o',
	(vakantiegeld) => {
		expect(zekerheid(woont({}, met(vakantiegeld, '30000.00', '2000.00'))).punten).toEqual([]);
	}
);
