/** De inhoudingen: vanaf welke dag wat telt, en wat de pagina erover zegt. */
import { describe, expect, test } from 'vitest';
import { inhoudingen } from '#lib/controle/inhoudingen.ts';
import { leesControle } from '#lib/controle/lees.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { zinPerBetaling } from '#lib/uitleg/brieven/inhoudingen.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { centen } from '../hulp/posten.ts';
import { brief, controle, feiten } from './hulp.ts';

function gelezen(anders: Record<string, unknown>) {
	const uitslag = leesControle(controle({ vandaag: '2026-11-26', ...anders }));
	if (!uitslag.gelukt) throw new Error(JSON.stringify(uitslag.fouten));
	return uitslag.waarde;
}
const sinds = alsDatum('2026-03-01');
const strook = (dag: string, ingehouden: string, netto = '2000.00') => ({
	dag: alsDatum(dag),
	netto,
	ingehouden
});

describe('een gegeven veranderde pas na de brief', () => {
	const uit = inhoudingen(
		gelezen({ brief: brief('1336.00') }),
		sinds,
		['2026-08-31', '2026-09-30'].map((dag) => strook(dag, '664.00')),
		alsDatum('2026-09-01')
	);

	test('tot die dag was de brief goed; daarna telt het bedrag van die dag', () => {
		// September 2026: 1.499, dus er mocht 501 af.
		expect(uit?.betalingen.map(({ teVeel }) => centen(teVeel.juist))).toEqual(['0.00', '163.00']);
		expect(centen(uit?.teVeel.juist ?? null)).toBe('163.00');
	});
});

test('per vier weken is de som die van de bedragen die er staan', () => {
	const vierweken = gelezen({
		feiten: feiten({ inkomens: [inkomen3('30000.00', '2000.00', { tijdvak: 'vierweken' })] }),
		brief: brief('1353.00')
	});
	const stroken = ['2026-09-25', '2026-10-23', '2026-11-20'].map((dag) => strook(dag, '597.22', '1846.15'));
	const uit = inhoudingen(vierweken, sinds, stroken);
	const per = uit?.betalingen.map(({ teVeel }) => centen(teVeel.juist)) ?? [];
	expect(per).toEqual(['119.07', '119.07', '119.07']);
	expect(uit?.teVeel.juist.waarde.tekst(4)).toBe('357.2100');
});

test('laat de brief meer houden, dan mocht er niet meer af dan de brief zegt', () => {
	const uit = inhoudingen(gelezen({ brief: brief('1700.00') }), sinds, [strook('2026-03-25', '350.00')]);
	if (!uit) throw new Error('geen inhoudingen');
	expect([...zinPerBetaling(uit).values()].map((zin) => zin.replaceAll('\u00a0', ' '))).toEqual([
		'Er mocht € 300,00 af. Te veel: € 50,00.'
	]);
});
