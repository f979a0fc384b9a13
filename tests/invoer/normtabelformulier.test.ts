/** De bedragen overtypen geeft precies de tabel die in het bestand staat, en gaat langs dezelfde keuring. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { toonBedrag } from '#lib/getal/bedragtekst.ts';
import {
	keurGetypt,
	laatsteTabel,
	leesNorm,
	LEEG_FORMULIER,
	normgroepen,
	normVan,
	type Getypt
} from '#lib/invoer/normtabelformulier.ts';
import type { NormSleutelLineair, NormtabelLineair } from '#lib/normen/typen.ts';
import { zinVoorNormfout } from '#lib/teksten/normtabel.ts';

const VORIGE = laatsteTabel();
const gelezen = leesNormtabeltekst(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
if (!gelezen.gelukt) throw new Error('de verzonnen tabel is niet goed');
const { tabel } = gelezen;
const sleutels = normgroepen(VORIGE).flatMap((groep) => groep.sleutels);

/** Zoals iemand het overtypt: met punten en komma's; gelijk gebleven bedragen als =. */
const getypt: Getypt = {
	bron: 'Staatscourant 2026, 1',
	afbouw: 'een',
	waarden: Object.fromEntries(
		sleutels.map((sleutel) => {
			const { waarde } = tabel.waarden[sleutel];
			return [sleutel, waarde === VORIGE.waarden[sleutel].waarde ? '=' : toonBedrag(waarde)];
		})
	)
};
const met = (waarden: Record<string, string>): Getypt => ({
	...getypt,
	waarden: { ...getypt.waarden, ...waarden }
});
const codes = (van: Getypt) => {
	const keuring = keurGetypt(van, VORIGE);
	return keuring.gelukt ? [] : keuring.fouten.map(({ veld, code }) => `${veld}: ${code}`);
};
const bedragen = ({ waarden }: NormtabelLineair) =>
	Object.fromEntries(
		Object.entries(waarden).map(([sleutel, { waarde, herkomst }]) => [sleutel, [Number(waarde), herkomst]])
	);

test('overgetypt is het dezelfde tabel als in het bestand, tot op het bedrag en de herkomst', () => {
	const keuring = keurGetypt(getypt, VORIGE);
	expect(codes(getypt)).toEqual([]);
	if (!keuring.gelukt) return;
	expect(bedragen(keuring.tabel)).toEqual(bedragen(tabel));
	expect(keuring.tabel).toMatchObject({
		id: '2027-1',
		vanaf: '2027-01-01',
		totEnMet: '2027-06-30',
		regels: tabel.regels
	});
	expect(keuring.tabel.waarden.normGehuwden.toelichting).toBe('Staatscourant 2026, 1');
	// Als bestand gaat zij weer open.
	expect(leesNormtabeltekst(JSON.stringify(keuring.tabel)).gelukt).toBe(true);
});

describe('wat er niet klopt, staat bij het veld', () => {
	test('een cent te veel in een maximum', () => {
		const { waarde } = tabel.waarden.maximumAlleenstaande;
		const cent = (Number(waarde) + 0.01).toFixed(2);
		expect(codes(met({ maximumAlleenstaande: cent }))).toEqual([
			'waarden.maximumAlleenstaande: maximumKloptNiet'
		]);
	});
	test('een vergeten bedrag, een woord en een komma op de verkeerde plaats', () => {
		expect(codes(met({ normGehuwden: '' }))).toEqual(['waarden.normGehuwden: ontbreekt']);
		expect(codes(met({ normGehuwden: 'tweeduizend' }))).toEqual(['waarden.normGehuwden.waarde: geenGetal']);
		expect(codes(met({ normGehuwden: '205,87' }))).toContain('waarden.normGehuwden: buitenBereik');
	});
	test('twee afbouwpercentages: deze versie kent die formule niet', () => {
		expect(codes({ ...getypt, afbouw: 'twee' })).toEqual(['regels.formule: andereFormule']);
	});
	test('leeg: elke norm, en de vraag naar de afbouw', () => {
		expect(codes(LEEG_FORMULIER)).toHaveLength(sleutels.length + 1);
	});
});

describe('wat iemand typt', () => {
	const lees = (tekst: string, eenheid: 'EUR/maand' | 'procent') =>
		leesNorm(tekst, { waarde: '7.6', eenheid });

	test.each([
		['1.419,46', '1419.46'],
		['1 419,46', '1419.46'],
		['1\u00a0419,46', '1419.46'],
		[' € 1419,46 ', '1419.46'],
		['€1.419,46', '1419.46'],
		['1419.46', '1419.46'],
		['2187,-', '2187'],
		['31.500', '31500'],
		['1.234.567', '1234567'],
		['0,5', '0.5'],
		['29.735,424', '29735.424'],
		// Te veel decimalen: de keuring zegt het, met hoeveel er horen.
		['1441.110', '1441.110'],
		['1441,110', '1441.110'],
		['=', '7.6'],
		['-3', null],
		['+5', null],
		['1e3', null],
		['1E3', null],
		['0x10', null],
		['007', null],
		['01.419,46', null],
		['1,2,3', null],
		['1.4.41,11', null],
		['1.419 000', null],
		['14 41,11', null],
		['1441 11', null],
		['1441 ,11', null],
		[',5', null],
		['5,', null],
		['.5', null],
		['Infinity', null],
		['NaN', null],
		['13,73%', null],
		['€', null],
		['==', null],
		['１４４１', null],
		['9'.repeat(1000), null],
		['', null]
	])('het bedrag %j wordt %j', (tekst, verwacht) => expect(lees(tekst, 'EUR/maand')).toBe(verwacht));

	test.each([
		['13,73%', '13.73'],
		['13,73 %', '13.73'],
		['13.73', '13.73'],
		['27', '27'],
		['=', '7.6'],
		['€ 13,73', null],
		['13,73%%', null],
		['%', null]
	])('het percentage %j wordt %j', (tekst, verwacht) => expect(lees(tekst, 'procent')).toBe(verwacht));
});

test.each<[string, NormSleutelLineair, string, string]>([
	['een bedrag', 'normGehuwden', '2058.730', 'Hier horen hooguit 2 cijfers achter de komma'],
	['een bedrag van een jaar', 'standaardpremie', '2187,000', 'Hier horen hooguit 2 cijfers achter de komma'],
	['een percentage', 'zorgpercentage', '13,7300', 'Hier horen hooguit 3 cijfers achter de komma'],
	[
		'een woord',
		'normGehuwden',
		'veel',
		'Vul een bedrag in met alleen cijfers en een komma, bijvoorbeeld 1419,46.'
	],
	['een woord bij een percentage', 'zorgpercentage', 'veel', 'Vul een percentage in met alleen cijfers'],
	// Het drempelinkomen volgt hieruit, en staat niet op het formulier.
	['het minimumloon', 'minimumloonJanuari', 'x', 'Vul een bedrag in met alleen cijfers'],
	['het minimumloon met te veel cijfers', 'minimumloonJanuari', '2350,205', 'Hier horen hooguit 2 cijfers'],
	['het minimumloon met de komma verkeerd', 'minimumloonJanuari', '235,02', 'Dit verschilt te veel']
])('%s: een fout, bij dat veld, met een zin die zegt hoe het wel moet', (_, sleutel, tekst, zin) => {
	const keuring = keurGetypt(met({ [sleutel]: tekst }), VORIGE);
	const fouten = keuring.gelukt ? [] : keuring.fouten;
	expect(fouten.map(({ veld }) => normVan(veld))).toEqual([sleutel]);
	expect(fouten.map(zinVoorNormfout)).toEqual([expect.stringContaining(zin)]);
});
