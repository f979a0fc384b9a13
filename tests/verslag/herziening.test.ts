/** Het herzieningsverslag: de som staat erin en klopt, het is toegankelijk, en een ander ziet niets van de partner. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesErvoor, zetErvoor } from '#lib/dossier/ervoor.ts';
import { leegConcept } from '#lib/dossier/concept.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { herzieningVan } from '#lib/invoer/herziening.ts';
import { documentteksten } from '#lib/teksten/documenten/documenten.ts';
import { herzieningteksten } from '#lib/teksten/herziening.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import type { Herzieningsuitleg } from '#lib/uitleg/herziening.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { maakHerzieningsverslag } from '#lib/verslag/herzieningsverslag.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen, inkomen3 } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import {
	knopenVan,
	leesStructuur,
	leesTekst,
	ouderboomfouten
} from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { doorlopend, GEGEVENS, kaal, keurLigging, leesVerslag, ORGANISATIE } from './document-hulp.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

/** Het verslag van het ene naar het andere dossier. */
function verslagVan(oud: unknown, nieuw: unknown, heel = true) {
	const concept = leegConcept('');
	zetErvoor(concept, { dossier: geldig(oud), bewaard: null });
	const uitkomst = berekenUitkomst(nieuw);
	const uitleg = herzieningVan(concept, uitkomst.dossier, { lezer: 'portaal', heel });
	if (!uitleg) throw new Error('geen herziening');
	const mee = { dossier: heel, berekening: false };
	const gegevens = { ...GEGEVENS, organisatie: ORGANISATIE, mee, vorige: leesErvoor(concept) };
	return {
		uitleg,
		...leesVerslag(maakHerzieningsverslag(uitleg, uitkomst, gegevens))
	};
}

/** In centen, exact: de som van alle regels. */
function somVan({ som }: Herzieningsuitleg): readonly [regels: bigint, totaal: bigint] {
	const centen = (bedrag: string) => BigInt(bedrag.replace(/[^\d,]/g, '').replace(',', ''));
	const regels = som.regels.reduce(
		(tot, { teken, bedrag }) => (teken === '-' ? tot - centen(bedrag) : tot + centen(bedrag)),
		0n
	);
	return [regels, centen(som.bedrag)];
}

const PARTNER = {
	leefsituatie: 'gehuwd_zonder_kinderen',
	kenmerk: { dossiernummer: 'A-17', bsn: '111222333' },
	inkomens: [
		inkomen({ id: '1', naam: 'Bakkerij De Molen' }),
		inkomen({ id: '2', van: 'partner', naam: 'Geheime Werkgever', opgave: bedragen('14000.00', '900.00') })
	]
};
const oud = dossier({ peildatum: '2026-03-05', ...PARTNER });
const nieuw = dossier({
	peildatum: '2026-07-20',
	...PARTNER,
	inkomens: [
		inkomen({ id: '1', naam: 'Bakkerij De Molen' }),
		inkomen({
			id: '2',
			van: 'partner',
			naam: 'Andere Geheime Werkgever',
			codeSoort: '15',
			opgave: bedragen('17000.00', '1100.00')
		}),
		inkomen({ id: '3', van: 'partner', naam: 'Nog Een Geheim', opgave: bedragen('600.00', '50.00') })
	]
});

describe('het herzieningsverslag', () => {
	test('heeft beide dagen, bedragen en normtabellen, de som en het programma', () => {
		const { tekst, verslag, uitleg } = verslagVan(oud, nieuw);
		for (const heel of [doorlopend(tekst), doorlopend(alsTekst(verslag))]) {
			for (const stuk of [
				'5 maart 2026',
				'20 juli 2026',
				'2026-1',
				'2026-2, herziening',
				kaal(uitleg.toen.bedrag),
				kaal(uitleg.nu.bedrag),
				...uitleg.som.regels.flatMap(({ zin, bedrag }) => [kaal(zin), kaal(bedrag)]),
				...uitleg.zonderEffect.map(kaal),
				'Gemeente Voorbeeld',
				'Beslagvrij 2026.11.0 (broncode abc1234)',
				'geen officiële berekening en geen besluit',
				'475d lid 3'
			]) {
				expect(heel.replaceAll(' ', '')).toContain(stuk.replaceAll(' ', ''));
			}
		}
	});

	test('een eigen normtabel staat bij het bedrag en bij waarmee het is gemaakt, ook als zij niets scheelt', () => {
		const met = (peildatum: string, netto: string, anders: object = {}) =>
			dossier({ versie: 3, peildatum, inkomens: [inkomen3('9600.00', netto)], ...anders });
		const eigenNormen: unknown = JSON.parse(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
		const { tekst } = verslagVan(met('2026-11-20', '800.00'), met('2027-01-04', '900.00', { eigenNormen }));
		const heel = doorlopend(tekst).replace(/ +/g, ' ');
		expect(heel).not.toContain(herzieningteksten.eigenNormen);
		expect(heel).toContain(herzieningteksten.metEigenNormen('4 januari 2027'));
		expect(heel).toContain('2027-1, door gebruiker ingevuld');
		expect(heel).toContain(documentteksten.geenHash);
		expect(heel).not.toContain('normen/2027-1.json');
		expect(heel).toContain('van normen/2026-2.json in de broncode');
	});

	test('is gemarkeerd, met koppen op volgorde en niets over elkaar', () => {
		for (const { pdf } of [verslagVan(oud, nieuw), verslagVan(zwaarDossier, zwaarDossier)]) {
			expect(pdf.markeerfouten).toEqual([]);
			expect(ouderboomfouten(pdf)).toEqual([]);
			keurLigging(pdf);
			const koppen = knopenVan(leesStructuur(pdf)).filter(({ soort }) => /^H\d$/.test(soort));
			expect(koppen.filter(({ soort }) => soort === 'H1').map(leesTekst)).toEqual(['Herzieningsverslag']);
			koppen.forEach(({ soort }, plaats) => {
				expect(Number(soort[1])).toBeLessThanOrEqual(Number(koppen[plaats - 1]?.soort[1] ?? 0) + 1);
			});
		}
	});

	test('met het dossier: het eerdere zit er ook in, en de PDF opent als herziening', () => {
		const gelezen = leesBestandtekst(leesDossierbijlage(verslagVan(oud, nieuw).bytes) ?? '');
		expect(gelezen).toMatchObject({
			waarde: { dossier: { peildatum: '2026-07-20' }, vorige: { dossier: { peildatum: '2026-03-05' } } }
		});
	});

	test('voor een ander: geen dossier, geen BSN, en van de partner alleen het netto, met een nummer', () => {
		const { tekst, bytes, uitleg } = verslagVan(oud, nieuw, false);
		const heel = doorlopend(tekst);
		expect(heel).not.toMatch(/\b[Uu]w?\b/);
		expect(leesDossierbijlage(bytes)).toBeNull();
		for (const geheim of ['111222333', 'Geheim', '17.000', '14.000']) expect(heel).not.toContain(geheim);
		expect(heel).toContain('Inkomen 1 van de partner');
		expect(heel).toContain('Dit inkomen kwam erbij: Inkomen 2 van de partner');
		expect(heel).toContain('1.100');
		const [regels, totaal] = somVan(uitleg);
		expect(regels).toBe(totaal);
		// Wat verborgen is telt mee: de som blijft die van het hele verslag.
		expect(totaal).toBe(somVan(verslagVan(oud, nieuw).uitleg)[1]);
	});
});

test('van willekeurige dossiers is de getoonde som precies het nieuwe bedrag, ook voor een ander', () => {
	fc.assert(
		fc.property(dossierArbitrair, dossierArbitrair, fc.boolean(), (een, ander, heel) => {
			const concept = leegConcept('');
			zetErvoor(concept, { dossier: geldig(een), bewaard: null });
			const uitleg = herzieningVan(concept, geldig(ander), { lezer: 'portaal', heel });
			if (!uitleg) return;
			const [regels, totaal] = somVan(uitleg);
			expect(regels).toBe(totaal);
			// Een stuk van een hulpverlener spreekt niemand aan.
			const zinnen = [
				...uitleg.som.regels.map(({ zin }) => zin),
				...uitleg.zonderEffect,
				uitleg.nu.zekerheid.zin
			];
			expect(zinnen.filter((zin) => /\b[Uu]w?\b/.test(zin))).toEqual([]);
		}),
		{ numRuns: 100 }
	);
});

test('een gewoon verslag is hooguit twee bladen', () => {
	const gewoon = (peildatum: string) => dossier({ peildatum, inkomens: [inkomen()] });
	expect(verslagVan(gewoon('2026-03-05'), gewoon('2026-07-20')).pdf.paginas.length).toBeLessThanOrEqual(2);
});
