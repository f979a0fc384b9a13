/** Een dossier met een eigen normtabel: overal waar de les een bedrag noemt, staat wie voor de normen instaat. */
import { describe, expect, test } from 'vitest';
import { GRAFIEKEN } from '#lib/les/grafiek-beeld.ts';
import { grafiekAlsCsv } from '#lib/les/grafiek-csv.ts';
import { berekenGrafieken } from '#lib/les/grafiek-geval.ts';
import type { Lesgeval } from '#lib/les/geval.ts';
import { BEGINSTAND, Knoppenbord } from '#lib/les/knoppen.ts';
import { deelbaar } from '#lib/les/deelbaar.ts';
import { eigenNormenIn } from '#lib/les/lesuitleg.ts';
import { lesstappen, uitlegBij } from '#lib/les/stappen.ts';
import { vergelijkKanten } from '#lib/les/vergelijking.ts';
import { isEigen, type Normtabel } from '#lib/normen/typen.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { leesJson } from '../normen/hulp.ts';

const VERZONNEN = leesJson('tests/normen/verzonnen-2027-1.json') as Normtabel;
const in2027 = geldig(
	dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen: VERZONNEN })
);
const in2026 = geldig(dossier({ versie: 3, peildatum: '2026-03-05', inkomens: [inkomen3()] }));
const bordVan = (van: typeof in2027) => {
	const bord = Knoppenbord.van(van);
	if (!bord) throw new Error('geen normen');
	return bord;
};
const MERK = /door gebruiker ingevuld/;

describe('de normen zijn door gebruiker ingevuld', () => {
	test('stap voor stap, bij de uitkomst en op het uitdeelblad', () => {
		const slot = (van: typeof in2027) => {
			const uitleg = uitlegBij({ titel: '', dossier: van, casus: null, gedeeld: null });
			return uitleg && lesstappen(uitleg).slot.eigenNormen;
		};
		expect(slot(in2027)).toMatch(MERK);
		expect(slot(in2026)).toBeNull();
	});

	test('bij de knoppen: zonder draaien, en met; met een andere tabel niet meer', () => {
		const bord = bordVan(in2027);
		expect(bord.bedrag.eigenNormen).toMatch(MERK);
		const { watals } = bord.draai(BEGINSTAND, 'norm.normAlleenstaande', '1.500');
		expect([watals?.eerst.eigenNormen, watals?.dan.eigenNormen]).toEqual([
			bord.bedrag.eigenNormen,
			bord.bedrag.eigenNormen
		]);
		const anders = bord.draai(BEGINSTAND, 'normtabel', '2026-1').watals;
		expect(anders?.eerst.eigenNormen).toMatch(MERK);
		expect(anders?.dan.eigenNormen).toBeNull();
	});

	test('wie aan een norm draait, heeft nog geen eigen tabel', () => {
		const { watals } = bordVan(in2026).draai(BEGINSTAND, 'norm.normAlleenstaande', '1.500');
		expect(watals?.dan.eigenNormen).toBeNull();
		expect(isEigen(VERZONNEN)).toBe(false);
		expect(in2027.eigenNormen && isEigen(in2027.eigenNormen)).toBe(true);
	});

	test('in een vergelijking, aan de kant waar het geldt', () => {
		const geval: Lesgeval = { titel: '', dossier: in2027, casus: null, gedeeld: null };
		const zoals = { dag: null, tabel: null, lezing: null };
		const uit = vergelijkKanten({ geval, keuze: zoals }, { geval, keuze: { ...zoals, tabel: '2026-1' } });
		if (!uit.gelukt) throw new Error(uit.zin);
		expect(uit.vergelijking.links.eigenNormen).toMatch(MERK);
		expect(uit.vergelijking.rechts.eigenNormen).toBeNull();
	});

	test('in elke grafiek, en in haar tabel en bestand', () => {
		const grafieken = inEenKeer(berekenGrafieken(in2027));
		for (const soort of GRAFIEKEN) {
			const beeld = typeof grafieken === 'string' ? grafieken : grafieken.beeld(soort, in2027.leefsituatie);
			if (typeof beeld === 'string') throw new Error(beeld);
			if (soort !== 'jaren') expect(beeld.onder, soort).toMatch(MERK);
			else {
				const gemerkt = beeld.xTeksten.filter((tekst) => MERK.test(tekst));
				expect(gemerkt).toEqual(['januari 2027 (door gebruiker ingevuld)']);
				expect(beeld.woorden.join(' ')).toMatch(MERK);
				expect(grafiekAlsCsv(beeld)).toMatch(MERK);
			}
		}
	});
});

test('een eigen normtabel is te delen zonder wat iemand erbij schreef, en zegt bij het geval wie haar invulde', () => {
	const { normAlleenstaande } = VERZONNEN.waarden;
	const eigenNormen = {
		...VERZONNEN,
		waarden: {
			...VERZONNEN.waarden,
			normAlleenstaande: { ...normAlleenstaande, toelichting: 'Van J. Jansen, BSN 123456782' }
		}
	};
	const inhoud = geldig(dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen }));
	const gedeeld = deelbaar(inhoud, { namen: false });
	expect(JSON.stringify(inhoud)).toContain('Jansen');
	expect(JSON.stringify(gedeeld)).not.toMatch(/Jansen|123456782/);
	const uitlegVan = (een: typeof inhoud) =>
		uitlegBij({ titel: '', dossier: een, casus: null, gedeeld: null });
	expect(uitlegVan(gedeeld)?.samenvatting).toEqual(uitlegVan(inhoud)?.samenvatting);
	const uitleg = uitlegVan(gedeeld);
	expect(uitleg && eigenNormenIn(uitleg)).toMatch(MERK);
});
