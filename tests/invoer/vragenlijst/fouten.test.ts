import { describe, expect, test } from 'vitest';
import { leegInkomen, legePeriode } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { foutenOp, openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { woonteksten } from '#lib/teksten/wonen.ts';
import { geopend } from './hulp.ts';

describe('de fouten boven het formulier', () => {
	test('bij loonstroken zegt het overzicht om welke regel het gaat', () => {
		const concept = geopend();
		const [inkomen] = concept.inkomens;
		if (inkomen) {
			inkomen.opgave.soort = 'perioden';
			inkomen.opgave.perioden = [{ ...legePeriode('1-3-2026', '31-3-2026'), loon: 'veel' }];
		}
		const fouten = foutenOp(concept, { stap: 'bedragen', nummer: '1' }, leesConcept(concept));
		const opStrook = fouten.filter(({ veld }) => veld.includes('.opgave.perioden['));
		expect(opStrook).toHaveLength(7);
		// En voor de twee maanden zonder strook de vraag of er iets kwam.
		expect(fouten.slice(7).map(({ veld }) => veld)).toEqual([
			'inkomens[0].kwam.2026-04-01',
			'inkomens[0].kwam.2026-05-01'
		]);
		expect(fouten[1]?.overzicht).toBe(
			'Loonstrook van maart 2026, uitbetaald vakantiegeld: Vul een bedrag in, bijvoorbeeld 1.250,50.'
		);
	});

	test.each(['Nederland', 'Holland', 'nl'])('%s is geen land in het buitenland', (woonland) => {
		const concept = geopend();
		Object.assign(concept.wonen, { adres: 'buitenland', woonland });
		const fouten = () => foutenOp(concept, { stap: 'buitenland' }, leesConcept(concept));
		expect(fouten().map(({ tekst }) => tekst)).toEqual([woonteksten.buitenland.isNederland]);
		concept.wonen.woonland = 'Turkije';
		expect(fouten()).toEqual([]);
		// Wat op een land lijkt, kiest iemand zelf: zonder keuze zou de factor stil 1 zijn.
		concept.wonen.woonland = 'Marok';
		expect(fouten().map(({ tekst }) => tekst)).toEqual([woonteksten.buitenland.kiesUit('Marokko')]);
	});

	test('wie het netto laat uitrekenen, vult ook in wat er voor een schuld af gaat', () => {
		const concept = geopend();
		const [eerste] = concept.inkomens;
		if (!eerste) throw new Error('geen inkomen');
		eerste.opgave.soort = 'bedragen';
		Object.assign(eerste.opgave.netto.onderdelen, { uitgerekend: true, ontvangen: '1348', ingehouden: '' });
		const leeg = () =>
			foutenOp(concept, { stap: 'bedragen', nummer: eerste.id }, leesConcept(concept)).filter(
				({ veld }) => veld === 'inkomens[0].opgave.netto.onderdelen.ingehouden'
			);
		expect(leeg()).toHaveLength(1);
		eerste.opgave.netto.onderdelen.ingehouden = '0';
		expect(leeg()).toEqual([]);
	});

	test('het overzicht zegt over welk inkomen en welk veld een fout gaat', () => {
		const concept = geopend();
		concept.toeslagen = { huurtoeslag: 'veel', zorgtoeslag: 'weinig', kindgebondenBudget: '' };
		for (const elk of concept.inkomens) elk.lopendBeslag = { ja: true, tBvv: elk.id === '1' ? 'niets' : '' };
		const overzicht = (stap: 'toeslagen' | 'lopend-beslag') =>
			foutenOp(concept, { stap }, leesConcept(concept)).map((fout) => fout.overzicht);
		expect(overzicht('toeslagen')).toEqual([
			'Ingehouden huurtoeslag: Vul een bedrag in, bijvoorbeeld 1.250,50.',
			'Ingehouden zorgtoeslag: Vul een bedrag in, bijvoorbeeld 1.250,50.'
		]);
		expect(overzicht('lopend-beslag')).toEqual([
			'Wat u van dit inkomen houdt door een ander beslag, Bakkerij: Vul een bedrag in, bijvoorbeeld 1.250,50.',
			'Bijstand: Vul in hoeveel er van dit inkomen overblijft.',
			'Inkomen van de partner: Vul in hoeveel er van dit inkomen overblijft.'
		]);
		concept.inkomens = concept.inkomens.filter(({ id }) => id === '2');
		expect(overzicht('lopend-beslag')).toEqual(['Vul in hoeveel er van dit inkomen overblijft.']);
	});

	test('geen twee fouten op de controlepagina hebben dezelfde zin', () => {
		const concept = geopend();
		concept.inkomens.push({
			...structuredClone(concept.inkomens[0] ?? leegInkomen(concept, 'inwoner')),
			id: '9'
		});
		for (const inkomen of concept.inkomens) {
			inkomen.lopendBeslag = { ja: true, tBvv: 'niets' };
			inkomen.loonbelastingVoertuig = 'niets';
			inkomen.toegekendNormbedrag = 'niets';
			inkomen.opgave.netto.bedrag = 'niets';
			inkomen.opgave.belastbaar.bedrag = inkomen.id === '1' ? '' : 'niets';
		}
		concept.toeslagen = { huurtoeslag: 'niets', zorgtoeslag: 'niets', kindgebondenBudget: 'niets' };
		concept.hardheid = { ja: true, bedrag: 'niets', einddatum: 'nooit' };
		const zinnen = openstaand(concept, leesConcept(concept)).map(({ overzicht }) => overzicht);
		expect(zinnen.length).toBeGreaterThan(15);
		expect(zinnen.toSorted()).toEqual([...new Set(zinnen)].toSorted());
	});
});
