import { describe, expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import {
	dubbeleNummers,
	isBinnenkort,
	kies,
	komendeDag,
	NIETS_GEKOZEN,
	past,
	sorteer,
	tel,
	vervang,
	voorbij,
	zoek,
	zonder,
	type Kolom
} from '#lib/overzicht/kies.ts';
import type { Regel } from '#lib/overzicht/regel.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { rij } from './hulp.ts';

const VANDAAG = alsDatum('2026-11-27');
const ids = (regels: readonly Regel[]) => regels.map(({ id }) => id);

const RIJEN = [
	rij(1, { naam: 'Özdemir', nummer: '2025-9', verschil: alsBedrag('17'), nu: alsBedrag('1348') }),
	rij(2, { naam: null, nummer: '2025-10', verschil: alsBedrag('-129.50'), nu: alsBedrag('990') }),
	rij(3, {
		naam: 'aalders',
		nummer: null,
		verschil: null,
		nu: null,
		stand: 'nogNiet',
		nodig: ['woonadres?']
	}),
	rij(4, {
		naam: null,
		nummer: null,
		bestand: 'map/De Vries.json',
		verschil: alsBedrag('0'),
		nu: alsBedrag('10000')
	})
];

describe('sorteren', () => {
	test.each([
		['naam', true, [2, 3, 4, 1]],
		['naam', false, [1, 4, 3, 2]],
		['nu', true, [2, 1, 4, 3]],
		['nu', false, [4, 1, 2, 3]],
		['verschil', true, [2, 4, 1, 3]],
		['verschil', false, [1, 4, 2, 3]],
		['stand', false, [3, 2, 4, 1]],
		['nodig', true, [3, 2, 4, 1]]
	] as const)('op %s (op: %s)', (kolom: Kolom, op, verwacht) => {
		expect(ids(sorteer(RIJEN, { kolom, op }, VANDAAG))).toEqual(verwacht);
	});

	test('nummers tellen als nummers', () => {
		const rijen = [rij(1, { nummer: '2025-10' }), rij(2, { nummer: '2025-9' })];
		expect(ids(sorteer(rijen, { kolom: 'naam', op: true }, VANDAAG))).toEqual([2, 1]);
	});
});

describe('zoeken', () => {
	test.each([
		['ozdemir', [1]],
		['ÖZDE', [1]],
		['2025', [1, 2]],
		['vries map', [4]],
		['randstad', [1, 2, 3, 4]],
		['  ', [1, 2, 3, 4]],
		['bestaat niet', []]
	])('op %j', (getypt, verwacht) => expect(ids(zoek(RIJEN, getypt))).toEqual(verwacht));
});

test('de filters', () => {
	const bij = (filter: Parameters<typeof past>[1]) =>
		ids(RIJEN.filter((regel) => past(regel, filter, VANDAAG)));
	expect(bij('alle')).toEqual([1, 2, 3, 4]);
	expect(bij('omhoog')).toEqual([1]);
	expect(bij('omlaag')).toEqual([2]);
	expect(bij('nodig')).toEqual([3]);
	const { som, ...aantallen } = tel(RIJEN);
	expect(aantallen).toEqual({ omhoog: 1, gelijk: 1, omlaag: 1, nogNiet: 1 });
	expect(som.tekst(2)).toBe('-112.50');
});

const metDagen = (...dagen: readonly string[]) =>
	rij(1, { afspraken: dagen.map((dag) => ({ soort: 'hardheid', dag: alsDatum(dag) })) });

test.each([
	['2026-11-26', false],
	['2026-11-27', true],
	['2026-12-27', true],
	['2026-12-28', false]
])('%s is binnen dertig dagen: %s', (dag, verwacht) => {
	expect(isBinnenkort(metDagen(dag), VANDAAG)).toBe(verwacht);
	// Een dag die voorbij is verbergt niet wat er nog komt, en telt niet als binnenkort.
	expect(isBinnenkort(metDagen('2026-01-01', dag), VANDAAG)).toBe(verwacht);
	expect(past(metDagen(dag), 'voorbij', VANDAAG)).toBe(dag < VANDAAG);
});

test('de eerste dag is die er komt; wat voorbij is staat ernaast', () => {
	const regel = metDagen('2026-01-01', '2026-11-26', '2026-12-01', '2027-01-01');
	expect(komendeDag(regel, VANDAAG)?.dag).toBe('2026-12-01');
	expect(voorbij(regel, VANDAAG).map(({ dag }) => dag)).toEqual(['2026-01-01', '2026-11-26']);
	expect(komendeDag(metDagen('2026-01-01'), VANDAAG)).toBeNull();
	const rijen = [
		{ ...metDagen('2026-01-01'), id: 1 },
		{ ...regel, id: 2 },
		{ ...metDagen('2026-11-28'), id: 3 }
	];
	expect(ids(sorteer(rijen, { kolom: 'datum', op: true }, VANDAAG))).toEqual([3, 2, 1]);
});

test('hetzelfde nummer in twee bestanden valt op', () => {
	const rijen = [
		rij(1, { nummer: 'a' }),
		rij(2, { nummer: 'a' }),
		rij(3, { nummer: 'b' }),
		rij(4, { nummer: null })
	];
	expect([...dubbeleNummers(rijen)].map(([nummer, zelfde]) => [nummer, ids(zelfde)])).toEqual([
		['a', [1, 2]]
	]);
});

test('een rij die er al was, blijft op haar plaats', () => {
	const nieuw = vervang(RIJEN, [rij(2, { naam: 'Nieuw' }), rij(9)]);
	expect(ids(nieuw)).toEqual([1, 2, 3, 4, 9]);
	expect(nieuw[1]?.naam).toBe('Nieuw');
	expect(ids(zonder(nieuw, [1, 9]))).toEqual([2, 3, 4]);
});

test('kiezen en weer niet', () => {
	const gekozen = kies(kies(NIETS_GEKOZEN, [1, 2], true), [2, 3], true);
	expect([...gekozen]).toEqual([1, 2, 3]);
	expect([...kies(gekozen, [1, 3], false)]).toEqual([2]);
});
