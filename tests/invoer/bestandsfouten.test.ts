import { describe, expect, test } from 'vitest';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { leesEditietekst } from '#lib/dossier/lees-editie.ts';
import type { Gelezen } from '#lib/dossier/veldfout.ts';
import { bestandsfouten } from '#lib/invoer/bestandsfouten.ts';
import { bedragen, dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';

const zinnen = (gelezen: Gelezen<unknown>) => (gelezen.gelukt ? [] : bestandsfouten(gelezen.fouten));
const bijDossier = (inhoud: unknown) =>
	zinnen(leesDossiertekst(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud)));
/** Woorden van het bestand, die wie het koos niet kent. */
const SLEUTELS = /json|formaat|versie 1|true|false|haken|accolades|[a-z]\.[a-z]|\[\d/i;

describe('een bestand dat niet open kan', () => {
	test.each([
		['een getal', '7'],
		['een ander formaat', { a: 1, inkomens: 3 }],
		['een lijst', '[1]']
	])('%s: een zin die zegt wat te doen is', (_, inhoud) => {
		expect(bijDossier(inhoud)).toEqual([
			'Dit bestand is niet van Beslagvrij. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.'
		]);
	});

	test.each(['hallo', JSON.stringify(dossier()).slice(0, -20)])(
		'niet heel: dat kan aan het bestand liggen (%#)',
		(inhoud) => {
			expect(bijDossier(inhoud)).toEqual([
				'Dit bestand is niet heel, of het is niet van Beslagvrij. Kies een bestand dat u hier eerder heeft bewaard, of een PDF van ons.'
			]);
		}
	);

	test('met een eerdere berekening die niet te lezen is: niet het hele bestand krijgt de schuld', () => {
		const [zin, ...meer] = bijDossier({ ...dossier(), vorige: { formaat: 'x' } });
		expect(zin).toMatch(/^De eerdere berekening die in dit bestand zit, is niet te lezen/);
		expect(meer).toEqual([]);
	});

	test('van een onbekende versie: alleen dat, want de velden kunnen daar anders zijn', () => {
		const [zin, ...meer] = bijDossier({ ...dossier(), versie: 9, nieuw: 1 });
		expect(zin).toMatch(/versie van Beslagvrij die wij hier niet kennen. Laad deze pagina opnieuw/);
		expect(meer).toEqual([]);
	});

	test.each([0, '3', null, 1.5])(
		'van versie %j, die nooit heeft bestaan: dan helpt opnieuw laden niet',
		(versie) => {
			const [zin, ...meer] = bijDossier({ ...dossier(), versie });
			expect(zin).toMatch(/versie die Beslagvrij nooit heeft gehad/);
			expect(zin).not.toContain('Laad deze pagina opnieuw');
			expect(meer).toEqual([]);
		}
	);

	test('met fouten erin: elke zin noemt het veld in woorden', () => {
		const strook = { ...periode('2026-03-01', '2026-03-31'), loon: 'x' };
		const gevonden = bijDossier(
			dossier({
				leefsituatie: 'gezellig',
				wonen: { adres: 7 },
				inkomens: [
					inkomen({ opgave: bedragen('x', '1.00') }),
					inkomen({ id: '2', nevenInkomst: 'ja', opgave: perioden(strook) })
				]
			})
		);
		expect(gevonden).toEqual([
			expect.stringContaining('Kies het bestand zoals het is bewaard'),
			'Met wie u woont (leefsituatie): Kies een van de antwoorden.',
			'Woonadres: Kies een van de antwoorden.',
			// Zo heet het alleen in oudere bestanden.
			'“belastbaarJaar”, inkomen 1: Vul een bedrag in, bijvoorbeeld 1.250,50.',
			'“nevenInkomst”, inkomen 2: Kies ja of nee.',
			expect.stringMatching(/^Loon voor de loonheffing, inkomen 2, loonstrook 1: Vul een bedrag in/)
		]);
		for (const zin of gevonden) expect(zin).not.toMatch(SLEUTELS);
	});

	test('met een normtabel die niet klopt: een zin, zonder de namen van haar velden', () => {
		const eigenNormen: unknown = { id: 'x', totEnMet: 7, regels: { lid5: 7 }, waarden: {} };
		const inhoud = dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen });
		const gelezen = leesDossiertekst(JSON.stringify(inhoud), { keur: keurMeegereisd });
		expect(gelezen.gelukt ? 0 : gelezen.fouten.length).toBeGreaterThan(9);
		const gevonden = zinnen(gelezen);
		expect(gevonden.slice(2)).toEqual([
			expect.stringMatching(/^De normtabel in dit dossier klopt hier niet\./)
		]);
		for (const zin of gevonden) expect(zin).not.toMatch(/totEnMet|eigenNormen|lid5/);
	});

	test('van een dag zonder normen: met het bestand is niets mis', () => {
		const bewaard = {
			op: '2027-02-01',
			programma: '2027.1.0',
			normen: '2027-01-01',
			tBvv: '1555',
			totaalPerMaand: '1555'
		};
		const [zin, ...meer] = bijDossier(dossier({ peildatum: '2027-02-01', bewaard }));
		expect(zin).toMatch(/Voor deze datum hebben wij geen bedragen uit de wet\./);
		expect(meer).toEqual([
			'Bij het bewaren op 1 februari 2027 was het bedrag €\u00a01.555, met de normen van januari 2027.'
		]);
	});

	test('een editiebestand zegt het met zijn eigen woorden', () => {
		for (const inhoud of ['x', '7', '{"formaat":"bvv-dossier"}']) {
			expect(zinnen(leesEditietekst(inhoud))).toEqual([expect.stringContaining('geen editiebestand')]);
		}
	});
});
