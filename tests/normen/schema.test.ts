import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { controletabelSchema, normtabelSchema, woonlandtabelSchema } from '#lib/normen/schema-bestanden.ts';
import type {
	Controletabel,
	EenheidVan,
	Normtabel,
	NormtabelKwadratisch,
	NormtabelLineair,
	Woonlandtabel
} from '#lib/normen/typen.ts';
import { maakSchemaJson } from '../../src/commando/normen-schema.ts';
import { jsonIn, lees, leesJson } from './hulp.ts';

const fouten = (schema: v.GenericSchema, invoer: unknown): string[] =>
	(v.safeParse(schema, invoer).issues ?? []).map((fout) => `${v.getDotPath(fout) ?? ''}: ${fout.message}`);

describe('het schema', () => {
	it.each(jsonIn('normen'))('keurt normen/%s goed', (naam) => {
		expect(fouten(normtabelSchema, leesJson(`normen/${naam}`))).toEqual([]);
	});
	it.each(jsonIn('normen/controle'))('keurt normen/controle/%s goed', (naam) => {
		const tabel = leesJson(`normen/controle/${naam}`);
		expect(fouten(controletabelSchema, tabel)).toEqual([]);
		expect(tabel).toHaveProperty('id', naam.replace('.json', ''));
	});
	it.each(jsonIn('normen/woonlandfactor'))('keurt normen/woonlandfactor/%s goed', (naam) => {
		expect(fouten(woonlandtabelSchema, leesJson(`normen/woonlandfactor/${naam}`))).toEqual([]);
	});

	it('staat ook in normen/schema.json (anders: npx tsx src/commando/normen-schema.ts)', () => {
		expect(lees('normen/schema.json')).toBe(maakSchemaJson());
	});

	it('heeft dezelfde vorm als de typen', () => {
		expectTypeOf<v.InferOutput<typeof controletabelSchema>>().toExtend<Controletabel>();
		expectTypeOf<v.InferOutput<typeof woonlandtabelSchema>>().toExtend<Woonlandtabel>();
		expectTypeOf<v.InferOutput<typeof normtabelSchema>>().toExtend<Normtabel>();
		expectTypeOf<Normtabel>().toExtend<v.InferOutput<typeof normtabelSchema>>();
	});

	it('laat een norm van de ene formule niet opvragen in de tabel van de andere', () => {
		expectTypeOf<NormtabelKwadratisch['waarden']>().toHaveProperty('normhuur');
		expectTypeOf<NormtabelLineair['waarden']>().not.toHaveProperty('normhuur');
		expectTypeOf<Normtabel['waarden']>().not.toHaveProperty('basishuurEenpersoons');
		expectTypeOf<EenheidVan['normAlleenstaande']>().toEqualTypeOf<'EUR/maand'>();
	});
});

interface Boom {
	[sleutel: string]: Boom;
}
describe.each(['2025-2', '2026-2'])('een fout in een tabel (%s)', (id) => {
	const bewerkt = (bewerk: (tabel: Boom) => void): string[] => {
		const tabel = structuredClone(leesJson(`normen/${id}.json`)) as Boom;
		bewerk(tabel);
		return fouten(normtabelSchema, tabel);
	};
	const zet = (doel: Boom | undefined, sleutel: string, waarde: unknown) =>
		Object.assign(doel ?? {}, { [sleutel]: waarde });
	const norm = (tabel: Boom): Boom => tabel['waarden']?.['normGehuwden'] ?? {};

	it.each<[string, (tabel: Boom) => void]>([
		['een bedrag als getal', (t) => zet(norm(t), 'waarde', 2027.79)],
		['een bedrag met een komma', (t) => zet(norm(t), 'waarde', '2027,79')],
		['een bedrag met een exponent', (t) => zet(norm(t), 'waarde', '2.02779e3')],
		['een andere eenheid', (t) => zet(norm(t), 'eenheid', 'EUR/jaar')],
		['een onbekende herkomst', (t) => zet(norm(t), 'herkomst', 'geschat')],
		['een lege vindplaats', (t) => zet(norm(t), 'plaats', '')],
		['een norm zonder regeling', (t) => delete norm(t)['regeling']],
		['een ontbrekende norm', (t) => delete t['waarden']?.['standaardpremie']],
		['een onbekende norm', (t) => zet(t['waarden'], 'normAlleenstaanden', norm(t))],
		[
			'de norm van de andere formule',
			(t) => zet(t['waarden'], id === '2026-2' ? 'normhuur' : 'basishuurEenpersoons', norm(t))
		],
		['de andere formule', (t) => zet(t['regels'], 'formule', id === '2026-2' ? 'kwadratisch' : 'lineair')],
		['een regel zonder bron', (t) => delete t['regelbronnen']?.['lid5']],
		['een onbekende regel', (t) => zet(t['regels'], 'lid6', true)],
		['een datum met een streepje te weinig', (t) => zet(t, 'vanaf', '202607-01')],
		['herziening nul', (t) => zet(t, 'herziening', 0)]
	])('%s valt op', (_, bewerk) => {
		expect(bewerkt(bewerk)).not.toEqual([]);
	});

	it('zonder fout valt er niets op', () => {
		expect(bewerkt(() => undefined)).toEqual([]);
	});
});
