/** Zoeken in de normen: elke norm is te vinden met haar naam, haar artikel en elk bedrag dat zij had. */
import { describe, expect, test } from 'vitest';
import { toonNorm } from '#lib/naslag/normtekst.ts';
import { zoekLanden, zoekNormen } from '#lib/naslag/zoek-norm.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import type { NormSleutel, Normwaarde } from '#lib/normen/typen.ts';
import { WOONLANDTABELLEN } from '#lib/normen/woonlandtabellen.ts';
import { NORMNAMEN } from '#lib/teksten/normen.ts';

const sleutels = (getypt: string) => zoekNormen(NORMTABELLEN, getypt).map(({ sleutel }) => sleutel);
const alle = NORMTABELLEN.flatMap(({ id, waarden }) =>
	(Object.entries(waarden) as [NormSleutel, Normwaarde][]).map(([sleutel, norm]) => ({ id, sleutel, norm }))
);

test('elke norm heeft haar eigen naam, en is daarmee te vinden', () => {
	expect(new Set(alle.map(({ sleutel }) => sleutel)).size).toBe(Object.keys(NORMNAMEN).length);
	for (const [sleutel, naam] of Object.entries(NORMNAMEN)) {
		expect(sleutels(naam), naam).toContain(sleutel);
		expect(sleutels(naam.toUpperCase()), naam).toContain(sleutel);
	}
});

test('elk bedrag uit elke tabel vindt zijn norm, zoals het er staat en met een punt', () => {
	for (const { id, sleutel, norm } of alle) {
		const getypt = toonNorm(norm);
		const gevonden = zoekNormen(NORMTABELLEN, getypt).find((een) => een.sleutel === sleutel);
		const raak = gevonden?.bedragen.filter((een) => een.raak) ?? [];
		expect(
			raak.map(({ waarde }) => waarde),
			`${id} ${sleutel} ${getypt}`
		).toContain(getypt);
		if (norm.waarde.includes('.') && !norm.waarde.startsWith('-')) {
			expect(sleutels(norm.waarde), norm.waarde).toContain(sleutel);
		}
	}
});

test('bron en artikel', () => {
	for (const { sleutel, norm } of alle) {
		expect(sleutels(`${norm.regeling} ${norm.plaats}`), sleutel).toContain(sleutel);
	}
	expect(sleutels('475da lid 7')).toEqual(['inkomensgrensLid7Alleenstaand', 'inkomensgrensLid7Meerpersoons']);
	expect(sleutels('wht art. 13')).toEqual(['maximaleHuurgrens']);
	expect(sleutels('letter K')).toEqual(['afbouwpercentageKindgebondenBudget']);
	// De letters staan in lid 2, ook al komt hun bedrag uit een andere wet.
	expect(sleutels('475da lid 2')).toContain('afbouwpercentageKindgebondenBudget');
	expect(sleutels('art 475da lid 2')).toEqual(sleutels('475da lid 2'));
});

describe('een bedrag', () => {
	test.each([
		['1.441,11', []],
		['1.419,46', ['normAlleenstaande']],
		['€ 1419,46', ['normAlleenstaande']],
		['1.419', ['normAlleenstaande']],
		['13,73%', ['zorgpercentage']],
		['27%', ['afbouwpercentageHuurEenpersoons']]
	])('%s', (getypt, verwacht) => expect(sleutels(getypt)).toEqual(verwacht));
});

test('bedragen die gelijk bleven staan samen, en alle halfjaren komen precies een keer voor', () => {
	for (const { bedragen, sleutel } of zoekNormen(NORMTABELLEN, 'en')) {
		const waarden = bedragen.map(({ waarde }) => waarde);
		expect(
			waarden.every((waarde, plek) => waarde !== waarden[plek + 1]),
			sleutel
		).toBe(true);
		const eerste = alle.find((een) => een.sleutel === sleutel);
		const laatste = alle.findLast((een) => een.sleutel === sleutel);
		expect(waarden.at(-1)).toBe(eerste && toonNorm(eerste.norm));
		expect(waarden[0]).toBe(laatste && toonNorm(laatste.norm));
	}
});

test('niets getypt is niets gevonden, en rommel ook', () => {
	for (const getypt of ['', '   ', 'xyzzy', '€', '((', '\\']) expect(sleutels(getypt)).toEqual([]);
	expect(sleutels('a'.repeat(100_000))).toEqual([]);
});

test('een land, met zijn factor per jaar', () => {
	expect(zoekLanden(WOONLANDTABELLEN, 'turkije')).toEqual([
		{
			land: 'Turkije',
			factoren: expect.arrayContaining([expect.stringMatching(/^0,\d in 2026$/)]) as string[]
		}
	]);
	expect(zoekLanden(WOONLANDTABELLEN, 'T')).toEqual([]);
	const elk = new Set(WOONLANDTABELLEN.flatMap(({ factoren }) => Object.keys(factoren)));
	for (const woord of ['woonland', 'woonlandfactor', 'Woonlanden'])
		expect(zoekLanden(WOONLANDTABELLEN, woord)).toHaveLength(elk.size);
	expect(zoekLanden(WOONLANDTABELLEN, 'woonlandfactor turkije').map(({ land }) => land)).toEqual(['Turkije']);
});
