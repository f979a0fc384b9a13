/** Opzoeken: zoeken in de normen, twee halfjaren naast elkaar, de maxima nagerekend, en de lezingen met een dossier open. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { LEZING_IDS } from '#lib/herleiding/lezingen.ts';
import { maximateksten } from '#lib/teksten/naslag/maxima.ts';
import { lezingnaslagteksten } from '#lib/teksten/naslag/lezingen.ts';
import { normverschilteksten } from '#lib/teksten/naslag/verschil.ts';
import { GRENZEN } from '#lib/teksten/naslag/grenzen.ts';
import { LEZINGTEKSTEN } from '#lib/teksten/lezingen.ts';
import { bouwmap } from '../../src/commando/klaarzetten.mjs';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

const tekst = async (page: Page, plek: string): Promise<string> =>
	(await page.locator(plek).innerText()).replaceAll(/[\u00a0\n\t]+/g, ' ');
const beeld = async (page: Page, naam: string) => {
	if (process.env['BEELD']) {
		await page.screenshot({ path: `${process.env['BEELD']}/${naam}.png`, fullPage: true });
	}
};
const vondsten = (page: Page) => page.locator('[data-vondst]');

test('zoeken met het toetsenbord: woord, artikel en bedrag, naar de rij in de tabel; ook zonder netwerk', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page, context } = bezoek;
	await bezoek.ga('/normen/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	await page.reload();
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });

	await page.keyboard.press('/');
	await page.keyboard.type('475da lid 7');
	await expect.poll(() => vondsten(page).count()).toBe(2);
	await expect.poll(() => page.locator('.zoeker [role=status]').innerText()).toBe('2 normen gevonden.');
	expect(await axeFouten(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await vondsten(page).count()).toBe(0);

	await page.keyboard.type('1.324,13');
	await expect.poll(() => vondsten(page).count()).toBe(0);
	await page.keyboard.press('Control+A');
	await page.keyboard.type('1.401,50');
	await expect.poll(() => vondsten(page).count()).toBe(1);
	expect(await tekst(page, '.zoeker article')).toContain(
		'€ 1.401,50 per maand 1 januari 2026 tot en met 30 juni 2026'
	);
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-vondst'))).toBe(true);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('#halfjaar').inputValue()).toBe('2026-1');
	expect(new URL(page.url()).hash).toBe('#norm-normAlleenstaande');
	await expect.poll(() => page.locator('#norm-normAlleenstaande').innerText()).toContain('1.401,50');

	// Ook wat in het Vtlb-rapport staat.
	await page.locator('.zoeker input').fill('kilometer');
	await expect.poll(() => vondsten(page).count()).toBe(1);
	await vondsten(page).click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#vtlb-kilometerprijs');
	expect(await tekst(page, '#vtlb-kilometerprijs')).toContain('0,198 per kilometer');
	expect(await axeFouten(page)).toEqual([]);

	// Een link opent waar hij wijst; rommel doet niets.
	await page.goto('/normen/?halfjaar=2023-1&zoek=zorgtoeslag');
	await expect.poll(() => page.locator('#halfjaar').inputValue()).toBe('2023-1');
	await expect.poll(() => vondsten(page).count()).toBeGreaterThan(1);
	await page.goto('/normen/?halfjaar=2031-1&zoek=%22%3Cb%3E');
	await expect.poll(() => page.locator('#halfjaar').inputValue()).toBe('2026-2');
	await expect.poll(() => page.locator('.zoeker [role=status]').innerText()).toContain('“"<b>”');
});

test('twee halfjaren naast elkaar, met een link, omgewisseld, en op een telefoon', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/normen/verschil/?van=2025-2&naar=2026-1');
	await expect.poll(() => page.locator('#van').inputValue()).toBe('2025-2');
	const rij = page.locator('[role=row]', { hasText: 'Bijstandsnorm voor een alleenstaande' });
	await expect
		.poll(async () => (await rij.innerText()).replaceAll(/[\u00a0\n]+/g, ' '))
		.toContain('€ 1.369,06 € 1.401,50 +€ 32,44 +2,37%');
	expect(await page.locator('[data-stand=nieuw]').count()).toBe(6);
	expect(await page.locator('[data-stand=vervalt]').count()).toBe(8);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'verschil-360');

	await page.getByRole('button', { name: normverschilteksten.wissel }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('?van=2026-1&naar=2025-2');
	await expect
		.poll(async () => (await rij.innerText()).replaceAll(/[\u00a0\n]+/g, ' '))
		.toContain('−€ 32,44 −2,31%');
	await page.locator('#naar').selectOption('2026-1');
	await expect.poll(() => tekst(page, 'main')).toContain(normverschilteksten.zelfde);
	expect(await page.locator('[role=row]').count()).toBe(0);

	await page.goto('/normen/verschil/?van=1999-1');
	await expect.poll(() => tekst(page, 'main')).toContain(normverschilteksten.onbekend);
	expect(await page.locator('#naar').inputValue()).toBe('2026-2');
});

test('een maximum dat klopt en een dat niet klopt, van het overzicht naar de sommen', async () => {
	const bezoek = await browser.bezoek({ breedte: 1920, hoogte: 1080 });
	const { page } = bezoek;
	await bezoek.ga('/normen/maxima/');
	expect(await page.locator('[data-regel]').count()).toBe(4);
	expect(await tekst(page, '[data-regel=basis]')).toMatch(/95% × 1\.419,46\s*=\s*1\.348,487/);
	expect(await tekst(page, '[data-regel=totaal]')).toMatch(
		/1\.348,487 \+ 129,5833 \+ 730,41\s*≈\s*2\.208,48/
	);
	expect(await tekst(page, 'main')).toContain(maximateksten.goed);
	await beeld(page, 'maxima-1920');

	await page.getByRole('link', { name: '€ 2,28 te laag gedrukt' }).click();
	await expect.poll(() => new URL(page.url()).search).toBe('?tabel=2022-2&wie=d');
	await expect.poll(() => page.locator('#wie').inputValue()).toBe('d');
	await expect.poll(() => tekst(page, 'main')).toContain('gedrukt is € 2,28 minder dan uit de wet volgt');
	expect(await tekst(page, 'main')).toContain(maximateksten.werkwijzen.minimumloonJuli);
	expect(await tekst(page, 'main')).toContain(maximateksten.ookGoed);
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'maxima-mis-1920');

	await page.goto('/normen/maxima/?tabel=2021-2&wie=a');
	await expect.poll(() => tekst(page, 'main')).toContain(maximateksten.cent);
	await page.goto('/normen/maxima/?wie=q');
	await expect.poll(() => tekst(page, 'main')).toContain(maximateksten.onbekend);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await teBreed(page)).toBe(0);
});

test('zonder script staat het er ook: elke lezing, elke grens, de nieuwste tabel en haar sommen', () => {
	const html = (pad: string) =>
		readFileSync(path.join(bouwmap, pad, 'index.html'), 'utf8').replaceAll(/<!--[^>]*-->/g, '');
	for (const id of LEZING_IDS) expect(html('lezingen')).toContain(LEZINGTEKSTEN[id].vraag);
	for (const { wat } of GRENZEN.flatMap(({ grenzen }) => grenzen)) expect(html('lezingen')).toContain(wat);
	expect(html('normen')).toContain('1.419,46');
	expect(html('normen/verschil')).toContain('17,96');
	expect(html('normen/maxima')).toContain('95% × 1.419,46');
});

test('de lezingen: eerst zonder te rekenen, dan met voorbeelden, en met het dossier dat open is', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/lezingen/');
	expect(await page.locator('[data-voorbeeld]').count()).toBe(0);
	expect(await tekst(page, '#regel95')).toContain(LEZINGTEKSTEN.regel95.voorbeeld.replaceAll('\u00a0', ' '));
	await page.getByRole('button', { name: lezingnaslagteksten.reken }).click();
	await expect.poll(() => page.locator('[data-voorbeeld]').count()).toBe(LEZING_IDS.length);
	expect(await tekst(page, '#regel95')).toMatch(/€ 1\.030.*€ 1\.045 € 15 meer.*€ 1\.048 € 18 meer/);
	expect(await tekst(page, 'main')).toContain(lezingnaslagteksten.geenDossier);
	expect(await page.locator('[data-dossier]').count()).toBe(0);
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'lezingen-1280');

	// Met een dossier komt het vanzelf.
	const casus = CASUSSEN.find(({ id }) => id === 'twee-banen');
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(casus?.dossier));
	await page.locator('footer').getByRole('link', { name: 'Onze keuzes' }).click();
	await expect.poll(() => page.locator('[data-dossier]').count()).toBe(LEZING_IDS.length);
	expect(await tekst(page, '#regel95 [data-dossier]')).toMatch(/dossier nu € 1\.030.*€ 1\.045/);
	expect(await tekst(page, '#toeslagen [data-dossier]')).toContain(lezingnaslagteksten.dossierGeen);
	expect(await tekst(page, '#kiesbaar ~ div [role=status]')).toMatch(
		/€ 1\.030 per maand\. 2 van de 7 keuzes/
	);
	expect(await axeFouten(page)).toEqual([]);

	// Ook na herladen, op een telefoon, en bij een link naar een lezing.
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lezingen/#toeslagen');
	await page.reload();
	await expect.poll(() => page.locator('[data-dossier]').count()).toBe(LEZING_IDS.length);
	await expect
		.poll(() =>
			page.evaluate(() => Math.abs(document.querySelector('#toeslagen')?.getBoundingClientRect().top ?? 999))
		)
		.toBeLessThan(60);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'lezingen-360');

	// Het voorbeeld gaat naar de vergelijking met die twee lezingen.
	await page.locator('#regel95').getByRole('link', { name: lezingnaslagteksten.naarVergelijk }).click();
	await expect.poll(() => new URL(page.url()).pathname).toBe('/les/vergelijk/');
	await expect.poll(() => tekst(page, 'main')).toMatch(/€ 1\.030[\s\S]*€ 1\.045/);
});
