import { describe, expect, it } from 'vitest';
import { isGeenNormen, kiesNormtabel, normbereik } from '#lib/normen/kies.ts';
import { heeftNormen, NORMBEREIK } from '#lib/normen/bereik.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import { WOONLANDTABELLEN } from '#lib/normen/woonlandtabellen.ts';
import { jsonIn, leesJson } from './hulp.ts';

/** Elke dag van en tot en met, als tekst. */
function* dagen(van: string, totEnMet: string): Generator<string> {
	const dag = new Date(`${van}T00:00:00Z`);
	for (;;) {
		const tekst = dag.toISOString().slice(0, 10);
		if (tekst > totEnMet) return;
		yield tekst;
		dag.setUTCDate(dag.getUTCDate() + 1);
	}
}

const geldend = (peildatum: string): Normtabel[] =>
	NORMTABELLEN.filter(({ vanaf, totEnMet }) => vanaf <= peildatum && peildatum <= totEnMet);

describe('de lijst met tabellen', () => {
	it('bevat elk bestand in normen/, en niets anders', () => {
		expect(NORMTABELLEN.map(({ id }) => `${id}.json`)).toEqual(jsonIn('normen'));
		for (const tabel of NORMTABELLEN) expect(tabel).toEqual(leesJson(`normen/${tabel.id}.json`));
	});

	it('bevat elk bestand in normen/woonlandfactor/, en niets anders', () => {
		expect(WOONLANDTABELLEN.map(({ jaar }) => `${jaar}.json`)).toEqual(jsonIn('normen/woonlandfactor'));
		for (const tabel of WOONLANDTABELLEN)
			expect(tabel).toEqual(leesJson(`normen/woonlandfactor/${tabel.jaar}.json`));
	});

	it.each(NORMTABELLEN)('$id beslaat precies het halfjaar van zijn naam', ({ id, vanaf, totEnMet }) => {
		const [jaar, helft] = id.split('-');
		const [van, tot] = helft === '1' ? ['01-01', '06-30'] : ['07-01', '12-31'];
		expect([vanaf, totEnMet]).toEqual([`${jaar}-${van}`, `${jaar}-${tot}`]);
	});
});

describe('de keuze van de tabel', () => {
	const { eerste, laatste } = normbereik();

	it('begint op 1 januari 2021 en loopt tot en met de laatste dag van de laatste tabel', () => {
		expect(eerste).toBe('2021-01-01');
		expect(laatste >= '2026-12-31').toBe(true);
		expect(laatste).toBe(NORMTABELLEN.at(-1)?.totEnMet);
	});

	it('staat ook los van de tabellen, voor wie ze nog niet heeft', () => {
		expect(NORMBEREIK).toEqual({ eerste, laatste });
		expect(['2020-12-31', eerste, '2024-02-29', laatste, '2100-01-01'].map(heeftNormen)).toEqual([
			false,
			true,
			true,
			true,
			false
		]);
	});

	it('vindt voor elke dag precies één tabel, en wel die van dat halfjaar', () => {
		const fout: string[] = [];
		let aantal = 0;
		for (const dag of dagen(eerste, laatste)) {
			const verwacht = `${dag.slice(0, 4)}-${dag.slice(5) < '07-01' ? 1 : 2}`;
			const keuze = kiesNormtabel(dag);
			if (geldend(dag).length !== 1 || isGeenNormen(keuze) || keuze.id !== verwacht) fout.push(dag);
			aantal += 1;
		}
		expect(fout).toEqual([]);
		expect(aantal).toBeGreaterThanOrEqual(2191);
	});

	it.each(['2020-12-31', '2020-02-29', '1999-07-01', '9999-12-31'])(
		'weigert %s en noemt het bereik',
		(peildatum) => {
			expect(kiesNormtabel(peildatum)).toEqual({ soort: 'geenNormen', peildatum, eerste, laatste });
		}
	);

	it('weigert de dag na de laatste tabel', () => {
		const [, peildatum = ''] = dagen(laatste, '9999-12-31');
		expect(peildatum > laatste).toBe(true);
		expect(isGeenNormen(kiesNormtabel(peildatum))).toBe(true);
	});

	it('vult een gat niet met een ander halfjaar', () => {
		const metGat = NORMTABELLEN.filter(({ id }) => id !== '2023-2');
		expect(kiesNormtabel('2023-10-01', metGat)).toMatchObject({
			soort: 'geenNormen',
			peildatum: '2023-10-01'
		});
		expect(kiesNormtabel('2024-01-01', metGat)).toMatchObject({ id: '2024-1' });
	});

	it('weigert zonder tabellen', () => {
		expect(kiesNormtabel('2026-07-14', [])).toEqual({
			soort: 'geenNormen',
			peildatum: '2026-07-14',
			eerste: '',
			laatste: ''
		});
	});
});
