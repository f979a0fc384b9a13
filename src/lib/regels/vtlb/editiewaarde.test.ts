import { describe, expect, test } from 'vitest';
import { dag, exact } from '#tests/hulp/posten.ts';
import { vtlbVan } from '#tests/vtlb/hulp.ts';
import { bekendeNormen, editiewaarde } from './editiewaarde.ts';

const waarde = (peildatum: string, editie: unknown = null) => {
	const post = editiewaarde(vtlbVan({ editie }), dag(peildatum), 'autoforfait', 'maand');
	return post && [post.soort, exact(post)];
};

/** Het autoforfait is gelezen in de edities van 2022; een bedrag van een andere editie geldt nooit. */
test.each([
	['2021-12-31', null],
	['2022-01-01', ['editie', '176.04']],
	['2022-06-30', ['editie', '176.04']],
	['2022-07-01', ['editie', '189.38']],
	['2022-12-31', ['editie', '189.38']],
	['2023-01-01', null]
])('op %s: %j', (peildatum, verwacht) => expect(waarde(peildatum)).toEqual(verwacht));

describe('wat de gebruiker uit het rapport overnam', () => {
	const eigen = (id: string, autoforfait: string | null = '200.00') => ({ id, waarden: { autoforfait } });
	test.each([
		['2026-07-14', eigen('2026-07'), ['invoer', '200']],
		['2026-07-14', eigen('2026-01'), null], // een andere editie dan die van de peildatum
		['2022-07-01', eigen('2022-07'), ['invoer', '200']], // gaat voor op de tabel
		['2022-07-01', eigen('2022-07', null), ['editie', '189.38']],
		['2022-07-01', eigen('2022-01'), ['editie', '189.38']]
	])('op %s met %j: %j', (peildatum, editie, verwacht) =>
		expect(waarde(peildatum, editie)).toEqual(verwacht)
	);
});

test('de bekende normen staan oudste editie eerst, met of zij van deze editie zijn', () => {
	const normen = bekendeNormen(['autoforfait', 'kilometerprijs'], dag('2022-12-31'));
	expect(
		normen.map(({ sleutel, editie, norm, vanDezeEditie }) => [sleutel, editie, norm.waarde, vanDezeEditie])
	).toEqual([
		['autoforfait', '2022-01', '176.04', false],
		['kilometerprijs', '2022-01', '0.211', false],
		['autoforfait', '2022-07', '189.38', true],
		['kilometerprijs', '2022-07', '0.198', true]
	]);
});
