/** Wat er in de lijst staat, wat gekozen is en wat er in een bestand komt, is altijd hetzelfde. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { alsAgenda } from '#lib/overzicht/als-agenda.ts';
import { alsCsv } from '#lib/overzicht/als-csv.ts';
import { inDelen } from '#lib/overzicht/delen.ts';
import { dubbeleNummers, FILTERS, past, type Kolom } from '#lib/overzicht/kies.ts';
import type { Regel } from '#lib/overzicht/regel.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { Lijstkeuze } from '../../src/routes/(rekenen)/werkblad/clienten/lijstkeuze.svelte.ts';
import { rij } from '../overzicht/hulp.ts';

const VANDAAG = alsDatum('2026-11-27');
const KOLOMMEN: readonly Kolom[] = ['naam', 'beslagOp', 'toen', 'nu', 'verschil', 'stand', 'datum', 'nodig'];

const regels = fc
	.array(
		fc.record({
			naam: fc.constantFrom('Aalders', 'de Vries', 'Özdemir', null),
			nummer: fc.constantFrom('K1', 'K2', null),
			verschil: fc.constantFrom(alsBedrag('17'), alsBedrag('-12.50'), alsBedrag('0'), null),
			nodig: fc.constantFrom<readonly string[]>([], ['loonstrook']),
			afspraken: fc.constantFrom<Regel['afspraken']>(
				[],
				[{ dag: alsDatum('2026-12-01'), soort: 'hardheid' }],
				[{ dag: alsDatum('2026-10-01'), soort: 'brief' }]
			)
		}),
		{ maxLength: 60 }
	)
	.map((velden) => velden.map((veld, id) => rij(id, veld)));
const handeling = fc.oneof(
	fc.record({ filter: fc.constantFrom(...FILTERS) }),
	fc.record({ zoekt: fc.constantFrom('', 'vries', 'k1', 'niemand') }),
	fc.record({ kolom: fc.constantFrom(...KOLOMMEN) }),
	fc.record({ kies: fc.array(fc.nat(59), { maxLength: 5 }), ja: fc.boolean() }),
	fc.record({ alle: fc.boolean() }),
	fc.record({ vergeet: fc.nat(59) })
);

const bestanden = (csv: string) =>
	Papa.parse<Record<string, string>>(csv.slice(1), {
		header: true,
		delimiter: ';',
		skipEmptyLines: true
	}).data.map(({ Bestand }) => Bestand);

test('na elke reeks handelingen staat in elk bestand wat er in de lijst gekozen is, in dezelfde volgorde', () => {
	fc.assert(
		fc.property(regels, fc.array(handeling, { maxLength: 12 }), (alle, handelingen) => {
			const lijst = { regels: alle };
			const keuze = new Lijstkeuze(
				() => lijst.regels,
				() => VANDAAG
			);
			for (const doe of handelingen) {
				if ('filter' in doe) keuze.filter = doe.filter;
				else if ('zoekt' in doe) keuze.zoekt = doe.zoekt;
				else if ('kolom' in doe) keuze.sorteer(doe.kolom);
				else if ('kies' in doe) keuze.kies(doe.kies, doe.ja);
				else if ('alle' in doe)
					keuze.kies(
						keuze.inBeeld.map(({ id }) => id),
						doe.alle
					);
				else keuze.vergeet([doe.vergeet]);

				const getekend = inDelen(keuze.inBeeld, keuze.gekozen, dubbeleNummers(alle)).flat();
				const gekozen = getekend.filter((een) => een.gekozen).map(({ regel }) => regel);
				expect(keuze.gekozenRegels).toEqual(gekozen);
				const verwacht = gekozen.length > 0 ? gekozen : getekend.map(({ regel }) => regel);
				expect(keuze.voorLijst).toEqual(verwacht);
				expect(bestanden(alsCsv(keuze.voorLijst))).toEqual(verwacht.map(({ bestand }) => bestand));
				expect(alsAgenda(keuze.voorLijst, VANDAAG).match(/BEGIN:VEVENT/g)?.length ?? 0).toBe(
					verwacht.filter(({ afspraken }) => afspraken.some(({ dag }) => dag >= VANDAAG)).length
				);
				expect(getekend.every(({ regel }) => past(regel, keuze.filter, VANDAAG))).toBe(true);
				expect(keuze.gekozen.size).toBe(keuze.gekozenRegels.length + keuze.buitenBeeld);
			}
		}),
		{ numRuns: 60 }
	);
});

test('meer dan duizend komen er op verzoek bij, en wie alles kiest kiest wat er staat', () => {
	const alle = Array.from({ length: 1500 }, (_, id) => rij(id));
	const keuze = new Lijstkeuze(
		() => alle,
		() => VANDAAG
	);
	expect([keuze.inBeeld.length, keuze.volgende]).toEqual([1000, 500]);
	keuze.toonMeer();
	expect([keuze.inBeeld.length, keuze.volgende]).toEqual([1500, 0]);
});
