import { describe, expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { exact, maand } from '#tests/hulp/posten.ts';
import { kiesBeslagobject } from './kies-beslagobject.ts';
import { verdeelOverBeslagen } from './art475c-lid5-omslag.ts';

function verdeel(bedragen: readonly string[], tbvv: string, beslag: Record<string, unknown> = {}) {
	const ids = bedragen.map((_, index) => String(index + 1));
	const inkomens = bedragen.map((bedrag, index) => netto(ids[index] ?? '', bedrag));
	const gelezen = metInkomens(inkomens, { beslag: { beslagobject: '1', omslag: ids, ...beslag } });
	const keuze = kiesBeslagobject(gelezen.dossier, gelezen.inkomens);
	if (keuze.soort === 'overheidsvordering') throw new Error('geen beslagobject');
	const { object, groep } = keuze;
	return verdeelOverBeslagen(gelezen.dossier, object, groep, maand(tbvv));
}

const verdeeld = (...gegeven: Parameters<typeof verdeel>) =>
	verdeel(...gegeven).map(({ id, aandeel }) => [id, exact(aandeel)]);

test('900 en 100, beslagvrije voet 950: 855 en 95 (schuldinfo.nl; voorbeelden.md C4)', () =>
	expect(verdeeld(['900.00', '100.00'], '950')).toEqual([
		['1', '855'],
		['2', '95']
	]));

test('zonder omslag is er niets te verdelen', () =>
	expect(verdeeld(['900.00', '100.00'], '950', { omslag: [] })).toEqual([]));

describe('hele euro, en het laatste krijgt de rest', () => {
	test.each([
		[['100.00', '100.00'], '951', ['476', '475']], // 475,50 omhoog
		[['100.00', '100.00', '100.00'], '1000', ['333', '333', '334']],
		[['100.00', '100.00', '0.00'], '1', ['1', '0', '0']], // nooit meer dan er nog is
		[['0.00', '0.00'], '0', ['0', '0']] // niemand heeft inkomen
	])('%j bij %s: %j', (bedragen, tbvv, delen) =>
		expect(verdeeld(bedragen, tbvv).map(([, deel]) => deel)).toEqual(delen)
	);
});

test('de opgegeven volgorde telt: het laatst genoemde krijgt de rest', () =>
	expect(verdeeld(['100.00', '100.00'], '951', { omslag: ['2', '1'] })).toEqual([
		['2', '476'],
		['1', '475']
	]));

test('het beslagobject gaat voor als het er niet bij staat, met wat ermee is samengevoegd', () =>
	expect(verdeeld(['300.00', '500.00', '200.00'], '1000', { omslag: ['2'], samenvoegen: ['3'] })).toEqual([
		['1', '500'], // 300 + 200 van 1.000
		['2', '500']
	]));

test('wat zelf in de omslag staat, telt niet nog eens bij het beslagobject', () =>
	expect(verdeeld(['300.00', '500.00', '200.00'], '1000', { samenvoegen: ['3'] })).toEqual([
		['1', '300'],
		['2', '500'],
		['3', '200']
	]));

/** Alleen wie meer zou krijgen dan er nog is, leest dat hij de rest krijgt. */
test.each([
	['900 en 100: naar evenredigheid, en de rest', ['900.00', '100.00'], '950', ['afronding', 'som']],
	['precies alles wat er is', ['900.00', '0.00'], '950', ['afronding', 'som']],
	['meer dan er nog is', ['0.55', '0.55', '0.00'], '1.1', ['afronding', 'minste', 'som']]
])('%s', (_, bedragen, tbvv, soorten) =>
	expect(verdeel(bedragen, tbvv).map(({ aandeel }) => aandeel.soort)).toEqual(soorten)
);
