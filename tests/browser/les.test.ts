/** De casussen: zoeken, en elke weg ermee verder. */
import { expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { werkbladbestandteksten } from '#lib/teksten/dossierbestand.ts';
import { lesteksten as teksten } from '#lib/teksten/les/les.ts';
import { STARTDEUREN } from '#lib/teksten/paginas/start.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';

const browser = gebruikBrowser();

test('van de startpagina naar een casus, zonder netwerk, en op elke manier verder', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 800 });
	const { page, context } = bezoek;
	await bezoek.ga('/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	const deur = STARTDEUREN.find(({ link }) => link?.naar === '/les/')?.link?.tekst ?? '';
	await page.getByRole('link', { name: deur }).click();
	await page.waitForURL('**/les/');
	await page.getByText(teksten.gevonden(CASUSSEN.length), { exact: true }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);

	await page.getByRole('searchbox', { name: teksten.zoek }).fill('uitzendkracht');
	const gevonden = page.getByRole('article');
	await expect.poll(() => gevonden.count()).toBeLessThan(5);
	const casus = gevonden.first();
	const titel = await casus.getByRole('heading').innerText();
	await casus.getByText(teksten.verhaal).click();
	await casus.getByText(teksten.letOp).waitFor();
	await casus.getByText(teksten.herkomst.nagerekend).waitFor();
	for (const doe of [...Object.values(teksten.doe), teksten.brief.maak]) {
		await page.getByRole('link', { name: teksten.voor(doe, titel) }).click();
		await page.waitForURL(/\/les\/\w+\/\?casus=/);
		await page.locator('main :not(option)', { hasText: titel }).first().waitFor();
		await page.goBack();
		await page.getByRole('searchbox', { name: teksten.zoek }).fill('uitzendkracht');
	}
});

test('een casus gaat open in het werkblad; wat daar niet bewaard is, blijft staan tot iemand ja zegt', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await page.getByLabel('Dossiernummer').fill('blijft');
	await bezoek.ga('/les/');
	const [casus] = CASUSSEN;
	const open = page.getByRole('button', { name: teksten.voor(teksten.open, casus?.titel ?? '') });
	await open.click();
	await page.getByRole('button', { name: werkbladbestandteksten.vervang.nee }).click();
	await open.click();
	await page.getByRole('button', { name: werkbladbestandteksten.vervang.ja }).click();
	await page.waitForURL('**/werkblad/');
	await expect.poll(() => page.getByLabel('Dossiernummer').inputValue()).toBe('');
	await page.getByText(werkbladbestandteksten.stand.nietBewaard, { exact: true }).waitFor();
});

test('een woord dat nergens in staat, zegt wat wel kan; een onbekende casus ook', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await bezoek.ga('/les/');
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('komt nergens voor');
	await page.getByText(teksten.geen).waitFor();
	await bezoek.ga('/les/stappen/?casus=bestaat-niet');
	await page.getByText(teksten.geenGeval.onbekend).waitFor();
	await page.getByRole('link', { name: teksten.geenGeval.naarLijst }).click();
	await page.waitForURL('**/les/');
});
