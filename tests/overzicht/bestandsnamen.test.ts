import { expect, test } from 'vitest';
import { nieuweNamen } from '#lib/overzicht/bestandsnamen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

const DAG = alsDatum('2027-01-01');

test.each([
	['2025-101-beslagvrij-2026-03-26.json', '2025-101-beslagvrij-2027-01-01'],
	['Jansen.json', 'Jansen-2027-01-01'],
	['Cliënten/Jansen 2026-03-26.beslagvrij', 'Cliënten/Jansen-2027-01-01'],
	['rapportage-2026-07-14.PDF', 'rapportage-2027-01-01'],
	['zonder achtervoegsel', 'zonder achtervoegsel-2027-01-01'],
	['../../etc/a.json', '-/-/etc/a-2027-01-01'],
	['a<b>:c*.json', 'a-b--c--2027-01-01'],
	['2026-03-26.json', '--2027-01-01']
])('%s wordt %s', (bestand, naam) => expect(nieuweNamen([bestand], DAG, [bestand])).toEqual([naam]));

test('twee mensen van een huishouden houden elk hun eigen bestand', () => {
	const bestanden = ['K7-2026-03-26.json', 'K7-2026-05-01.json', 'k7-2026-06-01.json', 'K8.json'];
	expect(nieuweNamen(bestanden, DAG, bestanden)).toEqual([
		'K7-2027-01-01',
		'K7-2027-01-01 (2)',
		'k7-2027-01-01 (3)',
		'K8-2027-01-01'
	]);
});

test('de naam van een ander bestand dat open is, krijgt het nooit; de eigen naam wel', () => {
	const open = ['K7-2026-03-26.json', 'K7-2027-01-01.json', 'map/K7-2027-01-01.beslagvrij'];
	expect(nieuweNamen(['K7-2026-03-26.json'], DAG, open)).toEqual(['K7-2027-01-01 (2)']);
	expect(nieuweNamen(open, DAG, open)).toEqual(['K7-2027-01-01 (2)', 'K7-2027-01-01', 'map/K7-2027-01-01']);
	expect(nieuweNamen(['k7.json'], DAG, ['k7.json', 'K7-2027-01-01.PDF'])).toEqual(['k7-2027-01-01 (2)']);
});

test('een los accent is hetzelfde als een letter met accent, en een lange naam wordt korter', () => {
	const los = 'Celik-café.json'.normalize('NFD');
	expect(nieuweNamen([los, 'CELIK-CAFÉ.json'], DAG, [])).toEqual([
		'Celik-café-2027-01-01'.normalize('NFC'),
		'CELIK-CAFÉ-2027-01-01 (2)'.normalize('NFC')
	]);
	expect(nieuweNamen(['a.json'], DAG, ['á-2027-01-01.json', 'a.json'])).toEqual(['a-2027-01-01']);
	expect(nieuweNamen(['á.json'], DAG, ['Á-2027-01-01.json'.normalize('NFD')])).toEqual(['á-2027-01-01 (2)']);

	const lang = ['x'.repeat(250), `${'x'.repeat(249)}y`, '👩‍👩‍👧‍👦'.repeat(40)].map((naam) => `map/${naam}.json`);
	const [een = '', ander = '', familie = ''] = nieuweNamen(lang, DAG, lang);
	expect(een).toBe(`map/${'x'.repeat(80)}-2027-01-01`);
	expect(ander).toBe(`map/${'x'.repeat(80)}-2027-01-01 (2)`);
	expect(familie).toMatch(/^map\/(?:👩‍👩‍👧‍👦)+-2027-01-01$/u);
	expect(new TextEncoder().encode(familie).length).toBeLessThan(200);
});
