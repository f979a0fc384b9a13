import { expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const onbekend = (netto: string, vakantiegeld: object = {}) => ({
	inkomens: [inkomen3('0', netto, { opgave: { belastbaar: null, belastbaarOnbekend: true, vakantiegeld } })]
});

/** Alleenstaande, juli 2026: bij € 24.600 is de formule € 1.425; het maximum van lid 1 is hoger. */
test('een geschat jaarinkomen is aan de lage kant: het bedrag is minstens dit', () => {
	const { niveau, punten } = zekerheid(woont({}, onbekend('2050.00')));
	expect(niveau).toBe('minstens');
	expect(punten).toEqual([expect.stringMatching(/^belastbaar 1 minstens \d+ \(\+\d+\)$/)]);
});

test('bepaalt de 95% het bedrag, dan doet het belastbare inkomen er niet toe', () => {
	expect(zekerheid(woont({}, onbekend('1000.00')))).toMatchObject({
		tbvv: '950',
		niveau: 'precies',
		punten: []
	});
});

test('met de ophoging van lid 7 kan het ook minder worden', () => {
	const wonen = { huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '900.00' };
	expect(zekerheid(woont(wonen, onbekend('2600.00')))).toMatchObject({
		niveau: 'schatting',
		punten: ['belastbaar 1 schatting']
	});
});

test('een geschat vakantiegeld kan te hoog zijn', () => {
	const { punten } = zekerheid(woont({}, onbekend('2050.00', { uitbetaling: 'jaarlijks' })));
	expect(punten[0]).toMatch(/^belastbaar 1 schatting/);
});

test('een opgegeven bedrag is geen punt', () => {
	expect(zekerheid(woont({})).punten).toEqual([]);
});
