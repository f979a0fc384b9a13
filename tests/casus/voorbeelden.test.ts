/**
 * De voorbeelden uit de bronnen (de gouden gevallen) en de casussen: bij elk voorbeeld is er een casus, of een reden waarom
 * niet. Een casus met dezelfde feiten geeft wat het gouden geval zegt.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bronregel } from '#lib/les/bronregel.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { casus } from '../les/hulp.ts';

const MAP = new URL('../gouden/', import.meta.url);
const GOUDEN = readdirSync(MAP).map((bestand) => bestand.replace('.json', ''));

/** Per voorbeeld de casussen die het laten zien. */
const CASUS_BIJ: Readonly<Record<string, readonly string[]>> = {
	A1: ['geen-adres-met-loon'],
	A2: ['maanden-die-tellen'],
	A3: ['vier-weken-op-16-juni'],
	A4: ['vier-weken-op-17-juni'],
	A5: ['vier-maanden-terug'],
	A6: ['strook-ontbreekt'],
	A11: ['hoge-woonkosten-en-95'],
	B: ['maximum'],
	C1: ['geen-adres'],
	C2: ['openheid-van-zaken'],
	C3: ['ander-inkomen-eraf', 'beslag-op-het-kleine-inkomen'],
	C4: ['verdelen-naar-verhouding'],
	C5: ['uitkering-gaat-voor'],
	C6: ['bijstand-en-de-vijf-procent'],
	// De omschrijving van laag, midden en hoog.
	C7: ['bijstand-elke-maand', 'formule', 'maximum'],
	C8: ['oude-loonstroken', 'hardheid-bij-schulden'],
	C9: ['hardheid'],
	D1: ['maximum'],
	D5: ['hoge-huur'],
	D6: ['buitenland-zonder-openheid', 'instelling', 'partner-in-instelling'],
	D7: ['bankrekening-zonder-adres'],
	D8: ['einde-van-de-maand'],
	D9: ['vakantiegeld-op-de-strook'],
	D10: ['twee-inkomens-en-95'],
	D11: ['partners-in-instelling'],
	D12: ['twee-inkomens-en-toeslag'],
	G1: ['bijstand-en-vakantiegeld'],
	G2: ['netto-na-beslag'],
	G3: ['netto-met-reiskosten'],
	G4: ['vakantiegeld-eens-per-jaar'],
	G5: ['bijstand-elke-maand'],
	G6: ['loon-en-zzp'],
	G7: ['geen-inkomen'],
	G8: ['hoge-huur-met-huurtoeslag'],
	G9: ['aow-schuld-bij-de-svb'],
	G10: ['kostendeler-met-loon'],
	G11: ['buitenland-met-openheid'],
	G12: ['afronden'],
	G13: ['kamer-in-2022'],
	G14: ['partner-in-instelling']
};

/** Wat geen casus is. */
const GEEN_CASUS: Readonly<Record<string, string>> = {
	A7: 'schermen met invoer, zonder uitkomst',
	A8: 'een scherm met een uitkomst, zonder invoer',
	A9: 'alleen een grens; hoge-huur leert dezelfde regel',
	A10: 'alleen grenzen van een jaar; koopwoning-laag-inkomen leert dezelfde regel',
	C10: 'een afwijzing: er verandert niets aan het bedrag; hardheid-bij-schulden zegt dat het kan',
	C11: 'geen bedragen; hardheid leert dat een verhoging eindigt',
	D2: 'alleen grenzen; een norm',
	D3: 'een tussenbedrag; koopwoning-laag-inkomen leert dezelfde regel',
	D4: 'een tussenbedrag; koopwoning-laag-inkomen leert dezelfde regel'
};

/** De casus en het gouden geval met dezelfde feiten, en wat er door de normen van een andere dag anders is. */
const ZELFDE: readonly (readonly [
	casus: string,
	gouden: string,
	anders?: Readonly<Record<string, string>>
])[] = [
	['maximum', 'B-2026-a'],
	['geen-adres-met-loon', 'A1'],
	['maanden-die-tellen', 'A2'],
	['maanden-die-tellen', 'A2-opgaven'],
	['vier-weken-op-16-juni', 'A3'],
	['vier-weken-op-17-juni', 'A4'],
	['vier-maanden-terug', 'A5'],
	['strook-ontbreekt', 'A6'],
	['hoge-woonkosten-en-95', 'A11'],
	['geen-adres', 'C1'],
	// De bron rondt niet af: 5% van 921,81 is 46,09.
	['openheid-van-zaken', 'C2', { beslagruimte: '45.81' }],
	['openheid-van-zaken', 'C2-heleEuro'],
	['ander-inkomen-eraf', 'C3-A'],
	['beslag-op-het-kleine-inkomen', 'C3-B'],
	['bijstand-en-de-vijf-procent', 'C6'],
	['hardheid-bij-schulden', 'C8'],
	['hardheid', 'C9'],
	['hoge-huur', 'D5'],
	['buitenland-zonder-openheid', 'D6-turkije'],
	['instelling', 'D6-inrichting-alleenstaand'],
	['partner-in-instelling', 'D6-inrichting-gehuwd'],
	['bankrekening-zonder-adres', 'D7-a'],
	['einde-van-de-maand', 'D8-2026-03-31'],
	['vakantiegeld-op-de-strook', 'D9'],
	// Het voorbeeld kiest 1.300 als basis; 95% van de norm van augustus 2025 komt er het dichtst bij.
	['twee-inkomens-en-95', 'D10', { bBvv: '1300.61' }],
	['partners-in-instelling', 'D11'],
	['twee-inkomens-en-toeslag', 'D12'],
	['vakantiegeld-eens-per-jaar', 'G-vakantiegeld-eens-per-jaar'],
	['netto-na-beslag', 'G-netto-na-beslag'],
	['netto-met-reiskosten', 'G-netto-met-onkosten'],
	['loon-en-zzp', 'G-loon-en-zzp'],
	['bijstand-en-vakantiegeld', 'G-bijstand-stroken-2021'],
	['bijstand-elke-maand', 'G-bijstand-maandelijks-2023'],
	['kostendeler-met-loon', 'G-kostendeler-normbedrag'],
	['aow-schuld-bij-de-svb', 'G-aow-alleen-2026'],
	['hoge-huur-met-huurtoeslag', 'G-hoge-huur-huurtoeslag-mogelijk']
];

const verwachtVan = (gouden: string): Readonly<Record<string, unknown>> => {
	const { verwacht } = JSON.parse(readFileSync(new URL(`${gouden}.json`, MAP), 'utf8')) as {
		verwacht: Readonly<Record<string, unknown>>;
	};
	return verwacht;
};

describe('de voorbeelden uit de bronnen', () => {
	test('zijn een casus, of er staat bij waarom niet', () => {
		const reeks = (letter: string, tot: number) =>
			Array.from({ length: tot }, (_, plek) => `${letter}${String(plek + 1)}`);
		const alle = [...reeks('A', 11), 'B', ...reeks('C', 11), ...reeks('D', 12), ...reeks('G', 14)];
		expect([...Object.keys(CASUS_BIJ), ...Object.keys(GEEN_CASUS)].toSorted()).toEqual(alle.toSorted());
		expect(
			GOUDEN.map((id) => id.split('-')[0] ?? '').filter((nr) => nr !== 'G' && !alle.includes(nr))
		).toEqual([]);
		for (const id of Object.values(CASUS_BIJ).flat()) expect(casus(id).bron, id).not.toBe('');
	});

	const rijen = ZELFDE.map(([id, gouden, anders = {}]) => ({ id, gouden, anders }));
	test.each(rijen)('$id geeft wat gouden geval $gouden zegt', ({ id, gouden, anders }) => {
		expect(berekenResultaat(casus(id).dossier)).toMatchObject({ ...verwachtVan(gouden), ...anders });
	});

	test('de verdeling over twee inkomens is die van C4', () => {
		const verdeeld = Object.values(verwachtVan('C4')['omslag'] as Readonly<Record<string, string>>);
		expect(Object.values(casus('verdelen-naar-verhouding').verwacht.omslag ?? {})).toEqual(verdeeld);
	});
});

describe('bij de bron', () => {
	test('staat of het bedrag eruit komt, en wat er anders is', () => {
		expect(bronregel(casus('openheid-van-zaken'))).toBe(
			'Bron: schuldinfo.nl, Te lage beslagvrije voet voor dak- en thuislozen, 2021. Het bedrag komt uit de bron. Het jaarinkomen is erbij gezocht. De bron houdt centen aan; wij ronden af.'
		);
		expect(bronregel(casus('beslag-op-twee-inkomens'))).toBe(
			'Bron: naar schuldinfo.nl (id=17), gelezen in november 2026. Het bedrag is met de hand nagerekend. De bron legt de regel uit met andere bedragen.'
		);
		expect(bronregel(casus('formule'))).toBe(
			'Bron: Rv, tekst van 1 januari 2026. Het bedrag is met de hand nagerekend.'
		);
	});

	test('een bedrag in centen uit de bron is op hele euro\u2019s afgerond, en de casus zegt dat', () => {
		for (const id of ['geen-adres-met-loon', 'hardheid-bij-schulden', 'openheid-van-zaken', 'maximum'])
			expect(bronregel(casus(id)), id).toMatch(/centen/);
	});
});
