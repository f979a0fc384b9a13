/** Waar iemand na een goed beantwoorde pagina heen gaat, en hoe ver hij dan is. */
import { describe, expect, test } from 'vitest';
import { kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { inkomensteksten } from '#lib/teksten/inkomen.ts';
import { samenvattingteksten } from '#lib/teksten/uitkomst/samenvatting.ts';
import { neemDagOver } from '#lib/invoer/peildatum.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { route, voortgang } from '#lib/invoer/vragenlijst/route.ts';
import { gaVerder } from '#lib/invoer/vragenlijst/verder.ts';
import { gekozenBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geopend } from './hulp.ts';

const DAG = alsDatum('2026-07-14');

/** Een compleet dossier op de controlepagina, zonder bijzonderheden. */
function compleet() {
	const concept = geopend();
	kiesBijzonderheden(concept, [], '14-7-2026');
	concept.opzij = {};
	neemDagOver(concept, DAG);
	leidAntwoordenAf(concept);
	return concept;
}

describe('wijzigen vanaf de controlepagina', () => {
	test('gaat terug zonder het adres van de controlepagina zelf te zijn (R13)', () => {
		expect(gaVerder(compleet(), { stap: 'leefsituatie' }, true, DAG)).toEqual({
			plek: { stap: 'controle' },
			wijzig: false
		});
	});

	test('vraagt ook wat achter een nieuw vinkje staat en al een antwoord heeft (R14)', () => {
		const concept = compleet();
		kiesBijzonderheden(concept, ['datum', 'lezingen'], '14-7-2026');
		const eerst = gaVerder(concept, { stap: 'bijzonder' }, true, DAG);
		expect(eerst).toEqual({ plek: { stap: 'datum' }, wijzig: true });
		concept.peildatum = '1-10-2026';
		concept.peildatumGekozen = true;
		const daarna = gaVerder(concept, { stap: 'datum' }, true, DAG);
		expect(daarna).toEqual({ plek: { stap: 'lezingen' }, wijzig: true });
		expect(gaVerder(concept, { stap: 'lezingen' }, true, DAG).plek.stap).not.toBe('lezingen');
	});

	test('een bestand van vandaag koos geen andere dag (R15)', () => {
		expect(gekozenBijzonderheden(compleet())).toEqual([]);
	});
});

test('de voortgang loopt per afdeling van een tot alles, zonder gaten (R24)', () => {
	const concept = compleet();
	const plekken = route(concept).map((plek) => voortgang(concept, plek));
	for (const [plaats, hier] of plekken.entries()) {
		if (hier === null) continue;
		const vorige = plekken[plaats - 1];
		expect(hier.vraag).toBe(hier.vraag === 1 ? 1 : (vorige?.vraag ?? 0) + 1);
		expect(hier.vraag).toBeLessThanOrEqual(hier.van);
	}
	expect(plekken.filter((hier) => hier && hier.vraag === hier.van).length).toBeGreaterThan(1);
	expect(voortgang(concept, { stap: 'rechter' })).toBeNull();
});

test('een inkomen heet overal zoals het is (R18)', () => {
	expect(inkomensteksten.bedragen.vraagSoort.inwoner('Loon uit werk')).toBe('Hoeveel is uw loon uit werk?');
	expect(inkomensteksten.bedragen.vraagSoort.inwoner('WIA-uitkering')).toBe('Hoeveel is uw WIA-uitkering?');
	expect(samenvattingteksten.uw('AOW')).toBe('uw AOW');
});
