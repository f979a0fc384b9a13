import { expect, test } from 'vitest';
import { EIGEN_RISICO, eigenRisicoOp } from '#lib/normen/eigen-risico.ts';
import { VTLB_LEZINGTEKSTEN } from '#lib/teksten/vtlb/lezingen.ts';
import { vtlbroostertekst } from '#lib/teksten/vtlb/rooster.ts';

test('elk bedrag heeft een bron; alleen het laatste is open', () => {
	EIGEN_RISICO.forEach(({ waarde, bron, totEnMet }, plek) => {
		expect(waarde).toMatch(/^\d+(\.\d\d)?$/);
		expect(bron).not.toBe('');
		expect(totEnMet === null).toBe(plek === EIGEN_RISICO.length - 1);
	});
});

test.each([
	['2015-12-31', undefined],
	['2016-01-01', '385'],
	['2026-07-14', '385']
])('op %s: %s', (dag, waarde) => expect(eigenRisicoOp(dag)?.waarde).toBe(waarde));

test('de teksten noemen het bedrag dat geldt', () => {
	const { waarde = '' } = EIGEN_RISICO.at(-1) ?? {};
	expect(vtlbroostertekst('vtlb.eigenRisico.perJaar')?.hint).toContain(`€ ${waarde}`);
	expect(VTLB_LEZINGTEKSTEN.vtlbEigenRisico).toContain(`€ ${waarde} per jaar`);
});
