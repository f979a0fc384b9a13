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
