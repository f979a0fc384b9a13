import { expect, test } from 'vitest';
import { isGeenNormen } from '../normen/kies.ts';
import { dag, normenOp } from '#tests/hulp/posten.ts';
import { kiesNormen } from './kies-normen.ts';

test.each([
	['2026-06-30', '2026-1'],
	['2026-07-01', '2026-2'],
	['2022-01-01', '2022-1'],
	['2021-12-31', '2021-2']
])('op %s geldt tabel %s', (peildatum, id) => expect(normenOp(peildatum).tabel.id).toBe(id));

test.each(['2020-12-31', '2027-01-01'])('op %s is er geen tabel, en dus een weigering', (peildatum) =>
	expect(isGeenNormen(kiesNormen(dag(peildatum)))).toBe(true)
);

test.each([
	['2022-07-14', 2022],
	['2024-07-14', null],
	['2025-07-14', 2025],
	['2026-07-14', 2026]
])('de woonlandtabel op %s is die van %s', (peildatum, jaar) =>
	expect(normenOp(peildatum).woonland?.jaar ?? null).toBe(jaar)
);
