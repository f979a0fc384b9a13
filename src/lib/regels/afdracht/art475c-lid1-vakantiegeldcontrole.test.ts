import { describe, expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import type { Post } from '#lib/herleiding/post.ts';
import { alsDatum, laatsteDagVanMaand, plusMaanden } from '#lib/tijd/datum.ts';
import { exact, maand, vak } from '#tests/hulp/posten.ts';
import { vakantiegeldcontrole, type Opbouw } from './art475c-lid1-vakantiegeldcontrole.ts';

const euro = (bedrag: string): Post<'eenmalig'> => vast(bedrag, 'eenmalig');

/** Twaalf maanden vanaf juni 2025, met per maand een netto en een voet. */
const opbouw = (van: (plek: number) => readonly [netto: string, voet: string]): readonly Opbouw[] =>
	Array.from({ length: 12 }, (_, plek) => {
		const begin = plusMaanden(alsDatum('2025-06-01'), plek);
		const [netto, voet] = van(plek);
		return { periode: { begin, eind: laatsteDagVanMaand(begin) }, netto: euro(netto), voet: maand(voet) };
	});

const betaald = (netto: string, ingehouden: string) => ({ netto: euro(netto), ingehouden: euro(ingehouden) });

describe('HR 31-10-2014, ECLI:NL:HR:2014:3068: vakantiegeld over de echte maanden', () => {
	/** Rekenregels 18; de eerste is het voorbeeld van Schulinck. */
	test.each([
		['950', '1000', '900', '600', '300'],
		['950', '974', '900', '288', '612'],
		['2000', '1581', '1920', '0', '1920'],
		// Bijstand waarvan de toeslag wordt gespaard: elke maand precies de voet, dus alleen de toeslag mag.
		['1348', '1348', '850', '0', '850'],
		// Het tekort is groter dan het vakantiegeld.
		['800', '1000', '600', '600', '0']
	])(
		'netto %s, voet %s, vakantiegeld %s: houdt %s, er mag %s',
		(netto, voet, vakantiegeld, houdt, ruimte) => {
			const uit = vakantiegeldcontrole(
				opbouw(() => [netto, voet]),
				betaald(vakantiegeld, vakantiegeld)
			);
			expect([exact(uit.houdt), exact(uit.ruimte), exact(uit.teVeel)]).toEqual([houdt, ruimte, houdt]);
		}
	);

	test('elk halfjaar zijn eigen voet: zeven maanden 1.000, vijf maanden 1.026', () => {
		const uit = vakantiegeldcontrole(
			opbouw((plek) => ['990', plek < 7 ? '1000' : '1026']),
			betaald('900', '700')
		);
		// 7 x 10 + 5 x 36 = 250; er mocht 650, dus 50 te veel.
		expect([exact(uit.tekort), exact(uit.ruimte), exact(uit.teVeel)]).toEqual(['250', '650', '50']);
	});

	test('een ruime maand maakt een krappe niet goed', () => {
		const uit = vakantiegeldcontrole(
			opbouw((plek) => (plek === 0 ? ['900', '1000'] : ['1400', '1000'])),
			betaald('1000', '1000')
		);
		expect([exact(uit.houdt), exact(uit.teVeel)]).toEqual(['100', '100']);
		expect(uit.maanden.map(({ tekort }) => exact(tekort))).toEqual(['100', ...Array<string>(11).fill('0')]);
	});

	test('er mag minder van af dan er is ingehouden, of precies evenveel', () => {
		const bij = (weg: string) =>
			exact(
				vakantiegeldcontrole(
					opbouw(() => ['950', '974']),
					betaald('900', weg)
				).teVeel
			);
		expect([bij('0'), bij('612'), bij('612.01'), bij('900')]).toEqual(['0', '0', '0.01', '288']);
	});

	test('per vier weken: dertien keer de voet van vier weken', () => {
		const vierweken: Opbouw = {
			periode: vak('2026-01-26', '2026-02-22'),
			netto: euro('890'),
			voet: vast('900', 'vierweken')
		};
		const uit = vakantiegeldcontrole(Array<Opbouw>(13).fill(vierweken), betaald('800', '800'));
		expect([exact(uit.houdt), exact(uit.ruimte)]).toEqual(['130', '670']);
	});

	test('zonder maanden is er geen tekort', () =>
		expect(exact(vakantiegeldcontrole([], betaald('500', '500')).teVeel)).toBe('0'));
});
