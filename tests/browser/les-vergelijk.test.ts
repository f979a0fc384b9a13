/** Vergelijken: twee casussen, dagen, tabellen of lezingen naast elkaar, met een adres dat alles zegt. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { vergelijkteksten } from '#lib/teksten/les/vergelijk.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';

const browser = gebruikBrowser();

const beeld = async (page: Page, naam: string) => {
	if (process.env['BEELD']) {
		await page.screenshot({ path: `${process.env['BEELD']}/${naam}.png`, fullPage: true });
	}
};

test('vergelijk: twee casussen, en daarna een dag, een tabel en een lezing; alles staat in het adres', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await bezoek.ga('/les/vergelijk/?casus=formule&met=maximum');
	await page.getByRole('heading', { name: vergelijkteksten.waardoor }).waitFor();
	const pagina = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
	expect(await pagina()).toMatch(/€ 1\.482[\s\S]*€ 2\.208/);
	expect(await pagina()).toContain('Het scheelt € 726 per maand.');
	expect(await page.title()).not.toContain('Wat als');
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'vergelijk-casussen');

	await page.locator('#rechts-casus').selectOption('formule');
	await page.locator('#rechts-dag').fill('14-7-2026');
	await page.locator('#rechts-dag').press('Enter');
	await page.getByRole('region', { name: vergelijkteksten.waardoor }).waitFor();
	expect(await pagina()).toMatch(/Andere bedragen van de wet\s+\+?[\s\S]*€ 17,00/);
	expect(await page.title()).toMatch(/^Wat als: /);
	expect(page.url()).toContain('met=formule');
	expect(page.url()).toContain('metdag=2026-07-14');
	await page.locator('#links-tabel').selectOption('2024-1');
	await page.locator('#rechts-lezing').selectOption('afronding:heleEuroOmhoog');
	await expect.poll(() => page.url()).toContain('metlezing=afronding');
	expect(await pagina()).toContain('Een andere lezing:');
	expect(await axeFouten(page)).toEqual([]);
	// Wat alleen voor wie luistert is, gaat vanzelf weg.
	await expect
		.poll(() => page.locator('p[role=status]').allInnerTexts())
		.not.toContainEqual(expect.stringContaining('regels'));
	const was = await pagina();
	await page.reload();
	await expect.poll(pagina).toBe(was);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'vergelijk-360');
	await page.setViewportSize({ width: 1920, height: 1080 });
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'vergelijk-1920');
});

test('vergelijk met een link die niet heel is: een zin, en verder met wat wel klopt', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await bezoek.ga('/les/vergelijk/?casus=formule&met=onzin&metdag=2026-13-40&tabel=1999-1&lezing=x');
	await page.locator('#links-casus').waitFor();
	const { vreemd } = vergelijkteksten;
	const { metEigen, ...onleesbaar } = vreemd;
	for (const zin of Object.values(onleesbaar)) await page.getByText(zin).waitFor();
	// Deze link is heel: het eigen dossier is er hier niet, en dat staat er.
	await bezoek.ga('/les/vergelijk/?casus=formule&met=eigen');
	await page.getByText(metEigen).waitFor();
	expect(await page.getByText(vreemd.met).count()).toBe(0);
	await bezoek.ga('/les/vergelijk/?casus=onzin');
	await page.getByText(lesteksten.geenGeval.onbekend).waitFor();
});
