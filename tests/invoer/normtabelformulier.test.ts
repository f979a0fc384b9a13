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
	type Getypt
} from '#lib/invoer/normtabelformulier.ts';
import type { NormtabelLineair } from '#lib/normen/typen.ts';

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

test.each([
	['1.419,46', '1419.46'],
	['€ 1419,46', '1419.46'],
	['1419.46', '1419.46'],
	['31.500', '31500'],
	['13,73%', '13.73'],
	['29.735,424', '29735.424'],
	['=', '7.6'],
	['-3', null],
	['1,2,3', null],
	['', null],
	['1e5', null]
])('%j wordt %j', (tekst, verwacht) => expect(leesNorm(tekst, '7.6')).toBe(verwacht));
