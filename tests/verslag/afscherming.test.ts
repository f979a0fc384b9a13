/** Wat iemand weglaat of wat van de partner is, mag nergens in het bestand staan: niet op een blad en niet erin. */
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import { DOCUMENTTEKSTEN, UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakVtlbrapportbytes } from '#lib/verslag/maak-vtlb-rapport.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { maakTussenresultaat } from '#lib/verslag/tussenresultaat.ts';
import type { Verslag } from '#lib/toegankelijke-pdf/opmaak/blokken.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { leesPdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { doorlopend, GEGEVENS, leesVerslag } from './document-hulp.ts';

const BSN = '111222333';
/** Wie de partner betaalt en wat er op de loonstroken staat. */
const GEHEIM = ['Geheime Werkgever', 'Stille Uitkering', '987654321L02', '1.777,77', '14.400'];

const inhoud = dossier({
	kenmerk: { dossiernummer: 'A-17', bsn: BSN },
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [
		inkomen({ id: '1', naam: 'Bakkerij' }),
		inkomen({
			id: '2',
			van: 'partner',
			naam: 'Geheime Werkgever',
			codeSoort: '15',
			loonheffingennummer: '987654321L02',
			opgave: perioden(
				periode('2026-03-01', '2026-03-31', { loon: '1777.77' }),
				periode('2026-04-01', '2026-04-30', { loon: '1777.77' }),
				periode('2026-05-01', '2026-05-31', { loon: '1777.77' })
			)
		}),
		inkomen({
			id: '3',
			van: 'partner',
			naam: 'Stille Uitkering',
			codeSoort: '33',
			opgave: bedragen('14400.00', '1100.00'),
			lopendBeslag: { tBvv: '900.00' }
		})
	],
	vtlb: { gemeenschap: 'nee', partnerinkomen: 'bekend' },
	versie: 2
});
const uitkomst = berekenUitkomst(inhoud);
const stand = { concept: conceptVan(uitkomst.dossier), fouten: [], uitkomst, zonderInkomens: [] };

const zonder = { ...GEGEVENS, mee: { dossier: false, berekening: true } };

/** Alle tekst van een PDF, met de kenmerken van het bestand en wat erin zit. */
const alles = (bytes: Uint8Array): string =>
	[
		...leesPdf(bytes).paginas.flatMap(({ teksten }) => teksten.map(({ tekst }) => tekst)),
		new TextDecoder('latin1').decode(bytes)
	].join(' ');
const lees = (verslag: Verslag) => {
	const { bytes, tekst } = leesVerslag(verslag);
	return { bytes, tekst: `${doorlopend(tekst)} ${alles(bytes)}` };
};
const gevonden = (tekst: string) => [BSN, ...GEHEIM].filter((stuk) => tekst.includes(stuk));

describe.each(UITKOMSTDOCUMENTEN)('%s', (soort) => {
	test('voor een ander: geen BSN, geen dossier, van de partner alleen het netto', () => {
		const { bytes, tekst } = lees(maakDocument(soort, uitkomst, zonder));
		expect(gevonden(tekst)).toEqual([]);
		expect(leesDossierbijlage(bytes)).toBeNull();
		expect(tekst).toContain('In deze PDF zit geen dossier');
		expect(tekst).toContain('€ 1.100');
	});

	test('met het dossier staat alles in de bijlage', () => {
		const { bytes } = lees(maakDocument(soort, uitkomst, GEGEVENS));
		const bijlage = leesDossierbijlage(bytes) ?? '';
		for (const stuk of [BSN, 'Geheime Werkgever', 'Stille Uitkering']) expect(bijlage).toContain(stuk);
	});
});

test.each(['wgs', 'overzicht'] as const)('%s toont de partner ook met het dossier erin niet', (soort) => {
	const { tekst } = leesVerslag(maakDocument(soort, uitkomst, GEGEVENS));
	expect(GEHEIM.filter((stuk) => doorlopend(tekst).includes(stuk))).toEqual([]);
	expect(doorlopend(tekst)).toContain('Inkomen 2 van de partner');
});

test('het tussenresultaat voor een ander ook niet', () => {
	const { bytes, tekst } = lees(maakTussenresultaat(stand, zonder));
	expect(gevonden(tekst)).toEqual([]);
	expect(leesDossierbijlage(bytes)).toBeNull();
	expect(gevonden(lees(maakTussenresultaat(stand, GEGEVENS)).tekst).length).toBeGreaterThan(3);
});

test('het rapport van de indicatie voor een ander ook niet', () => {
	const { vtlb } = uitkomst.dossier;
	if (!vtlb) throw new Error('het dossier heeft een indicatie');
	const indicatie = berekenVtlb(uitkomst, vtlb);
	if (indicatie.soort !== 'indicatie') throw new Error(indicatie.reden);
	const bytes = maakVtlbrapportbytes({ uitkomst, vtlb, indicatie }, zonder);
	expect(gevonden(alles(bytes))).toEqual([]);
	expect(leesDossierbijlage(bytes)).toBeNull();
});

test('elk document over een uitkomst is nagelopen', () => {
	// Het herzieningsverslag heeft twee dossiers, en dus zijn eigen test (herziening.test.ts).
	expect(Object.keys(DOCUMENTTEKSTEN)).toEqual([...UITKOMSTDOCUMENTEN, 'herziening', 'tussenresultaat']);
});
