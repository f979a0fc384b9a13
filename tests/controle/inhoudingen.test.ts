import { describe, expect, test } from 'vitest';
import { inhoudingen, vakantiegeldOver, type Strook } from '#lib/controle/inhoudingen.ts';
import { leesControle } from '#lib/controle/lees.ts';
import type { Controle } from '#lib/controle/velden.ts';
import { alsDatum, laatsteDagVanMaand, plusMaanden } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { centen } from '../hulp/posten.ts';
import { brief, controle, feiten } from './hulp.ts';

function gelezen(anders: Record<string, unknown>): Controle {
	const uitslag = leesControle(controle({ vandaag: '2026-12-01', ...anders }));
	if (!uitslag.gelukt) throw new Error(JSON.stringify(uitslag.fouten));
	return uitslag.waarde;
}

const strook = (dag: string, ingehouden: string, netto = '2000.00'): Strook => ({
	dag: alsDatum(dag),
	netto,
	ingehouden
});
const sinds = alsDatum('2026-03-01');

describe('de inhoudingen naast de brief en de feiten', () => {
	test('de brief is 146 te laag: zoveel is er elke maand te veel ingehouden', () => {
		const zaak = gelezen({ brief: brief('1336.00') });
		const uit = inhoudingen(zaak, sinds, [strook('2026-03-25', '664.00'), strook('2026-04-25', '664.00')]);
		expect([centen(uit?.teVeel.brief ?? null), centen(uit?.teVeel.juist ?? null)]).toEqual([
			'0.00',
			'292.00'
		]);
	});

	test('de werkgever houdt meer in dan de brief zegt', () => {
		const uit = inhoudingen(gelezen({}), sinds, [strook('2026-03-25', '600.00')]);
		expect([centen(uit?.teVeel.brief ?? null), centen(uit?.teVeel.juist ?? null)]).toEqual([
			'82.00',
			'82.00'
		]);
	});

	test('per vier weken: een brief per maand telt naar rato', () => {
		const zaak = gelezen({
			feiten: feiten({ inkomens: [inkomen3('30000.00', '2000.00', { tijdvak: 'vierweken' })] })
		});
		const uit = inhoudingen(zaak, sinds, [strook('2026-03-25', '500.00', '1846.15')]);
		// 1.482 x 12 / 13 = 1.368: er mocht 478,15.
		expect(centen(uit?.teVeel.juist ?? null)).toBe('21.85');
	});

	test('na twaalf maanden telt het bedrag dat toen hoorde', () => {
		const zaak = gelezen({
			feiten: feiten({ peildatum: '2025-07-14' }),
			brief: brief('1400.00', { datum: '2025-07-14', ontvangen: null })
		});
		const bij = (dag: string) =>
			centen(
				inhoudingen(zaak, alsDatum('2025-07-14'), [strook(dag, '2000.00')])?.betalingen[0]?.mag.juist ?? null
			);
		expect(bij('2026-07-13')).not.toBe(bij('2026-07-14'));
		// Juli 2026: 1.499.
		expect(bij('2026-07-14')).toBe('501.00');
	});

	test('een totaal met nog een inkomen is niet naast een betaling te leggen', () => {
		const inkomens = [inkomen3(), inkomen3('3000.00', '200.00', { id: '2', soort: 'neven' })];
		const met = (soortBedrag: string) =>
			inhoudingen(
				gelezen({ feiten: feiten({ inkomens }), brief: brief('1482.00', { soortBedrag }) }),
				sinds,
				[]
			);
		expect(met('totaalPerMaand')).toBe(null);
		expect(met('tBvv')).not.toBe(null);
	});
});

describe('het vakantiegeld over de echte maanden', () => {
	const opbouw = (netto: string, begin = '2025-06-01') =>
		Array.from({ length: 12 }, (_, plek) => {
			const dag = plusMaanden(alsDatum(begin), plek);
			return { periode: { begin: dag, eind: laatsteDagVanMaand(dag) }, netto };
		});

	test('elke maand heeft de voet van zijn eigen halfjaar', () => {
		const uit = vakantiegeldOver(geldig(feiten()), opbouw('1400.00'), {
			netto: '1900.00',
			ingehouden: '1900.00'
		});
		const tekorten = uit?.maanden.map(({ tekort }) => centen(tekort));
		expect(new Set(tekorten).size).toBe(3);
		expect(tekorten?.[7]).toBe('82.00');
		expect(centen(uit?.teVeel ?? null)).toBe(centen(uit?.houdt ?? null));
	});

	test('ruim boven de voet mag alles, dus er is niets te veel', () => {
		const uit = vakantiegeldOver(geldig(feiten()), opbouw('2000.00'), {
			netto: '1900.00',
			ingehouden: '1900.00'
		});
		expect([centen(uit?.ruimte ?? null), centen(uit?.teVeel ?? null)]).toEqual(['1900.00', '0.00']);
	});

	test('zonder normen voor een maand weten wij het niet', () =>
		expect(
			vakantiegeldOver(geldig(feiten()), opbouw('1400.00', '2020-06-01'), { netto: '1', ingehouden: '1' })
		).toBe(null));
});
