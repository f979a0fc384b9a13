/** Een dag waarop geen loonstrook meer telt: de stroken gaan mee, evenveel tijdvakken, en de proef zegt het. */
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { pasToe } from '#lib/les/doorgerekend.ts';
import { BEGINSTAND, Knoppenbord, zinBij } from '#lib/les/knoppen.ts';
import { vergelijkKanten } from '#lib/les/vergelijking.ts';
import { knopteksten } from '#lib/teksten/les/knoppen.ts';
import { alsDatum, plusDagen } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import { casus, gevalVan, ruw } from './hulp.ts';

const bordVan = (dossier: Dossier): Knoppenbord => {
	const bord = Knoppenbord.van(dossier);
	if (!bord) throw new Error('geen normen');
	return bord;
};

describe('een andere dag met loonstroken', () => {
	const METSTROKEN = CASUSSEN.filter(({ dossier }) =>
		dossier.inkomens.some(({ opgave }) => opgave.soort === 'perioden')
	);

	test.each([
		['uitzendkracht-vier-weken', '15-1-2022', /59 keer 4 weken eerder/],
		['vakantiegeld-op-de-strook', '14-7-2024', /24 maanden eerder/],
		['bijstand-en-vakantiegeld', '1-4-2026', /60 maanden later/],
		['vakantiegeld-op-de-strook', '14-12-2026', /5 maanden later/]
	])('%s op %s: de stroken gaan mee, en de proef zegt het', (id, dag, zin) => {
		const bord = bordVan(geldig(casus(id).dossier));
		const { watals, fouten } = bord.draai(BEGINSTAND, 'datum', dag);
		expect(fouten).toEqual({});
		expect(watals?.vanzelf).toHaveLength(1);
		expect(watals?.vanzelf[0]).toMatch(zin);
	});

	test('er mist dan niet ineens een strook, ook als de maanden een tijdvak van vier weken meer hebben', () => {
		const bord = bordVan(geldig(casus('uitzendkracht-vier-weken').dossier));
		const { watals } = bord.draai(BEGINSTAND, 'datum', '15-1-2022');
		expect(watals?.dan.inZin).not.toBe('voorlopig');
	});

	test('zolang er een strook meetelt, blijven zij waar zij zijn', () => {
		const bord = bordVan(geldig(casus('vakantiegeld-op-de-strook').dossier));
		expect(bord.draai(BEGINSTAND, 'datum', '20-6-2026').watals?.vanzelf).toEqual([]);
	});

	test('de uitkomst is die van een dossier met de stroken op die plek', () => {
		const inhoud = ruw(casus('vakantiegeld-op-de-strook').dossier);
		const eerder = (dag: string) => dag.replace('2026', '2024');
		const met = JSON.parse(
			JSON.stringify(inhoud).replaceAll(/2026-\d\d-\d\d/g, (dag) => eerder(dag))
		) as unknown;
		const bord = bordVan(geldig(inhoud));
		const dan = bord.draai(BEGINSTAND, 'datum', '14-7-2024').watals?.dan.bedrag;
		expect(dan).toBe(bordVan(geldig(met)).bedrag.bedrag);
	});

	test.each(METSTROKEN)('$id: elke dag met normen is te rekenen', ({ id, dossier: inhoud }) => {
		const inDePas = !id.startsWith('vier-weken-op-');
		const begin = gevalVan(inhoud);
		for (let dag = alsDatum('2021-01-01'); dag <= '2026-12-31'; dag = plusDagen(dag, 67)) {
			const uit = pasToe(begin, [{ soort: 'datum', dag }]);
			// Stroken die niet met een aangiftetijdvak lopen, vallen soms net buiten: dan zegt een zin wat wel kan.
			const isTeVer = !uit.gelukt && !inDePas && uit.fout.soort === 'veld';
			expect(uit.gelukt || (isTeVer && uit.fout.fout.code === 'geenStrookInVenster'), dag).toBe(true);
		}
	});

	test('kan het ook dan niet, dan zegt een zin wat wel kan', () => {
		const dossier = geldig(casus('vakantiegeld-op-de-strook').dossier);
		const fout = { veld: 'inkomens[0].opgave.perioden', code: 'geenStrookInVenster' } as const;
		expect(zinBij({ soort: 'veld', fout }, dossier, true, 'datum')).toBe(knopteksten.strokenDag);
	});

	test('naast elkaar staat het er ook', () => {
		const geval = {
			...gevalVan(casus('uitzendkracht-vier-weken').dossier),
			titel: 'x',
			casus: null,
			gedeeld: null
		};
		const kant = { geval, keuze: { dag: null, tabel: null, lezing: null } };
		const naast = vergelijkKanten(kant, { geval, keuze: { ...kant.keuze, dag: alsDatum('2022-01-15') } });
		expect(naast.gelukt && naast.vergelijking.rechts.waarmee).toMatch(/keer 4 weken eerder/);
		expect(naast.gelukt && naast.vergelijking.links.waarmee).not.toMatch(/4 weken/);
	});
});
