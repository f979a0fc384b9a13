import { expect, test } from 'vitest';
import { centen, normenOp } from '#tests/hulp/posten.ts';
import { bvvZonderWoonadres } from './art475da-lid4-zonder-woonadres.ts';

test.each([
	['2026-07-14', '963.20', '47,5% van 2.027,79 (voorbeelden.md D6)'],
	['2023-12-31', '825.56', 'handleiding portaal R26-01, figuur 28 (A1)'],
	['2021-01-01', '729.76', 'schuldinfo.nl, dak- en thuislozen (C1)']
])('op %s: %s (%s)', (dag, bedrag) => expect(centen(bvvZonderWoonadres(normenOp(dag).tabel))).toBe(bedrag));
