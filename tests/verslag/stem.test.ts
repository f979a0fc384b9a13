/** Wie een document aanspreekt: de burger met "u", en over de inwoner in een stuk van een hulpverlener. */
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { inDerdePersoon } from '#lib/taal/derde-persoon.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakTussenresultaat } from '#lib/verslag/tussenresultaat.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { GEGEVENS, gouden, kaal, lees } from './document-hulp.ts';

const uitkomsten = [...gouden.map(({ inhoud }) => inhoud), ...VOLLE_DOSSIERS].map(berekenUitkomst);

const regels = (tekst: string): readonly string[] => kaal(tekst).split('\n');
const spreektAan = (tekst: string) => regels(tekst).filter((regel) => /\b(u|uw|uzelf)\b/i.test(regel));

describe('een stuk van een hulpverlener spreekt niemand aan', () => {
	test.each(['wgs', 'rekenbijlage'] as const)('%s', (soort) => {
		const gevonden = uitkomsten.flatMap((uitkomst) =>
			spreektAan(alsTekst(maakDocument(soort, uitkomst, GEGEVENS)))
		);
		expect([...new Set(gevonden)]).toEqual([]);
	});

	test('tussenresultaat', () => {
		const gevonden = uitkomsten.flatMap((uitkomst) => {
			const stand = { concept: conceptVan(uitkomst.dossier), fouten: [], uitkomst, zonderInkomens: [] };
			return spreektAan(alsTekst(maakTussenresultaat(stand, GEGEVENS)));
		});
		expect([...new Set(gevonden)]).toEqual([]);
	});
});

test.each(['rapportage', 'overzicht'] as const)('%s spreekt de burger met u aan', (soort) => {
	const gevonden = uitkomsten.flatMap((uitkomst) =>
		regels(alsTekst(maakDocument(soort, uitkomst, GEGEVENS))).filter((regel) => /\bde inwoner\b/i.test(regel))
	);
	expect([...new Set(gevonden)]).toEqual([]);
});

test('een naam die op een voornaamwoord lijkt blijft heel', () => {
	const [eerste] = gouden;
	const inhoud = JSON.parse(JSON.stringify(eerste?.inhoud)) as { inkomens: { naam: string }[] };
	for (const inkomen of inhoud.inkomens) inkomen.naam = 'Zorg voor U en uw huis';
	expect(kaal(lees(inhoud, 'wgs').tekst)).toContain('Zorg voor U en uw huis');
});

test.each([
	['Uw partner betaalt mee.', 'De partner betaalt mee.'],
	['Al uw eigen netto-inkomen', 'Al het eigen netto-inkomen'],
	['Huurtoeslag die u misloopt', 'Huurtoeslag die de inwoner misloopt'],
	[
		'Verhoging omdat u geen huurtoeslag kunt krijgen',
		'Verhoging omdat de inwoner geen huurtoeslag kan krijgen'
	],
	['Geld voor uzelf', 'Geld voor zichzelf'],
	['Vrij op uw bankrekening', 'Vrij op de bankrekening'],
	['U mag de kosten houden. Kunt u dat?', 'De inwoner mag de kosten houden. Kan de inwoner dat?'],
	['Wat uw huishouden nodig heeft', 'Wat het huishouden nodig heeft'],
	['Van uw WW en uw Ziektewet mag u', 'Van de WW en de Ziektewet mag de inwoner'],
	['Van uw ouderdomspensioen', 'Van het ouderdomspensioen'],
	['Van uw ander pensioen', 'Van het ander pensioen'],
	['Een bedrag zonder iemand', 'Een bedrag zonder iemand']
])('%s wordt %s', (zin, verwacht) => {
	expect(inDerdePersoon(zin)).toBe(verwacht);
});
