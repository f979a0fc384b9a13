import { describe, expect, test } from 'vitest';
import { metInkomens, strook, uitStroken } from '#tests/hulp/inkomens.ts';
import { inkomen } from '#tests/hulp/bouwers.ts';
import { centen, exact } from '#tests/hulp/posten.ts';

const drie = (bedragen: Record<string, string>) =>
	([3, 4, 5] as const).map((maand) => strook(maand, bedragen));

describe('uit loonstroken: het opgebouwde deel van het schone loon, netto', () => {
	/** Aanhangsel Handelingen 2020-2021, 3140: loon 1.100, opbouw 57,90, netto 1.021,67. */
	test('bijstand: 1.021,67 x 57,90 / 1.100 komt erbij', () => {
		const { nettoMaand, nettoInclusief, vakantiegeld } = uitStroken(
			drie({ loon: '1100.00', opgebouwdVakantiebijslag: '57.90', ingehoudenLoonheffing: '78.33' })
		);
		expect(centen(nettoMaand)).toBe('1021.67');
		expect(centen(vakantiegeld?.perMaand ?? null)).toBe('53.78');
		expect(centen(nettoInclusief)).toBe('1075.45');
		expect(vakantiegeld?.geschat).toBe(false);
	});

	test.each([
		[
			'elke periode betaald zit al in het loon',
			{ loon: '1080.00', uitbetaaldeVakantiebijslag: '80.00', opgebouwdVakantiebijslag: '80.00' }
		],
		['geen opbouw', { loon: '1000.00' }],
		['geen schoon loon', { loon: '0.00', opgebouwdVakantiebijslag: '80.00' }],
		['een schoon loon onder nul', { loon: '-10.00', opgebouwdVakantiebijslag: '80.00' }]
	])('%s: er komt niets bij', (_, bedragen) => {
		const { nettoMaand, nettoInclusief, vakantiegeld } = uitStroken(drie(bedragen));
		expect(vakantiegeld).toBe(null);
		expect(nettoInclusief).toBe(nettoMaand);
	});

	test('alleen keuzebudget opgebouwd: dat telt in plaats van vakantiegeld', () => {
		const { nettoInclusief } = uitStroken(drie({ loon: '1000.00', opbouwAvwb: '100.00' }));
		expect(exact(nettoInclusief)).toBe('1100');
	});

	test('vakantiegeld en keuzebudget opgebouwd: alleen het vakantiegeld telt', () => {
		const { nettoInclusief } = uitStroken(
			drie({ loon: '1000.00', opgebouwdVakantiebijslag: '80.00', opbouwAvwb: '100.00' })
		);
		expect(exact(nettoInclusief)).toBe('1080');
	});

	test('een keer betaald in het venster: de opbouw telt, de betaling niet', () => {
		const bedragen = { loon: '1000.00', opgebouwdVakantiebijslag: '80.00' };
		const mei = { ...bedragen, loon: '1960.00', uitbetaaldeVakantiebijslag: '960.00' };
		const { nettoInclusief } = uitStroken([strook(3, bedragen), strook(4, bedragen), strook(5, mei)]);
		expect(exact(nettoInclusief)).toBe('1080');
	});
});

describe('uit de opgave', () => {
	const metVakantiegeld = (vakantiegeld: object, anders: Record<string, unknown> = {}) =>
		metInkomens(
			[
				inkomen({
					opgave: {
						soort: 'bedragen',
						belastbaar: { bedrag: '12300.00', per: 'jaar' },
						netto: { bedrag: '950.00', per: 'maand' },
						vakantiegeld
					},
					...anders
				})
			],
			{ versie: 3 }
		).eerste;

	/** HR 31-10-2014, ECLI:NL:HR:2014:3068: 950 per maand en 900 per jaar. */
	test('een keer per jaar: een twaalfde komt erbij', () => {
		const { nettoInclusief } = metVakantiegeld({ uitbetaling: 'jaarlijks', nettoPerJaar: '900.00' });
		expect(exact(nettoInclusief)).toBe('1025');
	});

	test.each([
		['15', '1026'], // 8% van 950
		['43', '997.5'], // 5% van 950
		['34', '997.5'],
		[null, '1026']
	])('zonder bedrag, code %s: een schatting, %s', (codeSoort, bedrag) => {
		const { nettoInclusief, vakantiegeld } = metVakantiegeld({ uitbetaling: 'jaarlijks' }, { codeSoort });
		expect(exact(nettoInclusief)).toBe(bedrag);
		expect(vakantiegeld?.geschat).toBe(true);
	});

	test.each(['elkePeriode', 'geen', 'onbekend'])('%s: er komt niets bij', (uitbetaling) =>
		expect(metVakantiegeld({ uitbetaling, nettoPerJaar: '900.00' }).vakantiegeld).toBe(null)
	);

	test('waar al beslag op ligt, telt zonder vakantiegeld', () => {
		const { geteldInclusief } = metVakantiegeld(
			{ uitbetaling: 'jaarlijks' },
			{ lopendBeslag: { tBvv: '900.00' } }
		);
		expect(exact(geteldInclusief)).toBe('900');
	});
});
