import { describe, expect, test } from 'vitest';
import { conceptVan, leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { voorlopigeStand } from '#lib/invoer/werkblad/stand.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { maakTussenresultaat } from '#lib/verslag/tussenresultaat.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';
import { ouderboomfouten } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { GEGEVENS, gouden, kaal, keurLigging, leesVerslag } from './document-hulp.ts';
import { zwaarDossier } from './zwaar-dossier.ts';

function maak(concept: Concept) {
	const gelezen = leesConcept(concept);
	const fouten = gelezen.gelukt ? [] : gelezen.fouten;
	const { uitkomst, zonderInkomens } = voorlopigeStand(concept, fouten);
	return leesVerslag(maakTussenresultaat({ concept, fouten, uitkomst, zonderInkomens }, GEGEVENS));
}
const koppen = ({ verslag }: ReturnType<typeof maak>) =>
	verslag.blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : []));

describe('het tussenresultaat', { timeout: 60_000 }, () => {
	test('van een leeg concept zegt dat er niets is, en wat er moet komen', () => {
		const leeg = maak(leegConcept('14-7-2026'));
		const tekst = alsTekst(leeg.verslag);
		expect(tekst).toContain('De basis is nog niet te berekenen.');
		expect(tekst).toContain('Met wie de inwoner woont (leefsituatie): ');
		expect(tekst).toContain('Datum waarvoor wij rekenen\t14 juli 2026');
		expect(leesDossierbijlage(leeg.bytes)).toBeNull();
		expect(leeg.pdf.markeerfouten).toEqual([]);
	});

	test('van een half concept toont wat er is, ook wat niet klopt, en rekent de basis zonder dat inkomen', () => {
		const concept = conceptVan(geldig(dossier()));
		concept.inkomens.push({
			...structuredClone(conceptVan(geldig(dossier())).inkomens[0] as Concept['inkomens'][number]),
			id: '2',
			naam: 'Kiosk'
		});
		const tweede = concept.inkomens[1];
		if (tweede) tweede.opgave.netto.bedrag = '1,250';
		const half = maak(concept);
		const tekst = kaal(alsTekst(half.verslag));
		expect(tekst).toContain('Voorlopig: nog zonder Kiosk.');
		expect(tekst).toMatch(/Basis voor de beslagvrije voet \(bBVV\).*\t€ 1\./);
		expect(tekst).toContain('Netto-inkomen per maand (Kiosk): Bedoelt u');
		expect(tekst).toContain('Netto-inkomen per maand\t1,250');
		expect(leesDossierbijlage(half.bytes)).toBeNull();
	});

	test('een datum die geen datum is maakt geen document onmogelijk', () => {
		expect(alsTekst(maak({ ...leegConcept('morgen'), leefsituatie: 'alleenstaande' }).verslag)).toContain(
			'Stand zonder berekeningsdatum'
		);
	});

	test.each(gouden.filter((_, plaats) => plaats % 6 === 0))(
		'$id: compleet, gemarkeerd, en het dossier zit erin',
		({ inhoud }) => {
			const document = maak(conceptVan(geldig(inhoud)));
			expect(koppen(document)).toEqual(
				expect.arrayContaining(['Basis voor de BVV', 'Wat ontbreekt nog?', 'Wat is ingevuld?'])
			);
			expect(document.pdf.markeerfouten).toEqual([]);
			expect(ouderboomfouten(document.pdf)).toEqual([]);
			const bijlage = JSON.parse(leesDossierbijlage(document.bytes) ?? '') as object;
			expect(bijlage).toMatchObject({ bewaard: { programma: GEGEVENS.versie } });
			expect({ ...bijlage, bewaard: undefined }).toEqual(alsBestand(geldig(inhoud)));
		}
	);

	test('met zestig loonstroken en vreemde tekens ligt alles netjes', () => {
		keurLigging(maak(conceptVan(geldig(zwaarDossier))).pdf);
	});
});
