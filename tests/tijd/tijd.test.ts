import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsDatum, dagnummer, isDatum, plusDagen, plusMaanden, weekdag } from '#lib/tijd/datum.ts';
import { leesDatumtekst, mistJaar, toonGetypt, vreemdJaar } from '#lib/tijd/datumtekst.ts';
import { aantalDagen, bevat, isKalendermaand, overlapt } from '#lib/tijd/periode.ts';
import { vierwekentijdvakken } from '#lib/tijd/vierweken.ts';
import { tussen } from '../hulp/dag.ts';

/** De kalender van JavaScript is hier de onafhankelijke tweede. */
const iso = (dagen: number) => alsDatum(new Date(dagen * 86_400_000).toISOString().slice(0, 10));
const dagen = fc.integer({ min: -20_000, max: 60_000 });

describe('dagen', () => {
	it('telt dagen zoals de kalender', () => {
		fc.assert(
			fc.property(dagen, fc.integer({ min: -4000, max: 4000 }), (dag, erbij) => {
				expect(dagnummer(iso(dag)) - dagnummer(alsDatum('1970-01-01'))).toBe(dag);
				expect(plusDagen(iso(dag), erbij)).toBe(iso(dag + erbij));
				expect(weekdag(iso(dag)) % 7).toBe(new Date(dag * 86_400_000).getUTCDay());
			})
		);
	});

	it.each([
		['2026-03-31', -1, '2026-02-28'],
		['2024-03-31', -1, '2024-02-29'],
		['2026-01-15', -4, '2025-09-15'],
		['2026-12-31', 2, '2027-02-28']
	])('%s plus %i maanden is %s', (van, aantal, naar) =>
		expect(plusMaanden(alsDatum(van), aantal)).toBe(naar)
	);

	it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-04-31', 'vandaag'])(
		'%s is geen dag',
		(tekst) => expect(isDatum(tekst)).toBe(false)
	);
});

describe('getypte datums', () => {
	it.each([
		['27-3-2026', '2026-03-27'],
		['27 03 2026', '2026-03-27'],
		['27/3/2026', '2026-03-27'],
		['27 maart 2026', '2026-03-27'],
		['1 mrt 2026', '2026-03-01'],
		['5 jun. 2026', '2026-06-05'],
		['2026-03-27', '2026-03-27'],
		['31/12/26', '2026-12-31'],
		['31.12.2026', '2026-12-31'],
		['311226', '2026-12-31'],
		['31122026', '2026-12-31'],
		['31 dec 26', '2026-12-31'],
		["31 dec '26", '2026-12-31'],
		['1e januari 2027', '2027-01-01'],
		['1ste jan 2027', '2027-01-01'],
		['2de maart 2026', '2026-03-02'],
		['31–12–2026', '2026-12-31'],
		['31 — 12 — 2026', '2026-12-31'],
		['2026‑12‑31', '2026-12-31'],
		['do 31 dec 2026', '2026-12-31'],
		['Donderdag, 31 december 2026', '2026-12-31']
	])('%s is %s', (getypt, datum) => expect(leesDatumtekst(getypt)).toBe(datum));

	it.each([
		'31-2-2026',
		'310226',
		'1-1-126',
		'3112026',
		'3-27-2026',
		'4 ma 2026',
		'gisteren',
		'',
		'vr 31 dec 2026',
		'ma'
	])('%s is geen dag', (getypt) => expect(leesDatumtekst(getypt)).toBeNull());

	it.each([
		['31 dec', true],
		['31-12', true],
		['do 31 dec.', true],
		['1e januari', true],
		['29 feb', true],
		['31 feb', false],
		['31 dec 2026', false],
		['31', false],
		['gisteren', false]
	])('%s mist alleen het jaar: %s', (getypt, mist) => expect(mistJaar(getypt)).toBe(mist));

	it.each([
		['1926-12-31', '1926'],
		['2026-12-31', null],
		['2019-01-01', null],
		['2126-12-31', '2126']
	])('%s heeft een vreemd jaar: %s', (datum, jaar) => expect(vreemdJaar(alsDatum(datum))).toBe(jaar));

	it('leest terug wat een datumveld toont', () => {
		fc.assert(fc.property(dagen, (dag) => leesDatumtekst(toonGetypt(iso(dag))) === iso(dag)));
	});
});

describe('perioden', () => {
	const maart = tussen('2026-03-01', '2026-03-31');
	it('rekent beide grenzen mee', () => {
		expect(aantalDagen(maart)).toBe(31);
		expect(bevat(maart, maart)).toBe(true);
		expect(overlapt(maart, tussen('2026-03-31', '2026-04-30'))).toBe(true);
		expect(overlapt(maart, tussen('2026-04-01', '2026-04-30'))).toBe(false);
		expect(isKalendermaand(maart)).toBe(true);
		expect(isKalendermaand(tussen('2026-03-01', '2026-03-30'))).toBe(false);
	});

	it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2032])(
		'dertien tijdvakken van vier weken vullen %i precies',
		(jaar) => {
			const vakken = vierwekentijdvakken(jaar);
			expect(vakken).toHaveLength(13);
			expect(vakken[0]?.begin).toBe(`${jaar}-01-01`);
			expect(vakken[12]?.eind).toBe(`${jaar}-12-31`);
			vakken.slice(1).forEach((vak, index) => {
				expect(vak.begin).toBe(vakken[index] && plusDagen(vakken[index].eind, 1));
				expect(weekdag(vak.begin)).toBe(1);
			});
			vakken.slice(1, -1).forEach((vak) => expect(aantalDagen(vak)).toBe(28));
		}
	);
});
