/** Een herziening op het scherm: het vorige dossier reist mee, en wat er veranderde staat er als som. */
import { describe, expect, test } from 'vitest';
import { conceptVan, herstelConcept, type Concept } from '#lib/dossier/concept.ts';
import { leesErvoor, vergeetErvoor } from '#lib/dossier/ervoor.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { beginHerziening, bestandstekst } from '#lib/invoer/bestandstekst.ts';
import { herzieningVan } from '#lib/invoer/herziening.ts';
import { wisselPersonen } from '#lib/invoer/wissel.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';

const NU = { programma: '2026.11.0', op: alsDatum('2026-07-20') };
const HEEL = { lezer: 'portaal', heel: true } as const;
const BSN = '111222333';
const NUMMER = { dossiernummer: 'A-17' };
/** Over de woning is alles bekend: dan is het bedrag precies. */
const HUUR = { woning: 'huur', huurtoeslagMogelijk: 'ja' };
const versie3 = (peildatum: string, anders: object = {}) =>
	geldig(dossier({ versie: 3, peildatum, kenmerk: NUMMER, inkomens: [inkomen3()], wonen: HUUR, ...anders }));
const oud = versie3('2026-03-05', { kenmerk: { ...NUMMER, bsn: BSN } });

function herzien(): Concept {
	const concept = conceptVan(oud);
	beginHerziening(concept, oud, NU);
	return concept;
}
const som = (nieuw: Parameters<typeof herzieningVan>[1], concept = herzien()) => {
	const uitleg = herzieningVan(concept, nieuw, HEEL);
	return (
		uitleg && {
			regels: uitleg.som.regels.map(({ zin, teken, bedrag }) =>
				`${zin}: ${teken} ${bedrag}`.replaceAll('\u00a0', ' ')
			),
			totaal: `${uitleg.som.totaal}: ${uitleg.som.bedrag}`.replaceAll('\u00a0', ' '),
			zonderEffect: uitleg.zonderEffect
		}
	);
};

describe('het vorige dossier', () => {
	test('gaat met wat eruit kwam mee in het bestand, en komt er zo weer uit', () => {
		const nieuw = versie3('2026-07-20');
		const gelezen = leesBestandtekst(bestandstekst(herzien(), nieuw, NU));
		expect(gelezen).toMatchObject({
			waarde: {
				dossier: { peildatum: '2026-07-20' },
				bewaard: { tBvv: '1499', normen: '2026-07-01', op: '2026-07-20', programma: '2026.11.0' },
				vorige: { dossier: { peildatum: '2026-03-05' }, bewaard: { tBvv: '1482', normen: '2026-01-01' } }
			}
		});
	});

	test('heeft geen burgerservicenummer: dat zou in het geheugen van het tabblad komen', () => {
		const { ervoor } = herzien();
		expect(ervoor).toContain('A-17');
		expect(ervoor).not.toContain(BSN);
	});

	test('blijft na herladen, en is weg te laten', () => {
		const concept = herstelConcept(JSON.parse(JSON.stringify(herzien())));
		expect(leesErvoor(concept)?.dossier.peildatum).toBe('2026-03-05');
		vergeetErvoor(concept);
		expect(leesErvoor(concept)).toBeNull();
		expect(herzieningVan(concept, oud, HEEL)).toBeNull();
	});

	test('dat iemand in het geheugen beschadigde, is er niet', () => {
		expect(leesErvoor({ ervoor: '{"formaat":' })).toBeNull();
	});
});

describe('hoe zeker het is', () => {
	test('een bedrag dat niet precies is, heet ook in de som zo', () => {
		const onbekend = { wonen: { woning: 'onbekend', huurtoeslagMogelijk: 'onbekend' } };
		expect(som(versie3('2026-07-20', onbekend))?.totaal).toBe('Op 20 juli 2026 (minstens): € 1.499,00');
	});

	test('kwam er toen iets anders uit, dan staat dat erbij', () => {
		const concept = herzien();
		expect(herzieningVan(concept, versie3('2026-07-20'), HEEL)?.toenAnders).toBeNull();
		concept.ervoor = concept.ervoor.replace('"tBvv": "1482"', '"tBvv": "1475"');
		expect(
			herzieningVan(concept, versie3('2026-07-20'), HEEL)?.toenAnders?.replaceAll('\u00a0', ' ')
		).toMatch(/op 20 juli 2026 werd bewaard, kwam er € 1\.475 uit/);
	});
});

test('na een wissel hoort de eerdere berekening bij de ander, en na nog een is zij er weer', () => {
	const concept = herzien();
	const gewisseld = wisselPersonen(concept);
	expect(gewisseld.ervoor).toBe('');
	expect(wisselPersonen(gewisseld).ervoor).toBe(concept.ervoor);
});

describe('wat er veranderde', () => {
	test('alleen de bedragen van de wet', () => {
		expect(som(versie3('2026-07-20'))).toEqual({
			regels: ['Op 5 maart 2026: + € 1.482,00', 'De nieuwe bedragen van de wet: + € 17,00'],
			totaal: 'Op 20 juli 2026: € 1.499,00',
			zonderEffect: []
		});
	});

	test('ook een gegeven, in de woorden van het werkblad', () => {
		const met = som(versie3('2026-07-20', { leefsituatie: 'alleenstaande_ouder' }));
		expect(met?.regels).toEqual([
			'Op 5 maart 2026: + € 1.482,00',
			'De nieuwe bedragen van de wet: + € 17,00',
			expect.stringMatching(
				/^Leefsituatie. Eerst: Alleenstaand zonder kinderen. Nu: Alleenstaand met kinderen: - € \d+,00$/
			)
		]);
	});

	test('wat anders is en niets scheelt, staat eronder', () => {
		const { zonderEffect } =
			som(versie3('2026-03-05', { inkomens: [{ ...inkomen3(), codeSoort: '15' }] })) ?? {};
		expect(zonderEffect).toEqual([expect.stringContaining('Eerst: geen. Nu: ')]);
	});
});
