/** Bewaren en openen als bestand, met een wachtzin of door te slepen. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { werkbladbestandteksten } from '#lib/teksten/dossierbestand.ts';
import { bewaarteksten as teksten, wachtzinteksten } from '#lib/teksten/bewaren.ts';
import { DOSSIER, knop, laatVallen, metDossier, nummer, WACHTZIN } from './hulp/bewaren.ts';
import { axeFouten, gebruikBrowser, wachtTotOffline } from './hulp/browser.ts';
import { open as openOpWerkblad } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

/** Bewaart met een wachtzin bij de downloads. */
async function bewaarOpSlot(page: Page): Promise<{ naam: string; bytes: Buffer }> {
	await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).check();
	await page.locator('#wachtzin').fill(WACHTZIN);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		knop(page, teksten.bestand.knop).click()
	]);
	return { naam: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Alsof deze browser niet vraagt waar een bestand moet komen, zoals Firefox en Safari. */
const zonderKiezer = (page: Page) =>
	page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
		Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
	});

const kies = (page: Page, naam: string, buffer: Buffer) =>
	page
		.locator('input[type=file]')
		.setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer });

describe('een bestand met een wachtzin', () => {
	test('is zonder netwerk te bewaren en in de vragen en op het werkblad weer te openen', async () => {
		const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
		const { page, context } = bezoek;
		await zonderKiezer(page);
		await bezoek.ga('/werkblad/');
		await wachtTotOffline(page);
		await context.setOffline(true);
		await openOpWerkblad(page, DOSSIER);
		await nummer(page).fill('K 78');
		await page.getByRole('link', { name: 'Bewaar met wachtzin' }).click();
		await page.getByText(teksten.stand.nietBewaard, { exact: true }).waitFor();
		const { naam, bytes } = await bewaarOpSlot(page);
		expect(naam).toMatch(/^K-78-beslagvrij-.*\.beslagvrij$/);
		expect(bytes.subarray(0, 16).toString()).toBe('BESLAGVRIJ-KLUIS');
		expect(bytes.toString('latin1')).not.toContain('K 78');
		await page.getByText(teksten.stand.bewaard, { exact: true }).waitFor();

		await knop(page, 'Wis alles').click();
		await knop(page, 'Ja, wis alles').click();
		await page.getByText(teksten.stand.leeg).waitFor();
		await bezoek.ga('/werkblad/');
		expect(await nummer(page).inputValue()).toBe('');
		await kies(page, naam, bytes);
		const venster = page.getByRole('dialog', { name: wachtzinteksten.vraag(naam) });
		expect(await axeFouten(page)).toEqual([]);
		await venster.getByLabel(wachtzinteksten.label, { exact: true }).fill('een andere wachtzin');
		await knop(page, wachtzinteksten.open).click();
		await venster.getByText(wachtzinteksten.fout.past).waitFor();
		// De focus staat in het veld, en Enter probeert opnieuw.
		await page.keyboard.press('Control+A');
		await page.keyboard.type(WACHTZIN);
		await page.keyboard.press('Enter');
		await page.getByText(`${naam} is geopend.`).waitFor();
		expect(await nummer(page).inputValue()).toBe('K 78');
		// Bewaren gaat niet ongemerkt zonder slot.
		await knop(page, werkbladbestandteksten.bewaren).click();
		await page.waitForURL('**/bewaren/');
		await page.getByText(teksten.bestand.zatOpSlot).waitFor();
		expect(await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).isChecked()).toBe(true);
	});

	test('dat beschadigd is, of waarvan iemand de wachtzin niet geeft, laat staan wat er stond', async () => {
		const { page, ...bezoek } = await metDossier(await browser.bezoek());
		await zonderKiezer(page);
		await bezoek.ga('/bewaren/');
		const { naam, bytes } = await bewaarOpSlot(page);
		await bezoek.ga('/werkblad/');
		await nummer(page).fill('blijft staan');
		bytes[60] = (bytes[60] ?? 0) ^ 1;
		await kies(page, naam, bytes);
		await page.getByLabel(wachtzinteksten.label, { exact: true }).fill(WACHTZIN);
		await knop(page, wachtzinteksten.open).click();
		await page.getByText(wachtzinteksten.fout.past).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
		expect(await nummer(page).inputValue()).toBe('blijft staan');
	});

	test('krijgt geen wachtzin die te raden is, en de pagina zegt hoe het wel moet', async () => {
		const { page } = await metDossier(await browser.bezoek());
		await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).check();
		for (const [zin, fout] of [
			['', wachtzinteksten.fout.leeg],
			['te kort', wachtzinteksten.fout.teKort(12)]
		] as const) {
			await page.locator('#wachtzin').fill(zin);
			await knop(page, teksten.bestand.knop).click();
			await page.getByText(fout).waitFor();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('wachtzin');
		}
		// Wie het wil zien, ziet wat hij typt.
		await page.getByRole('checkbox', { name: wachtzinteksten.toon }).first().check();
		expect(await page.locator('#wachtzin').getAttribute('type')).toBe('text');
	});
});

describe('een bestand dat op de pagina valt', () => {
	test('gaat open vanaf een vraag, en vraagt eerst of het mag vervangen wat niet bewaard is', async () => {
		const { page, ...bezoek } = await browser.bezoek();
		await bezoek.ga('/berekening/woning/');
		await page.getByRole('radio', { name: 'Een huurwoning' }).check();
		await laatVallen(page, 'dossier.json', Buffer.from(DOSSIER));
		await page.waitForURL('**/bewaren/');
		await knop(page, 'Nee, ga terug').click();
		await bezoek.ga('/berekening/woning/');
		expect(await page.getByRole('radio', { name: 'Een huurwoning' }).isChecked()).toBe(true);

		await laatVallen(page, 'dossier.json', Buffer.from(DOSSIER));
		await knop(page, 'Ja, open het bestand').click();
		await page.getByText('Het bestand is geopend.').waitFor();
		await page.getByRole('link', { name: teksten.open.werkblad }).click();
		await expect.poll(() => nummer(page).inputValue()).toBe('K 77');
	});

	test('en niet van ons is geeft een zin, en laat staan wat er stond', async () => {
		const { page, ...bezoek } = await metDossier(await browser.bezoek());
		await laatVallen(page, 'foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
		await page.getByText('Dit bestand kunnen wij niet openen').waitFor();
		await bezoek.ga('/werkblad/');
		expect(await nummer(page).inputValue()).toBe('K 77');
	});
});

describe('sluiten', () => {
	test.each([
		['met iets dat niet bewaard is vraagt het eerst', false, 1],
		['na het bewaren vraagt niets', true, 0]
	])('%s', async (_, bewaart, vragen) => {
		const { page, ...bezoek } = await browser.bezoek();
		await bezoek.ga('/berekening/woning/');
		await page.getByRole('radio', { name: 'Een huurwoning' }).check();
		if (bewaart) await Promise.all([page.waitForEvent('download'), knop(page, 'Bewaar').click()]);
		let gevraagd = 0;
		page.on('dialog', (venster) => {
			if (venster.type() === 'beforeunload') gevraagd += 1;
			void venster.accept();
		});
		const gesloten = page.waitForEvent('close');
		await page.close({ runBeforeUnload: true });
		await gesloten;
		expect(gevraagd).toBe(vragen);
	});
});
