import { expect, test } from 'vitest';
import { woont } from '#tests/hulp/zekerheid.ts';
import { effectVan, scheelt, wordtMinder } from './punt.ts';

test('het effect is het bedrag bij het andere antwoord, en wat dat scheelt', () => {
	const uitkomst = woont({});
	const zonder = { ...uitkomst.dossier, wonen: { ...uitkomst.dossier.wonen, adres: 'geen' } } as const;
	const effect = effectVan(zonder, uitkomst);
	expect(effect.tbvv.waarde.tekst(0)).toBe('963');
	expect(effect.verschil).toMatchObject({ naam: 'zekerheid.verschil', eenheid: 'maand' });
	expect([scheelt(effect), wordtMinder(effect)]).toEqual([true, true]);
	const zelfde = effectVan(uitkomst.dossier, uitkomst);
	expect([scheelt(zelfde), wordtMinder(zelfde)]).toEqual([false, false]);
});
