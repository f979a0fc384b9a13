/** Waarom een gemiddelde van loonstroken zo uitvalt: de zin volgt de berekening, en noemt welke stroken tellen. */
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { alleRegels } from './narekenen.ts';

const regelsVan = (inhoud: unknown): readonly Uitlegregel[] =>
	alleRegels(maakUitleg(berekenUitkomst(inhoud)).stappen.flatMap(({ regels }) => regels));

const MAANDEN = {
	februari: ['2026-02-01', '2026-02-28'],
	maart: ['2026-03-01', '2026-03-31'],
	april: ['2026-04-01', '2026-04-30'],
	mei: ['2026-05-01', '2026-05-31'],
	juni: ['2026-06-01', '2026-06-30']
} as const;
type Maand = keyof typeof MAANDEN;
type Kwam = readonly [Maand, 'wel' | 'niets'];

/** De zinnen bij het gemiddelde loon, op 14 juli 2026: dan tellen maart, april en mei. */
function waarom(maanden: readonly Maand[], ontbreekt: readonly Kwam[] = [], anders: object = {}): string {
	const stroken = maanden.map((maand) => periode(MAANDEN[maand][0], MAANDEN[maand][1]));
	const antwoorden = ontbreekt.map(([maand, kwam]) => ({
		begin: MAANDEN[maand][0],
		eind: MAANDEN[maand][1],
		kwam
	}));
	const opgave = { ...perioden(...stroken), ontbreekt: antwoorden, ...anders };
	const regels = regelsVan(dossier({ versie: 3, inkomens: [inkomen({ opgave })] }));
	const zinnen = regels.find(({ zinnen: van }) => van.some((zin) => zin.includes('13 juni 2026')))?.zinnen;
	return (zinnen ?? []).join(' ');
}

describe('elk soort gemiddelde heeft zijn eigen waarom', () => {
	test.each([
		[
			'alle stroken',
			waarom(['maart', 'april', 'mei']),
			['de loonstroken van maart, april en mei 2026, en delen door 3.'],
			/ontbreekt|niets|niet mee/
		],
		[
			'een strook mist',
			waarom(['maart', 'april']),
			[
				'de loonstroken van maart en april 2026, en delen door 3.',
				'De loonstrook van mei 2026 ontbreekt, en telt als € 0.'
			],
			/niets|niet mee/
		],
		[
			'niets gekomen',
			waarom(
				['maart'],
				[
					['april', 'niets'],
					['mei', 'niets']
				]
			),
			[
				'de loonstrook van maart 2026, en delen door 3.',
				'In april en mei 2026 kwam er niets. Dat telt als € 0.'
			],
			/ontbreekt|niet mee/
		],
		[
			'geschat',
			waarom(['maart', 'april'], [['mei', 'wel']]),
			[
				'Van mei 2026 is er geen loonstrook, maar er kwam wel iets. Dat schatten wij met maart en april 2026.'
			],
			/ontbreekt|niets|niet mee/
		],
		[
			'te oud en te nieuw',
			waarom(['februari', 'maart', 'april', 'mei', 'juni']),
			[
				'De loonstrook van februari 2026 begint voor 1 maart 2026, en telt niet mee.',
				'De loonstrook van juni 2026 loopt door tot na 13 juni 2026, en telt niet mee.'
			],
			/ontbreekt|niets/
		],
		[
			'alleen de laatste',
			waarom(['maart', 'april', 'mei'], [], { alleenLaatste: true }),
			[
				'alleen de laatste loonstrook telt, zoals na een andere baan: die van mei 2026. Wij delen dus niet.',
				'De loonstroken van maart en april 2026 zijn niet de laatste, en tellen niet mee.'
			],
			/delen door|ontbreekt|niets/
		],
		[
			'alleen de laatste, geschat',
			waarom(['juni'], [['mei', 'wel']], { alleenLaatste: true }),
			[
				'Wij delen dus niet.',
				'Van mei 2026 is er geen loonstrook, maar er kwam wel iets. Dat schatten wij met juni 2026.'
			],
			/delen door|ontbreekt|niets/
		]
	])('%s', (_, zinnen, wel, niet) => {
		for (const zin of wel) expect(zinnen).toContain(zin);
		expect(zinnen).not.toMatch(niet);
	});
});

test('in elke casus zegt het waarom door hoeveel er is gedeeld, en noemt het elke strook die er is of mist', () => {
	let gemiddelden = 0;
	for (const { id, dossier: inhoud } of CASUSSEN) {
		const uitkomst = berekenUitkomst(inhoud);
		const regels = regelsVan(inhoud);
		for (const regel of regels.filter((een) => /^inkomen\.\w+Gemiddeld\[/.test(een.id) && !een.zie)) {
			gemiddelden += 1;
			const gedeeld = / ÷ (\d+)$/.exec(regel.som ?? '')?.[1];
			const gezegd = /delen door (\d+)\./.exec(regel.zinnen.join(' '))?.[1];
			expect([id, regel.id, gezegd]).toEqual([id, regel.id, gedeeld]);
		}
		for (const { perioden: van } of uitkomst.inkomens) {
			if (!van || van.gemiddelden.schoonLoon.waarde.isNul()) continue;
			const zinnen = regels.flatMap(({ zinnen: alle }) => alle).join(' ');
			expect([id, zinnen.includes('voorkeursselectieperiode')]).toEqual([id, true]);
			if (van.keuze.ontbrekend.length > 0) expect(zinnen).toMatch(/ontbre\w+, en tel/);
		}
	}
	expect(gemiddelden).toBeGreaterThan(10);
});
