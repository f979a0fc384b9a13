/** De lijst als bestand: voor een rekenblad en voor een agenda. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { alsAgenda } from '#lib/overzicht/als-agenda.ts';
import { alsCsv } from '#lib/overzicht/als-csv.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { rij } from './hulp.ts';

const DAG = alsDatum('2026-11-27');
const RIJEN = [
	rij(1, {
		naam: '=Jansen; "Jan"',
		nummer: '0025',
		toen: { bedrag: alsBedrag('1482'), dag: alsDatum('2026-03-05') },
		nu: alsBedrag('1352.57'),
		verschil: alsBedrag('-129.43'),
		waardoor: ['woonkosten gestopt', 'normen'],
		afspraken: [
			{ soort: 'woonkosten', dag: alsDatum('2026-10-31') },
			{ soort: 'twaalfMaanden', dag: alsDatum('2027-03-05') }
		],
		nodig: ['loonstroken van september en oktober 2026']
	}),
	rij(2, { stand: 'nogNiet', afspraken: [{ soort: 'brief', dag: DAG }] })
];

test('CSV: een kolom per gegeven, bedragen met een komma en zonder formules', () => {
	const csv = alsCsv(RIJEN);
	const { data } = Papa.parse<Record<string, string>>(csv.slice(1), {
		header: true,
		delimiter: ';',
		skipEmptyLines: true
	});
	expect(data[0]).toMatchObject({
		Naam: `'=Jansen; "Jan"`,
		Dossiernummer: '0025',
		'BVV toen': '1482',
		'Datum toen': '5-3-2026',
		'BVV nu': '1352,57',
		'Datum nu': '27-11-2026',
		Verschil: '-129,43',
		Waardoor: 'woonkosten gestopt, normen',
		Zekerheid: 'precies',
		'12 maanden': '5-3-2027',
		'Einde woonkosten': '31-10-2026',
		'Einde hardheid': '',
		Nodig: 'loonstroken van september en oktober 2026'
	});
	expect(data[1]).toMatchObject({ 'BVV nu': '', 'Datum nu': '', 'Brief: 4 weken': '27-11-2026' });
});

test('agenda: alleen dagen die nog komen, met een kenmerk dat twee dossiers uit elkaar houdt en hetzelfde blijft', () => {
	const agenda = alsAgenda(RIJEN, DAG);
	expect(agenda.match(/BEGIN:VEVENT/g)).toHaveLength(2);
	const kenmerken = (tekst: string) => [...tekst.matchAll(/UID:(.*)/g)].map(([, kenmerk]) => kenmerk?.trim());
	expect(kenmerken(agenda)).toEqual([
		'20270305-twaalfMaanden-0025-.3d.Jansen.3b..20..22.Jan.22.-1@beslagvrij',
		'20261127-brief-2@beslagvrij'
	]);
	expect(kenmerken(alsAgenda(RIJEN, alsDatum('2026-11-26')))).toEqual(kenmerken(agenda));
	expect(agenda).toContain('SUMMARY:De beslagvrije voet geldt twaalf maanden: =Jansen\\; "Jan"');
});

test('agenda: twee mensen van een huishouden houden elk hun eigen afspraak, ook in een nieuw bestand', () => {
	const een = (id: number, bestand: string) =>
		rij(id, { bestand, naam: 'Jansen', nummer: '2026-17', afspraken: [{ soort: 'hardheid', dag: DAG }] });
	const wat = (agenda: string, veld: string) =>
		[...agenda.replaceAll('\r\n ', '').matchAll(new RegExp(`${veld}:(.*)`, 'g'))].map(([, waarde]) => waarde);
	const agenda = alsAgenda([een(1, 'jansen-man.json'), een(2, 'jansen-vrouw.json')], DAG);
	expect(new Set(wat(agenda, 'UID')).size).toBe(2);
	expect(wat(agenda, 'SUMMARY').map((titel) => titel?.trim())).toEqual([
		'Het bedrag voor hardheid stopt: Jansen\\, 2026-17\\, jansen-man.json',
		'Het bedrag voor hardheid stopt: Jansen\\, 2026-17\\, jansen-vrouw.json'
	]);
	const later = alsAgenda([een(7, 'jansen-man-2026-11-27.json')], DAG);
	expect(wat(later, 'UID')).toEqual(wat(agenda, 'UID').slice(0, 1));
	expect(wat(later, 'SUMMARY')[0]).toMatch(/: Jansen\s*$/);
	const dagen = alsAgenda([een(1, 'K7-2026-03-26.json'), een(2, 'K7-2026-05-01.json')], DAG);
	expect(new Set(wat(dagen, 'UID')).size).toBe(2);
	// Met een ander nummer is dat genoeg om ze uit elkaar te houden.
	const nummers = alsAgenda([een(1, 'a.json'), { ...een(2, 'b.json'), nummer: '2026-18' }], DAG);
	expect(wat(nummers, 'SUMMARY')[1]).toContain('Jansen\\, 2026-18');
});

test('agenda: geen regel is langer dan 75 bytes, en gevouwen regels zijn weer heel te maken', () => {
	const naam = 'Çelik-van der Ploeg '.repeat(10).trim();
	const agenda = alsAgenda([rij(1, { naam, afspraken: [{ soort: 'hardheid', dag: DAG }] })], DAG);
	for (const regel of agenda.split('\r\n'))
		expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75);
	expect(agenda.replaceAll('\r\n ', '')).toContain(`SUMMARY:Het bedrag voor hardheid stopt: ${naam}\r\n`);
});
