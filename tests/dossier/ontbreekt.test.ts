/** De sleutel `ontbreekt` van versie 3: wat er kwam in een periode waarvan de loonstrook er niet is. */
import { expect, it } from 'vitest';
import { leesDossier } from '#lib/dossier/lees.ts';
import { dossier, inkomen, periode } from '../hulp/bouwers.ts';

const codes = (inhoud: unknown) => {
	const gelezen = leesDossier(inhoud);
	return gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map(({ veld, code }) => [veld, code]));
};
const met = (opgave: object, versie = 3) =>
	codes(dossier({ versie, inkomens: [inkomen({ opgave: { soort: 'perioden', ...opgave } })] }));

/** Op 14 juli 2026 tellen maart, april en mei. */
const MEI = periode('2026-05-01', '2026-05-31');
const JUNI = periode('2026-06-01', '2026-06-30');
const IN_MEI = { begin: '2026-05-01', eind: '2026-05-31', kwam: 'wel' };
const ALLES_WEL = [
	{ begin: '2026-03-01', eind: '2026-03-31', kwam: 'wel' },
	{ begin: '2026-04-01', eind: '2026-04-30', kwam: 'wel' },
	IN_MEI
];
const ALLES_NIETS = ALLES_WEL.map((antwoord) => ({ ...antwoord, kwam: 'niets' }));

it.each([
	['leeg met iets per periode', { perioden: [], leeg: true, ontbreekt: [IN_MEI] }, 'leeg', 'leegMetPerioden'],
	[
		'een antwoord dat niet bestaat',
		{ perioden: [MEI], ontbreekt: [{ ...IN_MEI, kwam: 'misschien' }] },
		'ontbreekt[0].kwam',
		'geenKeuze'
	],
	[
		'een halve maand',
		{ perioden: [MEI], ontbreekt: [{ ...IN_MEI, eind: '2026-05-15' }] },
		'ontbreekt[0].eind',
		'geenKalendermaand'
	],
	[
		'twee antwoorden over een maand',
		{ perioden: [MEI], ontbreekt: [IN_MEI, { ...IN_MEI, kwam: 'niets' }] },
		'ontbreekt[1].begin',
		'periodeOverlapt'
	],
	[
		'schatten zonder een enkele strook',
		{ perioden: [], ontbreekt: ALLES_WEL },
		'perioden',
		'geenStrookOmTeSchatten'
	],
	[
		'geen strook in het venster, en een maand zonder antwoord',
		{ perioden: [JUNI], ontbreekt: ALLES_WEL.slice(1) },
		'perioden',
		'geenStrookInVenster'
	]
])('weigert %s', (_, opgave, veld, code) =>
	expect(met(opgave)).toEqual({ [`inkomens[0].opgave.${veld}`]: code })
);

it.each([
	['een te nieuwe strook om mee te schatten', { perioden: [JUNI], ontbreekt: ALLES_WEL }],
	['alles niets', { perioden: [], ontbreekt: ALLES_NIETS }],
	['alleen de laatste', { perioden: [JUNI], alleenLaatste: true, ontbreekt: [IN_MEI] }],
	['een antwoord naast de strook zelf', { perioden: [MEI], ontbreekt: [IN_MEI] }],
	[
		'een antwoord van buiten het venster',
		{ perioden: [MEI], ontbreekt: [{ begin: '2025-05-01', eind: '2025-05-31', kwam: 'wel' }] }
	]
])('leest %s', (_, opgave) => expect(met(opgave)).toEqual({}));

it('versie 1 en 2 kennen de sleutel niet', () => {
	for (const versie of [1, 2]) {
		expect(met({ perioden: [MEI], ontbreekt: [IN_MEI] }, versie)).toEqual({
			'inkomens[0].opgave.ontbreekt': 'onbekendVeld'
		});
	}
});
