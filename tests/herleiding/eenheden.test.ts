import { expect, test } from 'vitest';
import { invoer } from '#lib/herleiding/bronnen.ts';
import { kies, meeste, minste, som, verschil } from '#lib/herleiding/maken.ts';
import { feit } from '#lib/herleiding/oordelen.ts';

/*
 * De compiler houdt maand en jaar uit elkaar. Verdwijnt een van deze fouten, dan klaagt TypeScript dat de
 * regel `@ts-expect-error` overbodig is, en faalt de typecontrole.
 */
const maand = invoer('wonen.woonkostenPerMaand', 'maand', '100');
const jaar = invoer('inkomens[0].opgave.belastbaarJaar', 'jaar', '1200');
const ja = feit('eigenWoning', 'wonen.woning', 'koop', true);

test('een maandbedrag en een jaarbedrag gaan niet samen', () => {
	const gemengd = [
		// @ts-expect-error een jaarbedrag in een som per maand
		som('basis.bvv', 'maand', [maand, jaar]),
		// @ts-expect-error een jaarbedrag af van een maandbedrag
		verschil('basis.bvv', maand, [jaar]),
		// @ts-expect-error het laagste van een maand en een jaar
		minste('basis.bvv', [maand, jaar]),
		// @ts-expect-error het hoogste van een maand en een jaar
		meeste('basis.bvv', [maand, jaar]),
		// @ts-expect-error kiezen tussen een maand en een jaar
		kies('basis.bvv', ja, maand, jaar)
	];
	expect(gemengd).toHaveLength(5);
	expect(som('basis.bvv', 'maand', [maand, maand]).waarde.tekst(2)).toBe('200.00');
});
