import { expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const met = (netto: string, anders: Record<string, unknown> = {}) =>
	woont({}, { inkomens: [inkomen3('30000.00', netto, anders)] });

test.each([
	['past bij elkaar', met('2000.00'), 'precies'],
	['precies de helft van belastbaar', met('1250.00'), 'precies'],
	['minder dan de helft van belastbaar', met('1249.99'), 'voorlopig'],
	['meer dan belastbaar', met('2500.01'), 'voorlopig'],
	['een ontslagvergoeding', met('2000.00', { codeSoort: '62' }), 'voorlopig']
])('%s: %s', (_geval, dossier, niveau) => {
	const uitkomst = zekerheid(dossier);
	expect(uitkomst.niveau).toBe(niveau);
	expect(uitkomst.punten).toEqual(niveau === 'precies' ? [] : ['invoer 1 voorlopig']);
});

test('met alleen winst geldt het bedrag pas na de kantonrechter', () => {
	const winst = inkomen3('18000.00', '0', {
		soort: 'winst',
		opgave: { belastbaar: { bedrag: '18000.00', per: 'jaar' }, netto: null }
	});
	for (const beslag of [{}, { beslagobject: 'overheidsvordering' }])
		expect(zekerheid(woont({}, { inkomens: [winst], beslag }))).toMatchObject({
			niveau: 'voorlopig',
			punten: ['kantonrechter 1 voorlopig']
		});
});
