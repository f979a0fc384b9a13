/** Wat er als eerste staat is echt, staat in de HTML, klopt ook voor wie al begonnen was, en verspringt niet. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { bouwsteenteksten } from '#lib/teksten/bouwstenen.ts';
import { uitkomstpaginateksten } from '#lib/teksten/uitkomst/pagina.ts';
import { GROOTSTE_DOSSIER } from '../../src/commando/grootste-dossier.ts';
import { bouwmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { gebruikBrowser, wachtTotWerkend, type Bezoek } from './hulp/browser.ts';
import { routes } from './hulp/site.ts';
import { open } from './hulp/werkblad.ts';

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();
const PAGINAS = [
	'/',
	'/berekening/',
	'/berekening/leefsituatie/',
	'/berekening/controle/',
	'/resultaat/',
	'/werkblad/',
	'/werkblad/inkomen/'
];
const BREEDTES = [412, 1280];

const htmlVan = (pad: string): string => readFileSync(path.join(bouwmap, pad, 'index.html'), 'utf8');
const zonderWit = (tekst: string): string => tekst.replaceAll(/\s+/g, '');
const tekstVan = (pad: string): string => zonderWit(htmlVan(pad).replaceAll(/<[^>]*>/g, ''));

/** Schrijft van elke pagina op wat er verspringt en wat het grootst in beeld is; als tekst, want zij draait in de pagina. */
const KIJK_MEE = `
	globalThis.verschoven = 0;
	globalThis.grootste = '';
	new PerformanceObserver((lijst) => {
		for (const { value } of lijst.getEntries()) globalThis.verschoven += value;
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((lijst) => {
		for (const { element } of lijst.getEntries()) globalThis.grootste = element?.textContent ?? '';
	}).observe({ type: 'largest-contentful-paint', buffered: true });
`;

/** Zonder lettertype: dat er een letter van dezelfde breedte staat, toetst de laatste test. */
async function bezoek(breedte: number, adres = inject('adres')): Promise<Bezoek> {
	const geopend = await browser.bezoek({ adres, breedte, magKlagen: true });
	await geopend.context.route('**/*.woff2', (verzoek) => verzoek.abort());
	await geopend.context.addInitScript(KIJK_MEE);
	return geopend;
}

async function metDossier(breedte: number): Promise<Bezoek> {
	const geopend = await bezoek(breedte);
	await geopend.ga('/werkblad/');
	await open(geopend.page, JSON.stringify(GROOTSTE_DOSSIER));
	await expect
		.poll(() => geopend.page.evaluate(() => sessionStorage.getItem('beslagvrij.concept') ?? ''))
		.toContain('Werkgever 5');
	return geopend;
}

/** Stuurt een pagina tot elk van deze plekken, en wacht dan tot wat er is in beeld kan staan. */
async function stuurInStukken(antwoord: ServerResponse, html: string, plekken: readonly number[]) {
	let van = 0;
	for (const tot of plekken) {
		antwoord.write(html.slice(van, tot));
		await new Promise((klaar) => setTimeout(klaar, 500));
		van = tot;
	}
	antwoord.end();
}

/** Tot de pagina af is, en getekend. */
async function wachtTotAf(page: Page): Promise<void> {
	await wachtTotWerkend(page);
	await page.locator('.terughalen').waitFor({ state: 'detached' });
	await page.evaluate(
		() =>
			new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(klaar, 300))))
	);
}
const gezien = (page: Page, wat: 'verschoven' | 'grootste') =>
	page.evaluate((naam) => Reflect.get(globalThis, naam) as unknown, wat);

test.each(['inkomen', 'betaling', 'bedragen'])(
	'op /berekening/%s/ zonder nummer, of met een dossier, verspringt niets',
	async (stap) => {
		for (const breedte of BREEDTES) {
			const leeg = await bezoek(breedte);
			await leeg.page.goto(`/berekening/${stap}/`);
			await wachtTotAf(leeg.page);
			expect(await gezien(leeg.page, 'verschoven'), `leeg ${String(breedte)}`).toBeLessThan(0.02);
			const { page } = await metDossier(breedte);
			await page.goto(`/berekening/${stap}/?nr=1`);
			await wachtTotAf(page);
			expect(await gezien(page, 'verschoven'), `vol ${String(breedte)}`).toBeLessThan(0.02);
		}
	}
);

test.each(PAGINAS)('op %s verspringt niets, en het grootste in beeld staat in de HTML', async (pad) => {
	for (const breedte of BREEDTES) {
		const { page } = await bezoek(breedte);
		await page.goto(pad);
		await wachtTotAf(page);
		expect(await gezien(page, 'verschoven'), String(breedte)).toBeLessThan(0.02);
		const grootste = zonderWit(String(await gezien(page, 'grootste')));
		expect(grootste).not.toBe('');
		expect(tekstVan(pad).includes(grootste), `${String(breedte)}: ${grootste}`).toBe(true);
	}
});

test.each(BREEDTES)('ook van een pagina die in stukken aankomt, verspringt niets (%i)', async (breedte) => {
	const heel = maakAfhandelaar(bouwmap);
	const server = await startServer((verzoek, antwoord) => {
		if (verzoek.url !== '/resultaat/') return heel(verzoek, antwoord);
		const html = htmlVan('/resultaat/');
		antwoord.setHeader('Content-Type', 'text/html; charset=utf-8');
		void stuurInStukken(antwoord, html, [html.indexOf('<h2 class', html.indexOf('<footer')), html.length]);
	}, 0);
	stopServer = server.stop;
	const { page } = await bezoek(breedte, server.adres);
	await page.goto('/resultaat/');
	await wachtTotAf(page);
	expect(await gezien(page, 'verschoven')).toBeLessThan(0.02);
});

test.each(BREEDTES)('bij herladen met antwoorden verspringt er ook niets (%i)', async (breedte) => {
	const { page } = await metDossier(breedte);
	for (const pad of [...PAGINAS, '/berekening/bedragen/?nr=1', '/werkblad/resultaat/']) {
		await page.goto(pad);
		await wachtTotAf(page);
		expect(await gezien(page, 'verschoven'), pad).toBeLessThan(0.02);
	}
});

test('wie al begonnen was ziet nergens even dat er niets is ingevuld', async () => {
	const { page, context } = await browser.bezoek({ magKlagen: true });
	// De scripts van de toepassing blijven weg: zo lang staat er wat de HTML zegt.
	await context.route('**/_app/**/*.js', () => undefined);
	await page.goto('/resultaat/', { waitUntil: 'commit' });
	await page.locator('main h1').waitFor();
	expect(await page.getByText(bouwsteenteksten.terughalen).isVisible()).toBe(false);
	const begin = page.getByRole('link', { name: uitkomstpaginateksten.onvolledig.begin });
	expect(await begin.isVisible()).toBe(true);
	await page.evaluate(() => sessionStorage.setItem('beslagvrij.concept', '{}'));
	for (const pad of PAGINAS.filter((naam) => naam !== '/')) {
		await page.goto(pad, { waitUntil: 'commit' });
		await page.getByText(bouwsteenteksten.terughalen).waitFor();
		expect(await page.locator('main > :visible').allTextContents(), pad).toEqual([
			bouwsteenteksten.terughalen
		]);
	}
});

test('elke pagina wacht op een stijlbestand', () => {
	for (const pad of routes()) expect(htmlVan(pad).match(/rel="stylesheet"/g), pad).toHaveLength(1);
});

test('tot het lettertype er is staat er een letter van dezelfde breedte', async (proef) => {
	const geopend = await browser.bezoek();
	await geopend.ga('/over/');
	const breedtes = await geopend.page
		.evaluate(async () => {
			const tekst = document.querySelector('main')?.innerText.replaceAll(/\s+/g, ' ') ?? '';
			const doek = document.createElement('canvas').getContext('2d');
			const meet = async (letter: string) => {
				await document.fonts.load(letter);
				if (!doek) return 0;
				doek.font = letter;
				return doek.measureText(tekst).width;
			};
			const paar = async (dikte: string) =>
				(await meet(`${dikte} 20px 'Source Sans 3 reserve'`)) / (await meet(`${dikte} 20px 'Source Sans 3'`));
			return [await paar('400'), await paar('600')];
		})
		.catch(() => null);
	// Zonder een van de letters die wij noemen valt er niets te meten.
	if (!breedtes) return proef.skip();
	for (const verhouding of breedtes) expect(Math.abs(verhouding - 1)).toBeLessThan(0.03);
});
