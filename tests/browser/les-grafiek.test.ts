/** De grafieken van de les: te zien, te lezen en met toetsen te doorlopen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GRAFIEKEN } from '#lib/les/grafiek-beeld.ts';
import { grafiekteksten as teksten } from '#lib/teksten/les/grafiek.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import type { Page } from 'playwright-core';

const browser = gebruikBrowser();
const adres = (soort: string, casus = 'formule') => `/les/grafiek/?casus=${casus}&grafiek=${soort}`;
const tekening = (page: Page) => page.getByRole('img', { name: /^Grafiek/ });
const schuif = (page: Page) => page.getByRole('slider', { name: teksten.schuif.label });

test.each([
	[1920, 'light'],
	[360, 'dark']
] as const)('op %s pixels, %s: elke grafiek past, en axe vindt niets', async (breedte, kleuren) => {
	const bezoek = await browser.bezoek({ breedte, hoogte: 1080, kleuren });
	const { page } = bezoek;
	await bezoek.ga(adres('voet'));
	for (const soort of GRAFIEKEN) {
		await page.getByRole('link', { name: teksten.namen[soort], exact: true }).click();
		await page.getByRole('heading', { level: 1, name: teksten.koppen[soort] }).waitFor();
		await tekening(page).waitFor();
		// Op een doek staan de as en de schuif eronder zonder te schuiven in beeld.
		if (breedte > 1000)
			await expect
				.poll(() => schuif(page).evaluate((een) => een.getBoundingClientRect().bottom + scrollY))
				.toBeLessThanOrEqual(1080);
		expect(await teBreed(page), soort).toBe(0);
		expect(await axeFouten(page), soort).toEqual([]);
		const map = process.env['BEELD'];
		if (map)
			await page.screenshot({ path: `${map}/grafiek-${soort}-${String(breedte)}.png`, fullPage: true });
	}
});

test('met hoog contrast en op papier staat er hetzelfde', async () => {
	const bezoek = await browser.bezoek({ hoogContrast: true });
	const { page } = bezoek;
	await bezoek.ga(adres('blijft'));
	await tekening(page).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await tekening(page).isVisible()).toBe(true);
	expect(await schuif(page).isVisible()).toBe(false);
	await page.getByText(teksten.aannamen.verhouding('80%')).waitFor();
	expect(await teBreed(page)).toBe(0);
});

test('met de pijltjes van punt naar punt, en terug naar het geval', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga(adres('voet'));
	await expect
		.poll(() => schuif(page).getAttribute('aria-valuetext'))
		.toMatch(/^Bij €\u00a030\.000 belastbaar per jaar: alleen €\u00a01\.482,39, /);
	await schuif(page).focus();
	await page.keyboard.press('ArrowRight');
	// Een euro voor een knik van een andere leefsituatie: daar is ook een punt.
	await expect.poll(() => schuif(page).getAttribute('aria-valuetext')).toMatch(/^Bij €\u00a030\.097 /);
	await page.getByText('Bij €\u00a030.097 belastbaar per jaar', { exact: true }).waitFor();
	await page.keyboard.press('Home');
	await expect.poll(() => schuif(page).getAttribute('aria-valuetext')).toMatch(/^Bij €\u00a00 /);
	await page.keyboard.press('End');
	await expect.poll(() => schuif(page).getAttribute('aria-valuetext')).toMatch(/^Bij €\u00a080\.000 /);
	await page.getByRole('button', { name: teksten.schuif.eigen }).press('Enter');
	await expect.poll(() => schuif(page).getAttribute('aria-valuetext')).toMatch(/^Bij €\u00a030\.000 /);
});

test('een andere leefsituatie heeft eigen knikken, en het geval staat er dan niet in', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga(adres('voet'));
	const knikken = page.getByRole('list').filter({ hasText: 'ijkpunt' });
	await expect.poll(() => knikken.getByRole('listitem').count()).toBe(4);
	await page.getByRole('radio', { name: teksten.leefsituaties.gehuwd_met_kinderen, exact: true }).check();
	await expect.poll(() => knikken.getByRole('listitem').count()).toBe(5);
	expect(await page.getByText(`${teksten.ditGeval}:`).count()).toBe(0);
});

test('de tabel en het bestand hebben dezelfde bedragen', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga(adres('jaren'));
	await page.getByText(teksten.tabel, { exact: true }).click();
	const rij = page.getByRole('row').filter({ hasText: 'januari 2026' });
	expect((await rij.innerText()).split(/\t/).map((cel) => cel.trim())).toEqual([
		'januari 2026',
		'€\u00a01.482,39',
		'€\u00a01.482,00'
	]);
	const wacht = page.waitForEvent('download');
	await page.getByRole('button', { name: teksten.csv }).click();
	const bestand = await wacht;
	expect(bestand.suggestedFilename()).toBe(teksten.csvNaam('jaren', 'formule'));
	const inhoud = readFileSync(await bestand.path(), 'utf8');
	expect(inhoud).toContain('\r\njanuari 2026;1482,39;1482,00\r\n');
});

test('zonder casus, of met een die wij niet kennen, staat er waar er een te kiezen is', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	for (const [pad, zin] of [
		['/les/grafiek/', lesteksten.geenGeval.uitleg],
		['/les/grafiek/?casus=bestaat-niet', lesteksten.geenGeval.onbekend]
	] as const) {
		await bezoek.ga(pad);
		await page.getByText(zin, { exact: true }).waitFor();
		await page.getByRole('link', { name: lesteksten.geenGeval.naarLijst }).waitFor();
		expect(await axeFouten(page)).toEqual([]);
	}
});
