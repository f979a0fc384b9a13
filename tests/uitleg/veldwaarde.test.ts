/** Hoe een veld heet en hoe zijn waarde eruitziet, per lezer; ook als er getypt is wat niet klopt. */
import { describe, expect, test } from 'vitest';
import { leegConcept } from '#lib/dossier/concept.ts';
import { VELDPADEN, type Veldnaam } from '#lib/dossier/pad.ts';
import { codeterm } from '#lib/teksten/woordenlijst/codes.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { veldlabel } from '#lib/uitleg/veldlabel.ts';
import { toonVeld, waardeOp } from '#lib/uitleg/veldwaarde.ts';
import { kaal } from './gevallen.ts';

const toon = (veld: Veldnaam, waarde: unknown, lezer: Lezer = 'inwoner') =>
	kaal(toonVeld(veld, waarde, lezer, (id) => `inkomen ${id}`));

test.each<[Veldnaam, unknown, string]>([
	['wonen.woonkostenPerMaand', '1200.5', '€ 1.200,50'],
	['wonen.woonkostenPerMaand', ' 12 honderd ', '12 honderd'],
	['peildatum', '2026-07-14', '14 juli 2026'],
	['peildatum', ' ooit ', 'ooit'],
	['kenmerk.dossiernummer', ' A-1 ', 'A-1'],
	['wonen.woning', 'koop', 'Eigen woning'],
	['wonen.woning', 'tent', 'tent'],
	['wonen.openheidVanZaken', true, 'Ja'],
	['wonen.openheidVanZaken', false, 'Nee'],
	// Een vinkje dat uit staat is geen antwoord.
	['inkomens[].soort', 'neven', 'Bijverdienste zonder loonbelasting (neveninkomst)'],
	['vtlb.ziektekostenMetPremie', false, ''],
	['inkomens[].opgave.alleenLaatste', false, ''],
	['beslag.beslagobject', '2', 'inkomen 2'],
	['beslag.omslag', ['1', '2', '3'], 'inkomen 1, inkomen 2 en inkomen 3'],
	['beslag.omslag', [], ''],
	['wonen.adres', '  ', ''],
	['wonen.woonland', null, ''],
	['wonen.woonland', undefined, '']
])('%s met %j: %s', (veld, waarde, verwacht) => expect(toon(veld, waarde)).toBe(verwacht));

describe('een code van een inkomen', () => {
	const code = 'inkomens[].codeSoort';
	test('leest alleen het portaal met wat zij betekent', () => {
		expect([toon(code, '43'), toon(code, '43', 'hulpverlener')]).toEqual(['43', '43']);
		expect(toon(code, '43', 'portaal')).toBe(`43: ${codeterm('43', 'portaal') ?? ''}`);
		expect(toon(code, '99999', 'portaal')).toBe('99999');
	});
	test('is bij een ander veld gewoon tekst', () =>
		expect(toon('inkomens[].loonheffingennummer', '43', 'portaal')).toBe('43'));
});

describe('het portaal', () => {
	test.each<[Veldnaam, string, string, string]>([
		['wonen.adres', 'nederland', 'In Nederland', 'Ja'],
		['wonen.huurtoeslagMogelijk', 'nee', 'Nee', 'Ja'],
		['wonen.huurtoeslagMogelijk', 'ja', 'Ja', 'Nee'],
		['inkomens[].tijdvak', 'vierweken', 'vier weken', 'Vier weken'],
		['vtlb.traject', 'wsnp', 'Wsnp', 'Wsnp']
	])('%s %s heet voor de inwoner "%s", voor het portaal "%s"', (veld, keuze, inwoner, portaal) => {
		expect([toon(veld, keuze), toon(veld, keuze, 'hulpverlener')]).toEqual([inwoner, inwoner]);
		expect(toon(veld, keuze, 'portaal')).toBe(portaal);
	});
});

/** Bedragen en datums zijn te herkennen aan hoe zij er staan; een veld van een verkeerde soort valt zo op. */
test('elk veld dat een bedrag of datum is, staat er zo', () => {
	const geenBedrag = VELDPADEN.filter((veld) => toon(veld, '1234.5') !== '€ 1.234,50');
	const datums = VELDPADEN.filter((veld) => toon(veld, '2026-07-14') === '14 juli 2026');
	expect(datums).toEqual([
		'peildatum',
		'wonen.eindeOphogingWoonkosten',
		'inkomens[].opgave.perioden[].begin',
		'inkomens[].opgave.perioden[].eind',
		'inkomens[].opgave.ontbreekt[].begin',
		'inkomens[].opgave.ontbreekt[].eind',
		'hardheid.einddatum'
	]);
	expect(
		geenBedrag.filter((veld) => /bedrag$|PerMaand$|PerJaar$|toeslag|kosten|\.waarden\./i.test(veld))
	).toEqual([
		'wonen.huurtoeslagMogelijk',
		'wonen.woonkostenOnbekend',
		'wonen.eindeOphogingWoonkosten',
		'vtlb.ziektekostenMetPremie'
	]);
});

test('wat er op een pad staat', () => {
	const concept = leegConcept('2026-07-14');
	expect(waardeOp(concept, 'peildatum')).toBe('2026-07-14');
	expect(waardeOp(concept, 'wonen.inrichting.ja')).toBe(false);
	expect(waardeOp(concept, 'wonen.kasteel.torens')).toBeUndefined();
	expect(waardeOp(concept, 'peildatum.jaar')).toBeUndefined();
	expect(waardeOp(concept, 'beslag.beslagobject.naam')).toBeUndefined();
});

test('een veld heet overal hetzelfde; een onbekend pad heet naar zichzelf', () => {
	expect(veldlabel('inkomens[3].naam')).toBe(veldlabel('inkomens[0].naam'));
	expect(veldlabel('inkomens[3].naam')).not.toContain('[');
	expect(veldlabel('kasteel.torens')).toBe('kasteel.torens');
});
