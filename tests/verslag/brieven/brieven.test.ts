import { describe, expect, test } from 'vitest';
import { toonRond } from '#lib/taal/bedragen.ts';
import { toonDatum } from '#lib/taal/datums.ts';
import { BRIEFNAMEN, type Briefid } from '#lib/teksten/brieven/soorten.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { BRIEFSOORTEN } from '#lib/uitleg/brieven/welke-brieven.ts';
import { maakBriefverslag } from '#lib/verslag/brieven/maak-brief.ts';
import { brief, feiten } from '../../controle/hulp.ts';
import { knopenVan, leesStructuur, ouderboomfouten } from '../../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { doorlopend, GEGEVENS, keurLigging, leesVerslag } from '../document-hulp.ts';
import { GEVALLEN, LATER } from './gevallen.ts';
import { AFDRACHT, BSN, NAMENS, ouderTeVeel, PARTNERNAAM, zaak } from './zaken.ts';

const ELK = GEVALLEN.flatMap(([id, wat, een]) => [
	[id, `${wat}, ik`, een] as const,
	[id, `${wat}, namens`, { ...een, schrijver: NAMENS }] as const
]);

const maak = (id: Briefid, een: Briefzaak) => leesVerslag(maakBriefverslag(id, een, GEGEVENS));

test('elke brief heeft een geval', () =>
	expect(new Set(GEVALLEN.map(([id]) => id))).toEqual(new Set(Object.keys(BRIEFNAMEN))));

describe.each(ELK)('%s: %s', (id, _, een) => {
	const { pdf, tekst, verslag } = maak(id, een);
	const heel = doorlopend(tekst);

	test('past bij deze zaak', () => expect(BRIEFSOORTEN[id].pastNiet(een)).toBe(null));

	test('is gemarkeerd, op hoogstens twee bladen, en niets staat over elkaar', () => {
		expect(pdf.markeerfouten).toEqual([]);
		expect(ouderboomfouten(pdf)).toEqual([]);
		expect(pdf.paginas.length).toBeLessThanOrEqual(2);
		keurLigging(pdf);
	});

	test('de tekst om te kopiëren zegt hetzelfde als de PDF', () => {
		const woorden = (inhoud: string) =>
			doorlopend(inhoud)
				.split(/[\s\t()]+/)
				.filter((woord) => /[\p{L}\d]/u.test(woord));
		const inPdf = new Set(woorden(tekst));
		expect(
			woorden(alsTekst(verslag)).filter((woord) => !inPdf.has(woord) && !verslag.voettekst.includes(woord))
		).toEqual([]);
	});

	test('er is niets leeg gebleven', () => {
		expect(heel).not.toMatch(/undefined|null|NaN|\[object|\(\)|, ,| \.| ,/);
		const cellen = verslag.blokken.flatMap((blok) =>
			blok.soort === 'tabel'
				? blok.rijen.flat()
				: blok.soort === 'definities'
					? blok.paren.map(({ waarde }) => waarde)
					: []
		);
		expect(cellen.filter((cel) => cel.trim() === '')).toEqual([]);
	});

	test('zonder BSN en zonder wie de partner betaalt', () => {
		expect(heel).not.toContain(BSN);
		expect(heel).not.toContain(PARTNERNAAM);
	});

	test('de stem klopt: namens een cliënt zegt niemand iets over zichzelf', () => {
		if (een.schrijver.soort === 'namens') {
			expect(heel).not.toMatch(/\b(mijn|Mijn) (?!cliënt|verzoek|brief|eerdere brief|zieke moeder)/);
			expect(heel).not.toMatch(/\b(ik mag|bij mij|houd ik|had ik|ik woon|kreeg ik)\b/i);
		} else expect(heel).not.toContain('cliënt');
	});

	test('er staat geen verwijt in', () =>
		expect(heel).not.toMatch(/\b(fout|fouten|verkeerd|onterecht|ten onrechte|u had|nalatig|schuldig)\b/i));

	test('koppen slaan geen niveau over', () => {
		const koppen = knopenVan(leesStructuur(pdf)).filter(({ soort }) => /^H\d$/.test(soort));
		expect(koppen.filter(({ soort }) => soort === 'H1')).toHaveLength(1);
		expect(koppen.every(({ soort }) => soort === 'H1' || soort === 'H2')).toBe(true);
	});
});

describe('de bedragen zijn die van de controle', () => {
	const een = zaak(ouderTeVeel(), { bijzonder: { afdracht: AFDRACHT } });
	const heel = doorlopend(maak('correctie', een).tekst);
	const uitkomst = een.nagekeken?.uitkomst;

	test.each([
		['het bedrag op de brief', uitkomst?.bedragBrief],
		['het bedrag van de feiten', uitkomst?.bedragFeiten],
		['het verschil', uitkomst?.verschilPerMaand],
		['wat er te veel is ingehouden', AFDRACHT.teVeel.juist.waarde]
	])('%s', (_, bedrag) => {
		expect(bedrag && heel.includes(toonRond(bedrag).replaceAll('\u00a0', ' '))).toBe(true);
	});

	test('met de dag waarop de vier weken eindigen en de dag van het antwoord', () => {
		expect(heel).toContain(
			'binnen vier weken na de ontvangst van uw brief op 7 maart 2026. De vier weken eindigen op 4 april 2026.'
		);
		expect(heel).toContain(`uiterlijk ${toonDatum(alsDatum('2026-04-03'))}`);
	});

	test('weet niemand wanneer de brief kwam, dan eindigen de vier weken na de datum op de brief', () => {
		const gegevens = feiten({ leefsituatie: 'alleenstaande_ouder' });
		const onbekend = zaak(ouderTeVeel({ brief: brief('1336.00', { ontvangen: null, gegevens }) }));
		expect(doorlopend(maak('correctie', onbekend).tekst)).toContain(
			'na uw brief van 5 maart 2026. De vier weken eindigen op 2 april 2026.'
		);
	});

	test('de verzoeken zijn genummerd, in de PDF en in de tekst', () => {
		const { tekst, verslag } = maak('correctie', een);
		for (const waar of [doorlopend(tekst), doorlopend(alsTekst(verslag))]) {
			expect(waar).toMatch(/1\. Verander .* 2\. Betaal terug .* 3\. Geef .* 4\. Stuur /);
		}
	});

	test('bij winst gaat het overzicht over art. 475f, en noemt het geen bedrag van een beslag', () => {
		const winst = GEVALLEN.find(([, wat]) => wat === 'alleen winst')?.[2];
		const inhoud = winst ? doorlopend(maak('kantonrechter', winst).tekst) : '';
		expect(inhoud).toContain('artikel 475f Rv');
		expect(inhoud).not.toContain('volgens de berekening');
	});

	test('later geldt het bedrag van nu', () => {
		const nu = zaak(ouderTeVeel(LATER));
		const tekst = doorlopend(maak('latereCorrectie', nu).tekst);
		const { feitenNu } = nu.nagekeken?.uitkomst ?? {};
		expect(
			feitenNu?.soort === 'bedrag' && tekst.includes(toonRond(feitenNu.bedrag).replaceAll('\u00a0', ' '))
		).toBe(true);
	});
});
