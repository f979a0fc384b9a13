/** Een rij van het overzicht: het bedrag van toen en van nu, waar het verschil vandaan komt en wat er nodig is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { Getal } from '#lib/getal/getal.ts';
import { herbereken, maakRegel } from '#lib/overzicht/herbereken.ts';
import { past, tel } from '#lib/overzicht/kies.ts';
import type { Inhoud } from '#lib/overzicht/stuk.ts';
import { standVan } from '#lib/teksten/overzicht/uitvoer.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { bedragen, dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';
import { inhoud, regel, stuk } from './rijhulp.ts';

const JULI = alsDatum('2026-07-20');

const versie3 = (anders: object = {}) => dossier({ versie: 3, inkomens: [inkomen3()], ...anders });

describe('een rij', () => {
	// Netto 2.000 en belastbaar 30.000: € 1.482 op 5 maart 2026 en € 1.499 vanaf 1 juli 2026.
	test('waar alleen de normen anders zijn', () => {
		const rij = regel(
			inhoud(
				versie3({
					peildatum: '2026-03-05',
					kenmerk: { dossiernummer: ' K 7 ', bsn: '111222333' },
					personalia: { achternaam: 'Jansen' }
				})
			),
			JULI
		);
		expect(rij).toMatchObject({
			naam: 'Jansen',
			nummer: 'K 7',
			bsn: '111222333',
			toen: { bedrag: '1482', dag: '2026-03-05' },
			nu: '1499',
			verschil: '17',
			waardoor: ['normen']
		});
	});

	test('op dezelfde dag: geen verschil, en niets om uit te leggen', () => {
		const rij = regel(inhoud(dossier({ peildatum: '2026-03-05' })), alsDatum('2026-03-05'));
		expect(rij).toMatchObject({ nu: '1482', verschil: '0', waardoor: [] });
	});

	test('hardheid en woonkosten die voorbij zijn, de grootste eerst', () => {
		const rij = regel(
			inhoud(
				dossier({
					peildatum: '2026-07-01',
					hardheid: { bedrag: '300.00', einddatum: '2026-08-31' },
					wonen: {
						woning: 'huur',
						huurtoeslagMogelijk: 'nee',
						woonkostenPerMaand: '1100.00',
						eindeOphogingWoonkosten: '2026-09-30'
					}
				})
			),
			alsDatum('2026-10-01')
		);
		expect(rij.waardoor).toEqual(['woonkosten gestopt', 'hardheid gestopt']);
		expect(rij.afspraken.map(({ soort, dag }) => [soort, dag])).toEqual([
			['hardheid', '2026-08-31'],
			['woonkosten', '2026-09-30'],
			['twaalfMaanden', '2027-07-01']
		]);
	});

	test('een auto van de zaak gaat het jaar na het beslag tellen', () => {
		const met = dossier({
			peildatum: '2025-11-01',
			beslag: { startjaar: 2025 },
			inkomens: [inkomen({ loonbelastingVoertuig: '150.00' })]
		});
		const rij = regel(inhoud(met), alsDatum('2026-01-01'));
		expect(rij.afspraken[0]).toEqual({ soort: 'auto', dag: '2026-01-01' });
		expect(rij.waardoor).toContain('auto van de zaak');
	});

	test.each([
		['alleenstaande_ouder', '2008-12', ['2026-12-01']],
		['alleenstaande_ouder', '2008-02', []],
		['alleenstaande', '2008-12', []],
		['alleenstaande_ouder', null, []]
	] as const)('%s met een kind van %s wordt 18 op %j', (leefsituatie, kindGeboren, dagen) => {
		const met = versie3({ peildatum: '2026-03-05', leefsituatie, kenmerk: { kindGeboren } });
		const rij = regel(inhoud(met), JULI);
		expect(rij.afspraken.filter(({ soort }) => soort === 'kind18').map(({ dag }) => dag)).toEqual(dagen);
	});

	test('bijstand met het toegekende normbedrag heeft geen vaste duur (art. 475d lid 7 Rv)', () => {
		const bijstand = (extra: object) =>
			inhoud(
				dossier({
					peildatum: '2026-07-14',
					inkomens: [inkomen({ codeSoort: '43', opgave: bedragen('15000.00', '1300.00'), ...extra })]
				})
			);
		const soorten = (van: Inhoud) => regel(van, JULI).afspraken.map(({ soort }) => soort);
		expect(soorten(bijstand({ toegekendNormbedrag: '1300.00' }))).toEqual([]);
		expect(soorten(bijstand({}))).toEqual(['twaalfMaanden']);
	});

	test('met loonstroken die voor de nieuwe dag te oud zijn: nog geen bedrag, en welke er nodig zijn', () => {
		const strook = (maand: string, eind: string) =>
			periode(`2026-${maand}-01`, `2026-${maand}-${eind}`, {
				loon: '2650.00',
				ingehoudenLoonheffing: '310.00'
			});
		const met = dossier({
			peildatum: '2026-06-16',
			inkomens: [inkomen({ opgave: perioden(strook('02', '28'), strook('03', '31'), strook('04', '30')) })]
		});
		const rij = regel(inhoud(met), alsDatum('2026-11-27'));
		expect(rij).toMatchObject({ nu: null, verschil: null, stand: 'nogNiet' });
		expect(rij.nodig).toEqual(['loonstroken van juli, augustus en september 2026']);
	});

	test('met een loonstrook te weinig: dat is nog geen verschil, en waardoor zegt het', () => {
		const strook = (maand: string, eind: string) =>
			periode(`2026-${maand}-01`, `2026-${maand}-${eind}`, {
				loon: '2650.00',
				ingehoudenLoonheffing: '310.00'
			});
		const stroken = [strook('03', '31'), strook('04', '30'), strook('05', '31'), strook('07', '31')];
		const met = dossier({
			peildatum: '2026-06-16',
			inkomens: [inkomen({ opgave: perioden(...stroken) })]
		});
		const rij = regel(inhoud(met), alsDatum('2026-08-20'));
		expect(rij.nu).not.toBe(rij.toen?.bedrag);
		expect(rij).toMatchObject({
			verschil: null,
			waardoor: ['loonstrook ontbreekt'],
			stand: 'voorlopig'
		});
		expect(rij.nodig[0]).toBe('loonstrook van juni 2026');
		expect(tel([rij])).toMatchObject({ omhoog: 0, omlaag: 0, nogNiet: 1, som: Getal.lees('0') });
		for (const filter of ['omhoog', 'omlaag'] as const) expect(past(rij, filter, JULI)).toBe(false);
	});

	test('van tijdvakken van vier weken staat er van wanneer tot wanneer', () => {
		const strook = (begin: string, eind: string) =>
			periode(begin, eind, { loon: '2400.00', ingehoudenLoonheffing: '300.00' });
		const met = dossier({
			peildatum: '2024-06-16',
			inkomens: [
				inkomen({
					tijdvak: 'vierweken',
					opgave: perioden(
						strook('2024-02-26', '2024-03-24'),
						strook('2024-03-25', '2024-04-21'),
						strook('2024-04-22', '2024-05-19')
					)
				})
			]
		});
		const [zin = '', ...meer] = regel(inhoud(met), alsDatum('2026-11-27')).nodig;
		expect(zin).toBe('loonstroken van 13 juli tot en met 4 oktober 2026');
		expect(meer).toEqual([]);
	});

	test('wat bij het bewaren is vastgesteld telt als toen, en dat wij het nu anders uitrekenen staat erbij', () => {
		const bewaard = {
			op: '2026-03-05',
			programma: '2025.1.0',
			normen: '2026-01-01',
			tBvv: '1400',
			totaalPerMaand: '1400',
			lezingen: {}
		};
		const rij = regel(inhoud({ ...dossier({ peildatum: '2026-03-05' }), bewaard }), JULI);
		expect(rij).toMatchObject({ toen: { bedrag: '1400' }, nu: '1499', verschil: '99' });
		expect(rij.waardoor).toEqual(['nagerekend', 'normen']);
		// Ook op de dag zelf, waar verder niets anders is.
		const zelfdeDag = regel(
			inhoud({ ...dossier({ peildatum: '2026-03-05' }), bewaard }),
			alsDatum('2026-03-05')
		);
		expect(zelfdeDag).toMatchObject({ verschil: '82', waardoor: ['nagerekend'] });
	});

	test('zonder normen voor die dag: dat, en met een eigen tabel wel een bedrag', () => {
		const van = inhoud(dossier({ peildatum: '2026-12-01' }));
		const dag = alsDatum('2027-01-05');
		expect(regel(van, dag)).toMatchObject({ nu: null, nodig: ['geen normen na 31 december 2026'] });
		const keuring = leesNormtabeltekst(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
		if (!keuring.gelukt) throw new Error('de verzonnen tabel is niet goed');
		const herberekend = herbereken(stuk(van), dag, keuring.tabel);
		const rij = maakRegel(stuk(van), dag, herberekend);
		expect(rij).toMatchObject({ nu: expect.any(String) as string, eigenNormen: true });
		expect(standVan(rij)).toContain('door gebruiker ingevuld');
		// Voor een dag met officiele normen telt zij niet.
		expect(herbereken(stuk(van), JULI, keuring.tabel).nu).toEqual(herbereken(stuk(van), JULI, null).nu);
	});
});
