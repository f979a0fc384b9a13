/** Twee tabellen naast elkaar: met de verschillen wordt de ene de andere, en er staat niets te veel. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesVerschiladres, verschilblad } from '#lib/naslag/normverschil.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import type { Normtabel, NormSleutel, Normwaarde } from '#lib/normen/typen.ts';
import { verschilTussenTabellen } from '#lib/normen/verschil.ts';
import { breuk, centen, deel, keer, min, plus } from '../orakel/breuk.ts';

type Waarden = Partial<Record<NormSleutel, Normwaarde>>;
const bedragen = ({ waarden }: Pick<Normtabel, 'waarden'>): Record<string, string> =>
	Object.fromEntries(Object.entries(waarden as Waarden).map(([sleutel, { waarde }]) => [sleutel, waarde]));
const tabel = fc.constantFrom(...NORMTABELLEN);
const gelijk = (een: string, ander: string): boolean => min(breuk(een), breuk(ander)).teller === 0n;

test('met de verschillen erbij wordt de ene tabel de andere', () => {
	fc.assert(
		fc.property(tabel, tabel, (oud, nieuw) => {
			const { normen, regels, gelijk: zelfde } = verschilTussenTabellen(oud, nieuw);
			const uit = bedragen(oud);
			for (const een of normen) {
				if (!een.nieuw) delete uit[een.sleutel];
				else if (een.verschil === null) uit[een.sleutel] = een.nieuw.waarde;
				else {
					const opgeteld = plus(breuk(uit[een.sleutel] ?? '0'), breuk(een.verschil));
					expect(min(opgeteld, breuk(een.nieuw.waarde)).teller).toBe(0n);
					uit[een.sleutel] = een.nieuw.waarde;
				}
			}
			const verwacht = bedragen(nieuw);
			expect(Object.keys(uit).toSorted()).toEqual(Object.keys(verwacht).toSorted());
			for (const [sleutel, waarde] of Object.entries(verwacht)) {
				expect(gelijk(uit[sleutel] ?? '', waarde), sleutel).toBe(true);
			}
			const metRegels = {
				...oud.regels,
				...Object.fromEntries(regels.map((regel) => [regel, nieuw.regels[regel]]))
			};
			expect(metRegels).toEqual(nieuw.regels);
			const beide = new Set([...Object.keys(oud.waarden), ...Object.keys(nieuw.waarden)]);
			expect(zelfde + normen.length).toBe(beide.size);
		})
	);
});

test('alleen wat anders is staat er, en heen is het omgekeerde van terug', () => {
	fc.assert(
		fc.property(tabel, tabel, (oud, nieuw) => {
			const { normen, gelijk: zelfde } = verschilTussenTabellen(oud, nieuw);
			for (const een of normen) {
				if (een.oud && een.nieuw) expect(gelijk(een.oud.waarde, een.nieuw.waarde)).toBe(false);
			}
			const terug = verschilTussenTabellen(nieuw, oud);
			expect(terug.gelijk).toBe(zelfde);
			const heen = new Map(normen.map((een) => [een.sleutel, een]));
			for (const een of terug.normen) {
				const ander = heen.get(een.sleutel);
				expect([een.oud, een.nieuw]).toEqual([ander?.nieuw, ander?.oud]);
				if (een.verschil !== null) {
					expect(plus(breuk(een.verschil), breuk(ander?.verschil ?? '1')).teller).toBe(0n);
				}
			}
		})
	);
});

test('het percentage is het verschil, gedeeld door wat het was', () => {
	for (const nieuw of NORMTABELLEN) {
		for (const oud of NORMTABELLEN) {
			for (const een of verschilTussenTabellen(oud, nieuw).normen) {
				if (een.verschil === null || !een.oud || een.procent === null) continue;
				const procent = keer(deel(breuk(een.verschil), breuk(een.oud.waarde)), breuk(100));
				expect(een.procent).toBe(centen(procent));
			}
		}
	}
});

const op = (id: string): Normtabel => {
	const gevonden = NORMTABELLEN.find((een) => een.id === id);
	if (!gevonden) throw new Error(id);
	return gevonden;
};

test('een verschil heeft centen als een van de twee bedragen die heeft, en anders niet', () => {
	const tabellen = NORMTABELLEN.toReversed();
	for (const [plek, nieuw] of tabellen.entries())
		for (const oud of tabellen.slice(plek + 1))
			for (const { oud: van, nieuw: naar, verschil, naam } of verschilblad(oud, nieuw).rijen)
				if (verschil.includes('€'))
					expect(/,\d\d+$/.test(verschil), `${naam}: ${van} ${naar} ${verschil}`).toBe(
						[van, naar].some((bedrag) => bedrag.includes(','))
					);
});

test('in woorden, met een teken en de eenheid', () => {
	const { rijen, gelijk: zelfde } = verschilblad(op('2026-1'), op('2026-2'));
	const van = (sleutel: string) => rijen.find((een) => een.sleutel === sleutel);
	expect(van('normAlleenstaande')).toMatchObject({
		stand: 'anders',
		oud: '€\u00a01.401,50',
		nieuw: '€\u00a01.419,46',
		verschil: '+€\u00a017,96',
		procent: '+1,28%'
	});
	expect(zelfde).toBeGreaterThan(10);
	const over2025 = verschilblad(op('2025-2'), op('2026-1'));
	expect(over2025.rijen.find((een) => een.sleutel === 'zorgpercentage')?.verschil).toMatch(
		/^[+−]0,\d+\u00a0procentpunt$/
	);
	expect(new Set(over2025.rijen.map(({ stand }) => stand))).toEqual(new Set(['anders', 'nieuw', 'vervalt']));
	expect(over2025.regels.map(({ regel }) => regel)).toContain('formule');
	for (const { oud, nieuw } of over2025.regels) expect(oud).not.toBe(nieuw);
});

test('twee keer dezelfde tabel verschilt niet', () => {
	for (const een of NORMTABELLEN) {
		const { rijen, regels, gelijk: zelfde } = verschilblad(een, een);
		expect([rijen, regels]).toEqual([[], []]);
		expect(zelfde).toBe(Object.keys(een.waarden).length);
	}
});

test.each([
	['', ['2026-1', '2026-2']],
	['naar=2024-1', ['2023-2', '2024-1']],
	['van=2021-1', ['2021-1', '2026-2']],
	['van=2026-2&naar=2021-1', ['2026-2', '2021-1']],
	['naar=2021-1', ['2021-1', '2021-1']]
])('het adres ?%s', (adres, verwacht) => {
	expect(leesVerschiladres(new URLSearchParams(adres), NORMTABELLEN)?.map(({ id }) => id)).toEqual(verwacht);
});
test.each(['van=2031-1', 'naar=%00', 'van='])('wat niet bestaat is niets: ?%s', (adres) => {
	expect(leesVerschiladres(new URLSearchParams(adres), NORMTABELLEN)).toBeNull();
});
