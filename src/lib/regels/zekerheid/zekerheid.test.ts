import { expect, test } from 'vitest';
import { inkomen, inkomen3, periode, perioden } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

test('zonder open punten is het bedrag precies', () => {
	expect(zekerheid(woont({}))).toEqual({ tbvv: '1499', niveau: 'precies', punten: [] });
});

test('het onzekerste punt bepaalt het niveau, en het eerste punt is het dringendst', () => {
	const hoog = { loon: '5000.00' };
	const stroken = perioden(
		periode('2026-03-01', '2026-03-31', hoog),
		periode('2026-04-01', '2026-04-30', hoog)
	);
	const uitkomst = woont({ huurtoeslagMogelijk: 'onbekend' }, { inkomens: [inkomen({ opgave: stroken })] });
	expect(zekerheid(uitkomst)).toMatchObject({
		niveau: 'voorlopig',
		punten: ['loonstroken 1 voorlopig', 'huurtoeslag minstens']
	});
});

test('een schatting gaat voor minstens', () => {
	const bij = { uitbetaling: 'jaarlijks' };
	const inkomens = [inkomen3('20000.00', '1380.00', { opgave: { vakantiegeld: bij } })];
	expect(zekerheid(woont({ huurtoeslagMogelijk: 'onbekend' }, { inkomens })).niveau).toBe('schatting');
});
