/** Het dossiernummer van een bestand waarin iets anders niet klopt. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { nummerUit } from '../../src/commando/inkijk.ts';
import { dossier } from '../hulp/bouwers.ts';

const PAD = 'kenmerk.dossiernummer';
const met = (dossiernummer: unknown) =>
	JSON.stringify(dossier({ versie: 99, x: 1, kenmerk: { dossiernummer } }));

test.each<[string, string, string | null]>([
	['van een nieuwere versie', met('A-1'), 'A-1'],
	['met een BOM', `\uFEFF${met('A-1')}`, 'A-1'],
	['met het nummer als getal', met(4711), '4711'],
	[
		'met een verkeerd soort elders',
		JSON.stringify(dossier({ inkomens: 'x', kenmerk: { dossiernummer: 'B' } })),
		'B'
	],
	['met elders een dubbele sleutel', '{"x":1,"x":2,"kenmerk":{"dossiernummer":"C"}}', 'C'],
	['met twee nummers', '{"kenmerk":{"dossiernummer":"C","dossiernummer":"D"}}', null],
	['met twee kenmerken', '{"kenmerk":{"dossiernummer":"C"},"kenmerk":{"dossiernummer":"D"}}', null],
	['met een leeg nummer', met(''), null],
	['met een te lang nummer', met('x'.repeat(201)), null],
	['met een half teken', met('a\uD800'), null],
	['met tekens die geen UTF-8 waren', met('M\uFFFDller'), null],
	['met een gebroken getal', met(1.5), null],
	['met een getal dat te groot is om precies te zijn', met(2 ** 53), null],
	['met een kenmerk dat geen groep is', '{"kenmerk":"A-1"}', null],
	['met een nummer uit het prototype', '{"kenmerk":{"__proto__":{"dossiernummer":"A-1"}}}', null],
	['dat is afgekapt', met('A-1').slice(0, -5), null],
	['dat leeg is', '', null],
	['met alleen null', 'null', null]
])('een bestand %s', (_, tekst, verwacht) => expect(nummerUit(tekst, PAD)).toBe(verwacht));

test('is het nummer van het dossier als dat wel te lezen is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (dossiernummer) => {
			const tekst = JSON.stringify(dossier({ kenmerk: { dossiernummer } }));
			const gelezen = leesBestandtekst(tekst);
			if (gelezen.gelukt && dossiernummer !== '') {
				expect(nummerUit(tekst, PAD)).toBe(gelezen.waarde.dossier.kenmerk.dossiernummer);
			}
		})
	);
});
