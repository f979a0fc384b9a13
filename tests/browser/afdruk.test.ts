/** Een afdruk van het scherm: van wie en van welke dag zij is, zonder knoppen, en heel te lezen. */
import { describe, expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { schrijfConcept } from '#lib/dossier/concept-bestand.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';
import { draaiOpPdf, heeftPdfProgrammas } from '../toegankelijke-pdf/hulp/pdf-programma.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { GETYPT, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const KOP = 'Beslagvrij · Dossier A 17/b · Van der Proef · Berekend voor 14 juli 2026';
const MET_VTLB = dossier({
	versie: 2,
	kenmerk: { dossiernummer: 'A 17/b' },
	inkomens: [inkomen({ opgave: { soort: 'bedragen', belastbaarJaar: '30000.00', nettoMaand: '2400.00' } })],
	vtlb: { correcties: { auto: '125.50' } }
});

/** Met meer velden breken de vellen op andere plekken. */
const PAAR_MET_VTLB = {
	...MET_VTLB,
	leefsituatie: 'gehuwd_met_kinderen',
	vtlb: { gemeenschap: 'nee', correcties: { auto: '125.50', reserveringstoeslag: '50.00' } }
};

/** Met grote bedragen in elke kolom. */
const MET_STROKEN = {
	...GETYPT,
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij De Vries',
			codeSoort: '15',
			tijdvak: 'vierweken',
			opgave: {
				soort: 'perioden',
				alleenLaatste: false,
				perioden: [
					['2026-03-23', '2026-04-19'],
					['2026-04-20', '2026-05-17']
				].map(([begin, eind]) => ({
					begin,
					eind,
					loon: '12345.67',
					uitbetaaldeVakantiebijslag: '1234.56',
					opnameAvwb: '1234.56',
					opgebouwdVakantiebijslag: '1234.56',
					opbouwAvwb: '1234.56',
					ingehoudenZvw: '1234.56',
					ingehoudenLoonheffing: '1234.56'
				}))
			}
		}
	],
	beslag: {}
};

/** Het bestand dat iemand opent, met een naam erbij. */
function metNaam(inhoud: object): string {
	const concept = conceptVan(geldig(inhoud));
	concept.personalia = { achternaam: 'Van der Proef', adres: '', kenmerk: '', bewaar: true };
	return schrijfConcept({ concept, brief: null });
}

/** Wat op het scherm staat om op te drukken, of om ergens anders heen te gaan. */
const ALLEEN_SCHERM =
	/Maak PDF|Inkomen toevoegen|Alt\+N|Bewaar als|Wis alles|Wijzig antwoorden|Antwoorden wijzigen|Kopieer|Naar de inhoud|Privacy|Versie \d|Terug naar|Verder naar/;

const A4 = { breedte: 595.3, hoogte: 841.9, marge: 45 };

interface Woord {
	tekst: string;
	vak: readonly [links: number, boven: number, rechts: number, onder: number];
}

/** Elk woord van elk vel, met zijn plek in punten. */
const vellenVan = (bytes: Uint8Array): Woord[][] =>
	draaiOpPdf('pdftotext', bytes, ['-bbox'], ['-'])
		.split('</page>')
		.slice(0, -1)
		.map((vel) =>
			[...vel.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
				([, links, boven, rechts, onder, tekst = '']) => ({
					tekst,
					vak: [Number(links), Number(boven), Number(rechts), Number(onder)]
				})
			)
		);

const tekstVan = (vel: readonly Woord[]): string => vel.map(({ tekst }) => tekst).join(' ');

/** Het midden van een woord: wat erboven en eronder ligt, is ruimte van de letter. */
function kern({ tekst, vak: [links, boven, rechts, onder] }: Woord): Woord {
	const kwart = (onder - boven) / 4;
	return { tekst, vak: [links, boven + kwart, rechts, onder - kwart] };
}

/** Woorden die over een ander woord heen staan. Een bedrag op de arcering staat er twee keer: de rand en de letter. */
function overElkaar(woorden: readonly Woord[]): string[] {
	const SPEELRUIMTE = 2;
	const vel = woorden.map(kern);
	return vel.flatMap(({ tekst, vak: [links, boven, rechts, onder] }, plaats) =>
		vel
			.slice(plaats + 1)
			.filter(
				({ tekst: ander, vak: [l, b, r, o] }) =>
					ander !== tekst &&
					Math.min(rechts, r) - Math.max(links, l) > SPEELRUIMTE &&
					Math.min(onder, o) - Math.max(boven, b) > SPEELRUIMTE
			)
			.map(({ tekst: ander }) => `${tekst} / ${ander}`)
	);
}

describe.skipIf(!heeftPdfProgrammas)('de afdruk van', () => {
	test.each([
		['de uitkomst', GETYPT, '/resultaat/', /U mag|mag u/],
		['stap 4 van het werkblad', GETYPT, '/werkblad/resultaat/', /Stap 4/],
		['de loonstroken op het werkblad', GETYPT, '/werkblad/inkomen/', /Stap 3\.2/],
		['grote bedragen op het werkblad', MET_STROKEN, '/werkblad/inkomen/', /Stap 3\.2/],
		['de indicatie', MET_VTLB, '/vtlb/uitkomst/', /In een schuldregeling/],
		['het rooster', MET_VTLB, '/vtlb/werkblad/', /Rooster indicatie/],
		['het rooster van een paar', PAAR_MET_VTLB, '/vtlb/werkblad/', /Rooster indicatie/]
	])('%s heeft een kop, geen knoppen, en niets valt weg', async (_, inhoud, pad, kop) => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		await bezoek.ga('/werkblad/');
		await open(bezoek.page, metNaam(inhoud));
		await bezoek.ga(pad);
		await bezoek.page.locator('.alleen-afdruk').waitFor({ state: 'attached' });
		expect(await bezoek.page.locator('.alleen-afdruk').isVisible()).toBe(false);

		const vellen = vellenVan(await bezoek.page.pdf({ format: 'A4', preferCSSPageSize: true }));
		const eerste = tekstVan(vellen[0] ?? []);
		expect(eerste).toContain(KOP);
		expect(eerste).toMatch(kop);
		const alles = vellen.map(tekstVan).join(' ');
		expect(alles).not.toMatch(ALLEEN_SCHERM);
		expect(alles).toContain('€');
		for (const vel of vellen) {
			// Geen vel met een verdwaalde regel.
			expect(vel.length).toBeGreaterThan(12);
			expect(overElkaar(vel)).toEqual([]);
			// Een bedrag breekt nooit af.
			expect(vel.filter(({ tekst }) => /\d,\d$/.test(tekst)).map(({ tekst }) => tekst)).toEqual([]);
			expect(
				vel.filter(
					({ vak: [links, , rechts, onder] }) =>
						links < A4.marge - 1 || rechts > A4.breedte - A4.marge + 1 || onder > A4.hoogte
				)
			).toEqual([]);
		}
	});
});
