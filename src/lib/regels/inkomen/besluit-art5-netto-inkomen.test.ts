import { expect, test } from 'vitest';
import { strook, uitStroken } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';

const drie = (bedragen: Record<string, string>) =>
	([3, 4, 5] as const).map((maand) => strook(maand, bedragen));

/** Schoon loon min Zvw en loonheffing; opgebouwde vakantiebijslag telt niet mee. */
test.each([
	[{ loon: '2600.00', ingehoudenLoonheffing: '320.00' }, '2280.00'],
	[{ loon: '2600.00', ingehoudenLoonheffing: '320.00', ingehoudenZvw: '80.00' }, '2200.00'],
	[{ loon: '2600.00', opgebouwdVakantiebijslag: '208.00', opbouwAvwb: '100.00' }, '2600.00']
])('%j per maand: netto %s', (bedragen, netto) =>
	expect(centen(uitStroken(drie(bedragen)).nettoMaand)).toBe(netto)
);

test('na een incidentele betaling blijft de heffing daarover erin: 2.600 - 1.720 / 3 (voorbeelden.md D9)', () => {
	const stroken = [
		strook(3, { loon: '2600.00', ingehoudenLoonheffing: '320.00' }),
		strook(4, { loon: '2600.00', ingehoudenLoonheffing: '320.00' }),
		strook(5, { loon: '4500.00', uitbetaaldeVakantiebijslag: '1900.00', ingehoudenLoonheffing: '1080.00' })
	];
	expect(centen(uitStroken(stroken).nettoMaand)).toBe('2026.67');
});

test('vier weken worden een maand met 13/12', () => {
	const stroken = [
		{ ...strook(3, { loon: '1200.00' }), begin: '2026-03-23', eind: '2026-04-19' },
		{ ...strook(3, { loon: '1200.00' }), begin: '2026-04-20', eind: '2026-05-17' }
	];
	const { perioden, nettoMaand } = uitStroken(stroken, { tijdvak: 'vierweken' });
	expect([perioden?.gemiddelden.nettoPeriode ?? null, nettoMaand].map(centen)).toEqual([
		'1200.00',
		'1300.00'
	]);
});
