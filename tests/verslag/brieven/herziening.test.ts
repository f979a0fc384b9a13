/** De brief over een nieuwe berekening: alleen als hij past, met beide bedragen, nooit zekerder dan zij zijn. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { maakBewaard } from '#lib/uitvoer/bewaard.ts';
import { leegConcept } from '#lib/dossier/concept.ts';
import { zetErvoor } from '#lib/dossier/ervoor.ts';
import { GEEN_PERSONALIA } from '#lib/dossier/personalia.ts';
import { herzieningVan } from '#lib/invoer/herziening.ts';
import { herzieningsbriefteksten, type BriefAan } from '#lib/teksten/brieven/herziening.ts';
import { herzieningteksten } from '#lib/teksten/herziening.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { herzieningsbriefPastNiet, maakHerzieningsbrief } from '#lib/uitleg/brieven/herzieningsbrief.ts';
import { maakHerzieningsbriefverslag } from '#lib/verslag/brieven/herzieningsbrief.ts';
import { berekenUitkomst, geldig } from '../../hulp/bereken.ts';
import { bedragen, dossier, inkomen, inkomen3, periode, perioden } from '../../hulp/bouwers.ts';
import { ouderboomfouten } from '../../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { doorlopend as opEenRegel, keurLigging, leesVerslag, ORGANISATIE } from '../document-hulp.ts';

/** Zonder de spaties van afgebroken regels. */
const doorlopend = (tekst: string) => opEenRegel(tekst).replace(/ +/g, ' ');
const HUUR = { woning: 'huur', huurtoeslagMogelijk: 'ja' };
const basis = (anders: object = {}) =>
	dossier({
		kenmerk: { dossiernummer: 'A-17', bsn: '111222333' },
		inkomens: [inkomen({ naam: 'Bakkerij De Molen' })],
		wonen: HUUR,
		...anders
	});
const oud = (anders: object = {}) => basis({ peildatum: '2026-03-05', ...anders });
const nieuw = (anders: object = {}) => basis({ peildatum: '2026-07-20', ...anders });

function schrijf(
	eerst: unknown,
	dan: unknown,
	aan: BriefAan,
	soort: 'ik' | 'namens' = 'namens',
	tBvv: string | null = null
) {
	const concept = leegConcept('');
	const toen = maakBewaard(berekenUitkomst(eerst), '2025.1.0', alsDatum('2026-03-05'));
	zetErvoor(concept, {
		dossier: geldig(eerst),
		bewaard: tBvv === null ? null : { ...toen, tBvv: alsBedrag(tBvv) }
	});
	const uitkomst = berekenUitkomst(dan);
	const uitleg = herzieningVan(concept, uitkomst.dossier, { lezer: 'portaal', heel: false });
	if (!uitleg) throw new Error('geen herziening');
	const reden = herzieningsbriefPastNiet(aan, uitleg, uitkomst);
	const brief = maakHerzieningsbrief(aan, uitleg, 'Bakkerij De Molen', alsDatum('2026-07-20'));
	const verslag = maakHerzieningsbriefverslag(
		brief,
		{
			aan,
			vandaag: alsDatum('2026-07-20'),
			schrijver: soort === 'ik' ? { soort } : { soort, organisatie: ORGANISATIE, kenmerk: 'A-17' },
			personalia: { ...GEEN_PERSONALIA, achternaam: 'Mevrouw Jansen', adres: 'Kade 1, 1234 AB Voorbeeld' },
			ontvanger: { naam: 'Deurwaarder Voorbeeld', adres: 'Plein 2, 1234 AB Voorbeeld', kenmerk: 'DW-9' },
			dossiers: [uitkomst.dossier]
		},
		{ versie: '2026.11.0', commit: 'abc1234' }
	);
	return { reden, ...leesVerslag(verslag) };
}

describe('aan wie beslag legt', () => {
	test('beide bedragen, de som, het artikel, vanaf wanneer en wat er gevraagd wordt', () => {
		const { reden, tekst, verslag } = schrijf(oud(), nieuw(), 'beslaglegger');
		expect(reden).toBeNull();
		for (const heel of [doorlopend(tekst), doorlopend(alsTekst(verslag))]) {
			for (const stuk of [
				'Verzoek om de beslagvrije voet opnieuw te berekenen',
				'namens mijn cliënt, Mevrouw Jansen',
				'Voor 5 maart 2026 kwam ik op € 1.482 per maand. Voor 20 juli 2026 kom ik op € 1.499 per maand. Dat is € 17 meer.',
				'De nieuwe bedragen van de wet',
				'vanaf de dag van deze brief (artikel 475d lid 3 en 5 Rv)',
				'artikel 475i lid 3 en 4 Rv',
				'Geef het nieuwe bedrag door aan Bakkerij De Molen.',
				'Ik hoor graag uiterlijk 3 augustus 2026 van u.',
				'Uw kenmerk: DW-9'
			]) {
				expect(heel).toContain(stuk);
			}
			expect(heel).not.toContain('111222333');
		}
	});

	test('wie voor zichzelf schrijft, zegt "ik"', () => {
		const { tekst } = schrijf(oud(), nieuw(), 'beslaglegger', 'ik');
		expect(doorlopend(tekst)).toContain('Mijn situatie of de bedragen van de wet zijn veranderd.');
		expect(doorlopend(tekst)).not.toContain('cliënt');
	});

	test('een bedrag dat niet precies is, heet zo, met wat dat betekent', () => {
		const open = { wonen: { woning: 'onbekend', huurtoeslagMogelijk: 'onbekend' } };
		const heel = doorlopend(schrijf(oud(), nieuw(open), 'beslaglegger').tekst);
		expect(heel).toContain('kom ik op minstens € 1.499 per maand');
		expect(heel).toContain('De beslagvrije voet kan hoger worden, niet lager.');
	});

	test('het verschil begint bij wat er is bewaard, met een eigen regel voor wat nu anders uitkomt', () => {
		const heel = doorlopend(schrijf(oud(), nieuw(), 'beslaglegger', 'namens', '1470').tekst);
		expect(heel).toContain('Voor 5 maart 2026 kwam ik op € 1.470 per maand.');
		expect(heel).toContain('Dat is € 29 meer.');
		expect(heel).toContain('De rekenwijze is veranderd: voor 5 maart 2026 komt er nu € 1.482 uit');
		// Wie toen meer kreeg vastgesteld dan er nu uit komt, vraagt niet om minder.
		expect(schrijf(oud(), nieuw(), 'beslaglegger', 'namens', '1528').reden).toBe('nuLager');
		const client = doorlopend(schrijf(oud(), nieuw(), 'client', 'namens', '1528').tekst);
		expect(client).toContain('Dat is € 29 minder.');
	});

	test('wat iemand zelf als norm invulde heet zo, ook als het niets scheelt, en niet de wet', () => {
		const eigenNormen: unknown = JSON.parse(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
		const met = (peildatum: string, netto: string, anders: object = {}) =>
			basis({ versie: 3, peildatum, inkomens: [inkomen3('9600.00', netto)], ...anders });
		for (const aan of ['beslaglegger', 'client'] as const) {
			const { tekst } = schrijf(
				met('2026-11-20', '800.00'),
				met('2027-01-04', '900.00', { eigenNormen }),
				aan
			);
			const heel = doorlopend(tekst);
			expect(heel).not.toContain(herzieningteksten.eigenNormen);
			expect(heel).toContain(herzieningteksten.metEigenNormen('4 januari 2027'));
			expect(heel).not.toContain('bedragen van de wet');
		}
	});

	test('van de partner staat er niet wie hem betaalt', () => {
		const met = (naam: string, netto: string) => ({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [
				inkomen({ id: '1', naam: 'Bakkerij De Molen' }),
				inkomen({ id: '2', van: 'partner', naam, opgave: bedragen('14000.00', netto) })
			]
		});
		const heel = doorlopend(
			schrijf(oud(met('Geheim BV', '900.00')), nieuw(met('Geheim NV', '700.00')), 'beslaglegger').tekst
		);
		expect(heel).not.toContain('Geheim');
		expect(heel).toContain('Inkomen 1 van de partner');
	});
});

describe('past niet', () => {
	const redenVan = (eerst: unknown, dan: unknown, aan: BriefAan) => schrijf(eerst, dan, aan).reden;

	test('als het bedrag niet hoger wordt: niemand vraagt om minder', () => {
		const ouder = nieuw({ leefsituatie: 'alleenstaande_ouder' });
		expect(redenVan(nieuw(), ouder, 'beslaglegger')).toBe('nuLager');
		expect(redenVan(nieuw(), nieuw(), 'beslaglegger')).toBe('nuLager');
	});

	test('als er een loonstrook ontbreekt', () => {
		const stroken = {
			inkomens: [inkomen({ opgave: perioden(periode('2026-06-01', '2026-06-30')) })]
		};
		const { reden } = schrijf(oud(), nieuw(stroken), 'beslaglegger');
		expect(reden).toBe('nuOnbekend');
		expect(redenVan(oud(), nieuw(stroken), 'client')).toBe('nuOnbekend');
	});

	test('aan de client ook als het lager wordt of gelijk blijft; dan is er geen "waardoor"', () => {
		expect(redenVan(nieuw(), nieuw(), 'client')).toBeNull();
		const heel = doorlopend(schrijf(nieuw(), nieuw(), 'client').tekst);
		expect(heel).toContain('Dat is hetzelfde.');
		expect(heel).not.toContain(herzieningsbriefteksten.waarom);
	});
});

test('aan de client: wat er is veranderd en vanaf wanneer het telt, zonder "mijn cliënt"', () => {
	const heel = doorlopend(schrijf(oud(), nieuw(), 'client').tekst);
	for (const stuk of [
		'Uw beslagvrije voet is opnieuw berekend',
		'Mevrouw Jansen',
		'Dat is € 17 meer.',
		'Het nieuwe bedrag geldt pas als die het overneemt.',
		'artikel 475d lid 3 en 5 Rv'
	]) {
		expect(heel).toContain(stuk);
	}
	expect(heel).not.toMatch(/mijn cliënt|Deurwaarder Voorbeeld|Bijlage 1/);
});

test('is gemarkeerd en past op het blad', () => {
	for (const aan of ['beslaglegger', 'client'] as const) {
		const { pdf } = schrijf(oud(), nieuw(), aan);
		expect(pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(pdf)).toEqual([]);
		keurLigging(pdf);
		expect(pdf.paginas.length).toBeLessThanOrEqual(2);
	}
});
