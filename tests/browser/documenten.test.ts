import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { bouwmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import {
	DOCUMENTTEKSTEN,
	UITKOMSTDOCUMENTEN,
	type Documentsoort
} from '#lib/teksten/documenten/documenten.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { leesPdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { GETYPT, metKern, open, tussenstand } from './hulp/werkblad.ts';

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();
const inhoud = JSON.stringify(GETYPT);
const verwacht = metKern(inhoud);

/** Klikt en geeft de bytes van het bestand dat de browser kreeg. */
async function download(page: Page, knop: string): Promise<{ naam: string; bytes: Uint8Array }> {
	const wacht = page.waitForEvent('download');
	await page.getByRole('button', { name: knop, exact: true }).click();
	const bestand = await wacht;
	return { naam: bestand.suggestedFilename(), bytes: new Uint8Array(readFileSync(await bestand.path())) };
}

const tekstVan = (bytes: Uint8Array) => leesTekst(leesStructuur(leesPdf(bytes)));
const titel = (soort: Documentsoort) => DOCUMENTTEKSTEN[soort].titel;

const metDossier = (page: Page) =>
	page
		.getByRole('region', { name: 'Documenten' })
		.getByRole('checkbox', { name: 'Met het dossier en het BSN' });

async function naarUitkomst(page: Page): Promise<void> {
	await page.getByRole('link', { name: '4 Beslagvrije voet' }).click();
	await page.getByRole('radio', { name: titel('wgs'), exact: true }).waitFor();
}

describe('op stap 4 van het werkblad', () => {
	test('is elk document te maken, met de bedragen van de kern en op verzoek het dossier erin', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await bezoek.ga('/werkblad/');
		await open(page, inhoud);
		await naarUitkomst(page);
		for (const soort of UITKOMSTDOCUMENTEN) {
			await page.getByRole('radio', { name: titel(soort), exact: true }).check();
			const { naam, bytes } = await download(page, 'Maak PDF');
			expect(naam).toBe(`A-17-b-${DOCUMENTTEKSTEN[soort].bestand}-2026-07-14.pdf`);
			const tekst = tekstVan(bytes);
			expect(tekst).toContain(titel(soort));
			expect(tekst).toContain(toonEuro(verwacht.bBvv).replace('\u00a0', ' '));
			await page.getByText(`${naam} staat bij uw downloads.`).waitFor();
			// Wat een hulpverlener maakt, gaat uit zichzelf zonder.
			expect(await metDossier(page).isChecked()).toBe(false);
			expect(leesDossierbijlage(bytes)).toBeNull();
		}
		await metDossier(page).check();
		for (const soort of UITKOMSTDOCUMENTEN) {
			await page.getByRole('radio', { name: titel(soort), exact: true }).check();
			const { bytes } = await download(page, 'Maak PDF');
			expect(metKern(leesDossierbijlage(bytes) ?? '')).toEqual(verwacht);
		}
	});

	test('is het dossier meegeven een keuze, op elke stap dezelfde, zolang het tabblad open is', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		const standen = async () =>
			Promise.all(
				(await page.getByRole('checkbox', { name: 'Met het dossier en het BSN' }).all()).map((vink) =>
					vink.isChecked()
				)
			);
		await bezoek.ga('/werkblad/');
		await open(page, inhoud);
		expect(await standen()).toEqual([false]);
		await naarUitkomst(page);
		expect(await standen()).toEqual([false, false]);
		await metDossier(page).check();
		expect(await standen()).toEqual([true, true]);
		await page.getByRole('radio', { name: titel('overzicht'), exact: true }).check();
		expect(await standen()).toEqual([true, true]);
		await page.reload();
		await page.getByRole('radio', { name: titel('wgs'), exact: true }).waitFor();
		expect(await standen()).toEqual([true, true]);
		await bezoek.ga('/werkblad/inkomen/');
		expect(await standen()).toEqual([true]);
		await page.getByRole('checkbox', { name: 'Met het dossier en het BSN' }).uncheck();
		await naarUitkomst(page);
		expect(await standen()).toEqual([false, false]);
	});

	test('komt een naam op het document, en alleen op verzoek in het dossier en in dit tabblad', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		const inTabblad = () =>
			page.evaluate(() => JSON.stringify({ ...sessionStorage }).includes('Van der Proef'));
		await bezoek.ga('/werkblad/');
		await open(page, inhoud);
		await naarUitkomst(page);
		await page.getByText('Naam en adres op het document').click();
		await page.getByLabel('Achternaam').fill('Van der Proef');
		const { bytes } = await download(page, 'Maak PDF');
		expect(tekstVan(bytes)).toContain('Van der Proef');
		const zonder = await download(page, 'Bewaar het dossier');
		expect(new TextDecoder().decode(zonder.bytes)).not.toContain('Van der Proef');
		expect(await inTabblad()).toBe(false);

		await page.getByRole('checkbox', { name: 'Bewaar dit in het dossier' }).check();
		const met = await download(page, 'Bewaar het dossier');
		expect(new TextDecoder().decode(met.bytes)).toContain('Van der Proef');
		await expect.poll(inTabblad).toBe(true);
		expect(await axeFouten(page)).toEqual([]);
	});

	test('is een document als tekst te kopiëren', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page, context } = bezoek;
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await bezoek.ga('/werkblad/');
		await open(page, inhoud);
		await naarUitkomst(page);
		await page.getByRole('button', { name: 'Kopieer als tekst', exact: true }).click();
		await page.getByText('De tekst staat op het klembord.').waitFor();
		const tekst = await page.evaluate(() => navigator.clipboard.readText());
		expect(tekst).toContain('BVV Rapportage Wgs\n===');
		expect(tekst).toContain(`vastgesteld op ${toonEuro(verwacht.totaalPerMaand)}`);
	});

	test('blijft het profiel van de organisatie alleen bewaard als iemand dat wil', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		const bewaard = () => page.evaluate(() => Object.keys(localStorage).length);
		await bezoek.ga('/werkblad/');
		await open(page, inhoud);
		await naarUitkomst(page);
		await page.getByText('Gegevens van uw organisatie op het document').click();
		await page.getByLabel('Naam van de organisatie').fill('Wijkteam Voorbeeld');
		await page.getByLabel('Adres van de privacyverklaring').fill('http://onveilig');
		await page.getByLabel('Telefoon').fill('14 0123');
		await page.getByText('begint met https://, bijvoorbeeld').waitFor();
		await page.getByLabel('Adres van de privacyverklaring').fill('https://voorbeeld.nl/privacy');
		await page.getByLabel('Telefoon').focus();
		expect(await bewaard()).toBe(0);
		expect(await axeFouten(page)).toEqual([]);
		expect(await teBreed(page)).toBe(0);
		// Een andere stap en terug: het staat er nog, maar alleen in dit tabblad.
		await page.goBack();
		await page.getByRole('radio', { name: titel('wgs'), exact: true }).waitFor({ state: 'detached' });
		await naarUitkomst(page);
		await page.getByText('Gegevens van uw organisatie op het document').click();
		expect(await page.getByLabel('Naam van de organisatie').inputValue()).toBe('Wijkteam Voorbeeld');
		expect(await bewaard()).toBe(0);
		await page.getByRole('radio', { name: titel('overzicht'), exact: true }).check();
		const { bytes } = await download(page, 'Maak PDF');
		expect(tekstVan(bytes)).toContain('Wijkteam Voorbeeld');
		expect(tekstVan(bytes)).toContain('https://voorbeeld.nl/privacy');

		await page.getByRole('checkbox', { name: 'Onthoud dit in deze browser' }).check();
		expect(await bewaard()).toBe(1);
		await page.reload();
		await page.getByText('Gegevens van uw organisatie op het document').click();
		expect(await page.getByLabel('Naam van de organisatie').inputValue()).toBe('Wijkteam Voorbeeld');
		await page.getByRole('checkbox', { name: 'Onthoud dit in deze browser' }).uncheck();
		expect(await bewaard()).toBe(0);
	});
});

test('"Download gegevens" kan op elke stap, ook als er nog bijna niets is', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	for (const stap of [
		'',
		'gegevens/',
		'wonen/',
		'inkomen/',
		'beslagobject/',
		'verrekeningen/',
		'resultaat/'
	]) {
		await bezoek.ga(`/werkblad/${stap}`);
		const { naam, bytes } = await download(page, 'Download gegevens');
		expect(naam).toMatch(/^tussenresultaat-beslagvrije-voet.*\.pdf$/);
		expect(tekstVan(bytes)).toContain('Wat ontbreekt nog?');
		expect(leesDossierbijlage(bytes)).toBeNull();
	}
});

test('een gemaakte PDF openen is het dossier openen; een andere PDF zegt waarom het niet kan', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, inhoud);
	await naarUitkomst(page);
	await metDossier(page).check();
	const { bytes } = await download(page, 'Maak PDF');

	const schoon = await browser.bezoek({ breedte: 1280 });
	const kies = (naam: string, buffer: Buffer) =>
		schoon.page
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: naam, mimeType: 'application/pdf', buffer });
	await schoon.ga('/werkblad/');
	await kies('brief.pdf', Buffer.from('%PDF-1.7\n%%EOF'));
	await schoon.page.getByText('In deze PDF zit geen dossier.').waitFor();
	await kies('rapport.pdf', Buffer.from(bytes));
	await schoon.page.getByText('rapport.pdf is geopend.').waitFor();
	expect(await tussenstand(schoon.page).innerText()).toContain(toonEuro(verwacht.tBvv));
});

test('op de resultaatpagina, zonder netwerk, maken beide knoppen een PDF', async () => {
	const server = await startServer(maakAfhandelaar(bouwmap), 0);
	stopServer = server.stop;
	// Chromium meldt zelf in de console dat er geen netwerk is; de andere klachten staan hieronder.
	const bezoek = await browser.bezoek({ adres: server.adres, magKlagen: true, breedte: 390 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, inhoud);
	await wachtTotOffline(page);
	await server.stop();
	stopServer = async () => {};
	await bezoek.context.setOffline(true);

	await bezoek.ga('/resultaat/');
	const rapport = await download(page, 'Maak PDF');
	expect(tekstVan(rapport.bytes)).toContain(toonEuro(verwacht.tBvv).replace('\u00a0', ' '));
	await page.getByText('Andere documenten').click();
	await page.getByRole('radio', { name: titel('rekenbijlage'), exact: true }).check();
	const blok = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'Documenten', exact: true }) });
	const wacht = page.waitForEvent('download');
	await blok.getByRole('button', { name: 'Maak PDF', exact: true }).click();
	const bijlage = new Uint8Array(readFileSync(await (await wacht).path()));
	expect(metKern(leesDossierbijlage(bijlage) ?? '')).toEqual(verwacht);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	expect(bezoek.klachten.csp).toEqual([]);
	expect(bezoek.klachten.naarBuiten).toEqual([]);
});
