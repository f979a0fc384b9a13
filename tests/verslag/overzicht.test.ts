import { describe, expect, test } from 'vitest';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { bedragen, dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { knopenVan, leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { doorlopend, GEGEVENS, lees, ORGANISATIE } from './document-hulp.ts';

describe('het overzicht', () => {
	test('heeft de onderdelen van de modelmededeling in hun volgorde', () => {
		const half = inkomen({ opgave: perioden(periode('2026-03-01', '2026-03-31')) });
		const koppen = lees(dossier({ inkomens: [half] }), 'overzicht').verslag.blokken.flatMap((blok) =>
			blok.soort === 'kop' ? [blok.tekst] : []
		);
		expect(koppen).toEqual([
			'Wat is de beslagvrije voet?',
			'Controleer de gegevens',
			'Hoe hoog is uw beslagvrije voet?',
			'Deze gegevens zijn nog nodig',
			'Met deze gegevens is gerekend',
			'Uw situatie',
			'Inkomen: inkomen',
			'Zo is het bedrag berekend',
			'Wat kan de hoogte veranderen?',
			'Is er thuis iets veranderd?',
			'Woont u in een instelling?',
			'Heeft u hoge woonkosten?',
			'Klopt uw inkomen?',
			'Rijdt u privé in een auto van uw werkgever?',
			'Meer weten?',
			'Wat gebeurt er met uw gegevens?',
			'Over dit document'
		]);
	});

	test('zegt "gemiddeld" alleen als er over meer dan een periode is gerekend', () => {
		const stroken = [periode('2026-03-01', '2026-03-31'), periode('2026-05-01', '2026-05-31')];
		const met = (opgave: unknown) =>
			alsTekst(lees(dossier({ inkomens: [inkomen({ opgave })] }), 'overzicht').verslag);
		expect(met(perioden(...stroken))).toContain('Gemiddeld netto-inkomen');
		expect(met({ ...perioden(...stroken), alleenLaatste: true })).not.toContain('Gemiddeld');
		expect(met(bedragen())).not.toContain('Gemiddeld');
	});

	test('zegt dat de partner geen inkomen heeft, en spreekt over verdeling alleen bij omslag', () => {
		const alleen = alsTekst(lees(dossier(), 'overzicht').verslag);
		const samen = dossier({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [inkomen(), inkomen({ id: '2' })],
			beslag: { beslagobject: '1', omslag: ['1', '2'] }
		});
		const tekst = alsTekst(lees(samen, 'overzicht').verslag);
		expect(tekst).toContain('Uw partner heeft geen inkomen.');
		expect(tekst).toContain('Verdeling over meer beslagen');
		expect(alleen).not.toContain('Uw partner heeft geen inkomen.');
		expect(alleen).not.toContain('Verdeling over meer beslagen');
		expect(alleen).toContain('11 augustus 2026 de laatste dag');
	});

	test('noemt de som van inkomens die samen onder een beslag liggen', () => {
		const samen = dossier({
			inkomens: [
				inkomen({ opgave: bedragen('24000.00', '1501.17') }),
				inkomen({ id: '2', opgave: bedragen('5000.00', '400.02') })
			],
			beslag: { beslagobject: '1', samenvoegen: ['1', '2'] }
		});
		expect(lees(samen, 'overzicht').tekst).toContain('1.901,19');
	});

	test('noemt datums die voorbij zijn in de verleden tijd', () => {
		const tot = (einde: string) =>
			alsTekst(
				lees(
					dossier({ wonen: { woonkostenPerMaand: '1200.00', eindeOphogingWoonkosten: einde } }),
					'overzicht'
				).verslag
			);
		expect(tot('2026-06-30')).toContain('Woonkosten telden mee tot en met\t30 juni 2026');
		expect(tot('2027-06-30')).toContain('Woonkosten tellen mee tot en met\t30 juni 2027');
	});

	test('heeft de gegevens van de organisatie met een koppeling naar de privacyverklaring', () => {
		const { tekst, pdf } = lees(dossier(), 'overzicht', { ...GEGEVENS, organisatie: ORGANISATIE });
		expect(doorlopend(tekst)).toMatch(
			/Gemaakt door\s+Gemeente Voorbeeld, Wijkteam “Şahin” · M\. de Wit · Stationsplein 1/
		);
		const links = knopenVan(leesStructuur(pdf)).filter(({ soort }) => soort === 'Link');
		expect(links.map((link) => leesTekst(link).trim())).toEqual([
			'www.uwbeslagvrijevoet.nl',
			ORGANISATIE.privacy
		]);
	});

	test('maakt van een vreemd privacyadres nooit een koppeling', () => {
		const organisatie = { ...ORGANISATIE, privacy: 'javascript:alert(1)' };
		const { verslag } = lees(dossier(), 'overzicht', { ...GEGEVENS, organisatie });
		expect(JSON.stringify(verslag.blokken)).not.toContain('javascript:');
	});
});
