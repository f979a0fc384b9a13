/** De gebruiksrapportage: uit tot iemand haar aanzet, op slot bewaard, te exporteren, en echt weg na uitzetten. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gebruikteksten as teksten } from '#lib/teksten/gebruik.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const WACHTZIN = 'vier losse woorden samen';
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const databases = (page: Page) =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const dossier = (nummer: string) => ({
	...metLoon('Bakkerij', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' }),
	kenmerk: { dossiernummer: nummer, bsn: '111222333' }
});

async function bekijk(page: Page, nummer: string) {
	await open(page, JSON.stringify(dossier(nummer)));
	await page.getByRole('link', { name: /^4\s/ }).click();
	await page.getByText(teksten.werktVoor('Gemeente Almere')).waitFor();
}

test('aanzetten, twee berekeningen, exporteren met de wachtzin, en weer uit', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 900 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/gebruik/');
	await page.getByText(teksten.uit).waitFor();
	expect(await databases(page)).toEqual([]);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await knop(page, teksten.zetAan).click();
	await page.getByText(teksten.leeg.achternaam).waitFor();
	await page.fill('#gebruik-voorletters', 'J.');
	await page.fill('#gebruik-achternaam', 'Dijk');
	await page.fill('#gebruik-organisatie', 'Bewind BV');
	await page.fill('#gebruik-werkendVoor', 'Gemeente Almere');
	await page.fill('#gebruik-wachtzin', WACHTZIN);
	// Wat getypt is staat er na herladen nog, behalve de wachtzin: die komt nergens te staan.
	await page.reload();
	await expect.poll(() => page.inputValue('#gebruik-achternaam')).toBe('Dijk');
	expect(await page.inputValue('#gebruik-wachtzin')).toBe('');
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
		WACHTZIN
	);
	await page.fill('#gebruik-wachtzin', WACHTZIN);
	await knop(page, teksten.zetAan).click();
	await page.getByText(teksten.aantal(0)).waitFor();

	await bezoek.ga('/werkblad/');
	await bekijk(page, 'K1');
	await bezoek.ga('/werkblad/');
	await bekijk(page, 'K2');
	await page.getByRole('link', { name: teksten.wijzigKort }).click();
	await page.getByText(teksten.aantal(2)).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	const ligtOpen = await page.evaluate(async () => {
		const plek = await new Promise<IDBDatabase>((klaar) => {
			const vraag = indexedDB.open('beslagvrij-gebruik');
			vraag.onsuccess = () => klaar(vraag.result);
		});
		const rijen = await new Promise<unknown[]>((klaar) => {
			const vraag = plek.transaction('gebruik').objectStore('gebruik').getAll();
			vraag.onsuccess = () => klaar(vraag.result as unknown[]);
		});
		plek.close();
		return rijen
			.map((rij) => new TextDecoder('latin1').decode(new TextEncoder().encode(JSON.stringify(rij))))
			.join();
	});
	expect(ligtOpen).not.toMatch(/111222333|K1/);

	await page.fill('#export-uit', 'een heel andere zin');
	await knop(page, teksten.exporteer).click();
	await page.getByText(teksten.pastNiet).waitFor();
	await page.fill('#export-uit', WACHTZIN);
	const [bestand] = await Promise.all([page.waitForEvent('download'), knop(page, teksten.exporteer).click()]);
	const regels = readFileSync(await bestand.path(), 'utf8').split('\r\n');
	expect(regels[0]).toBe(
		'\uFEFFVoorletters;Tussenvoegsel;Achternaam;OrganisatieNaam;Bsninwoner;BsnPartner;Timestamp;Dossiernr;GemachtigdDoor'
	);
	expect(regels.slice(1, 3).map((regel) => regel.replace(/\d\d-\d{1,2}-\d{4} [\d:]{8}/, 'TIJD'))).toEqual([
		'J.;;Dijk;Bewind BV;111222333;;TIJD;K1;Gemeente Almere',
		'J.;;Dijk;Bewind BV;111222333;;TIJD;K2;Gemeente Almere'
	]);

	await knop(page, teksten.zetUit).click();
	await knop(page, teksten.uitJa).click();
	await page.getByText(teksten.uit).waitFor();
	await expect.poll(() => databases(page)).toEqual([]);
});

test('alles wissen haalt de rapportage ook weg', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await bezoek.ga('/werkblad/gebruik/');
	await page.fill('#gebruik-achternaam', 'Dijk');
	await page.fill('#gebruik-organisatie', 'Bewind BV');
	await page.fill('#gebruik-wachtzin', WACHTZIN);
	await knop(page, teksten.zetAan).click();
	await page.getByText(teksten.aantal(0)).waitFor();
	await bezoek.ga('/werkblad/');
	await knop(page, 'Wis alles').click();
	await knop(page, 'Ja, wis alles').click();
	await expect.poll(() => databases(page)).toEqual([]);
	await bezoek.ga('/werkblad/gebruik/');
	await page.getByText(teksten.uit).waitFor();
});
