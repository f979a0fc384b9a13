import { describe, expect, it } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import {
	isKwadratisch,
	isLineair,
	type NormSleutel,
	type Normwaarde,
	type Regels
} from '#lib/normen/typen.ts';

const normen = NORMTABELLEN.flatMap((tabel) =>
	(Object.entries(tabel.waarden) as [NormSleutel, Normwaarde][]).map(([sleutel, norm]) => ({
		id: `${tabel.id} ${sleutel}`,
		tabel,
		norm
	}))
);

describe('elke norm', () => {
	it('heeft een regeling, een vindplaats en een omschrijving', () => {
		const zonder = normen.filter(({ norm }) => !norm.regeling || !norm.plaats || !norm.omschrijving);
		expect(zonder).toEqual([]);
	});

	it('komt uit een wettekst: een artikel of Staatscourant, of een benoemde publicatie als zij secundair is', () => {
		const vreemd = normen.filter(
			({ norm }) => !/^art\. |^Stcrt\. \d{4}, \d+$/.test(norm.plaats) && norm.herkomst !== 'secundair'
		);
		expect(vreemd.map(({ id }) => id)).toEqual([]);
	});

	it('die niet gelezen is, zegt in een toelichting of vindplaats waarom', () => {
		const stil = normen.filter(({ norm }) => norm.herkomst !== 'gelezen' && !norm.toelichting);
		expect(stil.filter(({ norm }) => norm.herkomst !== 'secundair').map(({ id }) => id)).toEqual([]);
		expect(stil).toEqual([]);
	});

	it('is gelezen in een tekst die in dat halfjaar gold', () => {
		const later = normen.filter(({ tabel, norm }) => norm.versie > tabel.totEnMet);
		// De tekst van 1 juli 2026 gold ook al in het eerste halfjaar: K en L zijn bedragen van het jaar.
		expect(later.map(({ id }) => id)).toEqual([
			'2026-1 afbouwpercentageKindgebondenBudget',
			'2026-1 verhogingDrempelinkomenPartner'
		]);
	});

	it('heeft dezelfde omschrijving in elke tabel', () => {
		const teksten = new Map<string, Set<string>>();
		for (const { id, norm } of normen) {
			const sleutel = id.split(' ')[1] ?? '';
			teksten.set(sleutel, (teksten.get(sleutel) ?? new Set()).add(norm.omschrijving));
		}
		expect([...teksten].filter(([, verschillend]) => verschillend.size > 1)).toEqual([]);
	});
});

const letters = (waarden: object): Record<string, string> =>
	Object.fromEntries(
		(Object.entries(waarden) as [string, Normwaarde][]).flatMap(([sleutel, { letter }]) =>
			letter ? [[sleutel, letter]] : []
		)
	);

describe('de letters van de formule', () => {
	const altijd = {
		normAlleenstaande: 'A',
		normGehuwden: 'B',
		drempelinkomen: 'D',
		zorgpercentage: 'E',
		afbouwpercentageKindgebondenBudget: 'K',
		verhogingDrempelinkomenPartner: 'L'
	};
	it.each(NORMTABELLEN.filter(isKwadratisch))('$id: van A tot en met L, kwadratisch', ({ waarden }) => {
		expect(letters(waarden)).toEqual({
			...altijd,
			normhuurfactorAEenpersoons: 'F',
			normhuurfactorBEenpersoons: 'G',
			normhuurfactorAMeerpersoons: 'H',
			normhuurfactorBMeerpersoons: 'I',
			normhuur: 'J'
		});
	});
	it.each(NORMTABELLEN.filter(isLineair))('$id: van A tot en met L, lineair', ({ waarden }) => {
		expect(letters(waarden)).toEqual({
			...altijd,
			afbouwpercentageHuurEenpersoons: 'F',
			afbouwpercentageHuurMeerpersoons: 'G',
			maximaleHuurgrens: 'H',
			minimumInkomensijkpuntEenpersoons: 'I',
			minimumInkomensijkpuntMeerpersoons: 'I',
			basishuurEenpersoons: 'J',
			basishuurMeerpersoons: 'J'
		});
	});

	it('wijzen steekproefsgewijs de bedragen aan die de wet in dat halfjaar noemt', () => {
		const waarde = (id: string, sleutel: NormSleutel): string | undefined =>
			normen.find((norm) => norm.id === `${id} ${sleutel}`)?.norm.waarde;
		expect(waarde('2021-1', 'normAlleenstaande')).toBe('1075.44');
		expect(waarde('2022-2', 'maximumGehuwdMetKinderen')).toBe('2274.43');
		expect(waarde('2023-1', 'normhuurfactorAEenpersoons')).toBe('0.000000474433');
		expect(waarde('2025-1', 'normhuurfactorBMeerpersoons')).toBe('-0.001382497146');
		expect(waarde('2026-1', 'basishuurMeerpersoons')).toBe('200.71');
		expect(waarde('2026-2', 'normhuurEenpersoons')).toBe('250.67');
		expect(waarde('2026-2', 'normhuurMeerpersoons')).toBe('248.86');
		expect(waarde('2026-2', 'maximaleHuurgrens')).toBe('932.93');
	});
});

describe('de regels per halfjaar', () => {
	const perTabel = <T>(veld: (regels: Regels) => T): Record<string, T> =>
		Object.fromEntries(NORMTABELLEN.slice(0, 12).map(({ id, regels }) => [id, veld(regels)]));
	/** Het eerste halfjaar met een waarde, en welke waarden elkaar opvolgen. */
	const wisselingen = (veld: (regels: Regels) => unknown): [string, unknown][] =>
		Object.entries(perTabel(veld)).filter(([, waarde], i, rij) => i === 0 || rij[i - 1]?.[1] !== waarde);

	it('wisselen op de data van de wetswijzigingen', () => {
		expect(wisselingen((r) => r.formule)).toEqual([
			['2021-1', 'kwadratisch'],
			['2026-1', 'lineair']
		]);
		expect(wisselingen((r) => r.normhuurLid7)).toEqual([
			['2021-1', 'art19'],
			['2026-1', 'vanaf2026']
		]);
		expect(wisselingen((r) => r.lid5)).toEqual([
			['2021-1', 'alleenBijMaximum'],
			['2023-1', 'altijd']
		]);
		expect(wisselingen((r) => r.lid7)).toEqual([
			['2021-1', 'eigenaar'],
			['2023-1', 'eigenaarEnHuurder']
		]);
		expect(wisselingen((r) => r.bijstandsregel)).toEqual([
			['2021-1', false],
			['2022-1', true]
		]);
		expect(wisselingen((r) => r.bankZonderWoonadres)).toEqual([
			['2021-1', 'onbekend'],
			['2025-1', 'helft']
		]);
		expect(wisselingen((r) => `${r.woonkostenTermijn.maanden}+${r.woonkostenTermijn.verlenging}`)).toEqual([
			['2021-1', '6+6'],
			['2023-1', '18+6']
		]);
	});

	it('hebben elk een bron', () => {
		for (const { regels, regelbronnen } of NORMTABELLEN) {
			expect(Object.keys(regelbronnen).sort()).toEqual(Object.keys(regels).sort());
			for (const { regeling, plaats } of Object.values(regelbronnen)) {
				expect(regeling).not.toBe('');
				expect(plaats).toMatch(/^art\. /);
			}
		}
	});
});
