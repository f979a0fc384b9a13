import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptVan, leegConcept } from '#lib/dossier/concept.ts';
import { leesErvoor, zetErvoor } from '#lib/dossier/ervoor.ts';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { LEZING_IDS } from '#lib/herleiding/lezingen.ts';
import { bestandstekst } from '#lib/invoer/bestandstekst.ts';
import { UITKOMSTDOCUMENTEN, type Uitkomstdocument } from '#lib/teksten/documenten/documenten.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakTussenresultaat } from '#lib/verslag/tussenresultaat.ts';
import { berekenResultaat, berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import {
	knopenVan,
	leesStructuur,
	leesTekst,
	ouderboomfouten
} from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { doorlopend, GEGEVENS, gouden, kaal, keurLigging, lees, ontbrekend } from './document-hulp.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

/** Alles wat van elk document waar moet zijn. */
function keurDocument(inhoud: unknown, soort: Uitkomstdocument): ReturnType<typeof lees> {
	const document = lees(inhoud, soort);
	const { uitkomst, pdf, tekst, bytes, verslag } = document;
	expect(ontbrekend(uitkomst, soort, tekst), soort).toEqual([]);
	expect(ontbrekend(uitkomst, soort, alsTekst(verslag)), `${soort} als tekst`).toEqual([]);
	expect(pdf.markeerfouten, soort).toEqual([]);
	expect(ouderboomfouten(pdf), soort).toEqual([]);
	const { meldingen, ...bedragen } = berekenResultaat(inhoud);
	// Een vervallen keuze schrijven wij niet; wie het bestand opent, krijgt er dus geen melding meer over.
	const blijft = meldingen.filter(({ code }) => code !== 'lezingVervallen');
	expect(resultaatUit(bytes), soort).toEqual({ ...bedragen, meldingen: blijft });
	return document;
}

/** Wat iemand krijgt die de PDF opent en opnieuw rekent. */
function resultaatUit(bytes: Uint8Array): unknown {
	const gelezen = leesDossiertekst(leesDossierbijlage(bytes) ?? '');
	return gelezen.gelukt ? berekenResultaat(alsBestand(gelezen.waarde)) : gelezen.fouten;
}

test('elk document draagt het dossier zoals "Bewaar dossier" het schrijft, met de eerdere berekening', () => {
	const concept = leegConcept('');
	zetErvoor(concept, { dossier: geldig(dossier({ peildatum: '2026-03-05' })), bewaard: null });
	const nu = berekenUitkomst(dossier({ peildatum: '2026-07-20' }));
	const verwacht = bestandstekst(concept, nu.dossier, {
		programma: GEGEVENS.versie,
		op: alsDatum('2026-11-22')
	});
	expect(verwacht).toContain('"vorige"');
	const gegevens = { ...GEGEVENS, vorige: leesErvoor(concept) };
	const tussenstand = { concept: conceptVan(nu.dossier), fouten: [], uitkomst: nu, zonderInkomens: [] };
	const verslagen = [
		...UITKOMSTDOCUMENTEN.map((soort) => maakDocument(soort, nu, gegevens)),
		maakTussenresultaat(tussenstand, gegevens)
	];
	for (const verslag of verslagen) expect(verslag.bijlage?.tekst).toBe(verwacht);
	// Zonder het dossier ook de eerdere niet.
	const zonder = { ...gegevens, mee: { dossier: false, berekening: false } };
	for (const soort of UITKOMSTDOCUMENTEN) expect(maakDocument(soort, nu, zonder).bijlage).toBeNull();
});

/** Tientallen documenten per test: op een drukke machine duurt dat even. */
const RUIM = { timeout: 60_000 };

describe.each(UITKOMSTDOCUMENTEN)('%s', RUIM, (soort) => {
	test('bekende gevallen: elk bedrag staat erin, alles is gemarkeerd, het dossier geeft hetzelfde', () => {
		for (const { inhoud } of gouden.filter((_, plaats) => plaats % 3 === 0)) keurDocument(inhoud, soort);
	});

	test('willekeurige dossiers', () => {
		fc.assert(
			fc.property(dossierArbitrair, (inhoud) => {
				keurDocument(inhoud, soort);
			}),
			{ numRuns: 15 }
		);
	});

	test('lange namen, vreemde tekens en zestig loonstroken: niets over elkaar of buiten de marges', () => {
		keurLigging(keurDocument(zwaarDossier, soort).pdf);
	});

	test('koppen slaan geen niveau over, en de titel is de enige H1', () => {
		const koppen = knopenVan(leesStructuur(lees(dossier(), soort).pdf)).filter((knop) =>
			/^H\d$/.test(knop.soort)
		);
		expect(koppen.filter((knop) => knop.soort === 'H1').map(leesTekst)).toEqual([
			lees(dossier(), soort).verslag.titel
		]);
		koppen.forEach((knop, plaats) => {
			expect(Number(knop.soort[1])).toBeLessThanOrEqual(Number(koppen[plaats - 1]?.soort[1] ?? 0) + 1);
		});
	});

	test('de structuur is heel: elke tabel heeft koppen met een bereik, elke figuur een alternatief', () => {
		for (const inhoud of [dossier(), zwaarDossier]) {
			const knopen = knopenVan(leesStructuur(lees(inhoud, soort).pdf));
			const van = (naam: string) => knopen.filter((knoop) => knoop.soort === naam);
			for (const tabel of van('Table')) {
				expect(knopenVan(tabel).filter((knoop) => knoop.soort === 'TH').length).toBeGreaterThan(0);
			}
			expect(van('TH').filter(({ kenmerken }) => !/\/Scope ?\/(Row|Column)/.test(kenmerken))).toEqual([]);
			expect(van('Figure').filter(({ kenmerken }) => !kenmerken.includes('/Alt'))).toEqual([]);
			// Alleen een cel mag leeg zijn: een som zonder nummer heeft er een.
			const leeg = knopen.filter(({ soort: naam, delen }) => delen.length === 0 && naam !== 'TD');
			expect(leeg.map(({ soort: naam }) => naam)).toEqual([]);
			expect(van('H1')).toHaveLength(1);
			expect(van('Sect').length).toBeGreaterThan(4);
		}
	});

	test('een lange tabel heeft op elke bladzijde haar kop', () => {
		const { pdf, verslag } = lees(zwaarDossier, soort);
		const maanden =
			/^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20/;
		const metStroken = pdf.paginas.filter(
			({ teksten }) => teksten.filter(({ tekst }) => maanden.test(tekst)).length > 10
		);
		const heeftTabel = verslag.blokken.some((blok) => blok.soort === 'tabel' && blok.rijen.length > 50);
		expect(metStroken.length > 1).toBe(heeftTabel);
		for (const { teksten } of metStroken) {
			expect(teksten.some(({ tekst }) => tekst.trim() === 'Loonheffing')).toBe(true);
		}
	});

	test('een gewoon geval is hooguit 150 kB', () => {
		expect(lees(dossier(), soort).bytes.length).toBeLessThan(150_000);
	});

	test('noemt versie, broncode, normtabel met controlegetal, en dat het niet officieel is', () => {
		const tekst = doorlopend(lees(dossier(), soort).tekst);
		expect(tekst).toContain('Beslagvrij 2026.11.0 (broncode abc1234)');
		expect(tekst).toContain('2026-2, herziening');
		expect(tekst.replaceAll(' ', '')).toMatch(/SHA-256.*[0-9a-f]{64}/);
		expect(tekst).toContain('geen officiële berekening en geen besluit');
	});
});

/** De koppen van niveau 2, in volgorde. */
const koppenVan = (soort: Uitkomstdocument, inhoud: unknown): readonly string[] =>
	lees(inhoud, soort).verslag.blokken.flatMap((blok) =>
		blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : []
	);

describe('de rapportage Wgs', () => {
	test('heeft de volgorde van het portaal, en daarna de berekening', () => {
		expect(koppenVan('wgs', dossier())).toEqual([
			'Beslagvrije voet',
			'Basis voor de BVV',
			'Inwoner',
			'Inkomsten van de inwoner',
			'Partner',
			'Lopende beslagen en verrekeningen',
			'Welke gegevens zijn niet gebruikt?',
			'Welke situaties kunnen het bedrag veranderen?',
			'Hoe is dit uitgerekend?',
			'Welke keuzes zijn gemaakt?',
			'Welke normen zijn gebruikt?',
			'Over dit document'
		]);
	});

	test('zegt de resultaatzinnen van het portaal: X is het totaal, Z is de tBVV', () => {
		const inhoud = dossier({
			inkomens: [
				inkomen({ id: '1', naam: 'Bakkerij' }),
				inkomen({ id: '2', naam: 'Kiosk', opgave: bedragen('1200.00', '100.00') })
			]
		});
		const { tBvv, totaalPerMaand } = berekenResultaat(inhoud);
		const euro = (kaal: string) => `€ ${kaal.replace(/\B(?=(\d{3})+$)/g, '.')}`;
		expect(totaalPerMaand).not.toBe(tBvv);
		expect(doorlopend(lees(inhoud, 'wgs').tekst)).toContain(
			`De BVV is vastgesteld op ${euro(totaalPerMaand)}. Dit is het totale inkomen dat de inwoner per maand overhoudt voor levensonderhoud. Op de inkomsten van Bakkerij wordt beslag gelegd. Van dat inkomen houdt de inwoner nog over ${euro(tBvv)}.`
		);
	});

	test('toont de basis van tabel 9: drempel in hele euro, norminkomen van de leefsituatie', () => {
		// Juli 2023: de voorbeeldwaarden van handleiding R26-01, figuur 28, met de tabel van dat halfjaar.
		const tekst = doorlopend(lees(dossier({ peildatum: '2023-09-15' }), 'wgs').tekst);
		expect(tekst).toMatch(/Bevragingsdatum\s+15 september 2023/);
		expect(tekst).toMatch(/Drempelbedrag woonkosten .*?€ 889\s/);
	});

	test('toont per IKV de gemiddelden, de indicatieperiode en de perioden; van de partner alleen netto en nummer', () => {
		const stroken = perioden(
			periode('2026-03-01', '2026-03-31'),
			periode('2026-04-01', '2026-04-30'),
			periode('2026-05-01', '2026-05-31')
		);
		const { blokken } = lees(
			dossier({
				leefsituatie: 'gehuwd_zonder_kinderen',
				inkomens: [
					inkomen({ naam: 'Bakkerij', opgave: stroken }),
					inkomen({ id: '2', van: 'partner', naam: 'Geheime Werkgever', loonheffingennummer: '123L01' })
				]
			}),
			'wgs'
		).verslag;
		const tot = blokken.findIndex(
			(blok) => blok.soort === 'kop' && blok.tekst === 'Lopende beslagen en verrekeningen'
		);
		const voor = JSON.stringify(blokken.slice(0, tot));
		for (const stuk of [
			'Gem. loon loonbelasting premie vv',
			'Gemiddeld netto periode inkomen',
			'1 maart 2026 tot en met 31 mei 2026',
			'1 maart 2026',
			'31 mei 2026',
			'Onbewerkt loon',
			'Periode begindatum',
			'Inkomen 1 van de partner'
		]) {
			expect(voor).toContain(stuk);
		}
		expect(voor).not.toContain('Geheime Werkgever');
		expect(voor).not.toContain('123L01');
	});
});

describe('de rekenbijlage', () => {
	test('heeft bij elk totaal de som met bedragen, en elke lezing van het register', () => {
		const tekst = kaal(alsTekst(lees(dossier(), 'rekenbijlage').verslag));
		expect(tekst).toContain('Som: 95% × € 2.000,00.');
		expect(tekst).toContain('(ingevuld)');
		expect(tekst).toContain('Door hoeveel perioden delen wij bij loon per vier weken?');
		expect(tekst).toContain('Tussenstappen worden niet afgerond');
		expect(tekst.match(/\(standaard/g)).toHaveLength(LEZING_IDS.length);
	});
});
