/** Als het script uit staat, niet aankomt of niet te lezen is; en een adres dat er niet is. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { foutteksten } from '#lib/teksten/paginas/fout.ts';
import { kaderteksten } from '#lib/teksten/paginas/kader.ts';
import { vangnetteksten as teksten } from '#lib/teksten/paginas/vangnet.ts';
import { bouwmap, projectmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { gebruikBrowser, wachtTotOffline, wachtTotWerkend } from './hulp/browser.ts';
import { routes } from './hulp/site.ts';

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();

/** Een host die de site in een map zet, met de 404 van zijn wortel. */
const ONDER_PAD = path.join(projectmap, '.cache', 'onder-pad');
beforeAll(() => {
	rmSync(ONDER_PAD, { recursive: true, force: true });
	mkdirSync(ONDER_PAD, { recursive: true });
	cpSync(bouwmap, path.join(ONDER_PAD, 'bvv'), { recursive: true });
	cpSync(path.join(bouwmap, '404.html'), path.join(ONDER_PAD, '404.html'));
});
async function startOnderPad(): Promise<string> {
	const server = await startServer(maakAfhandelaar(ONDER_PAD), 0);
	stopServer = server.stop;
	return server.adres;
}

test('zonder JavaScript zegt elke pagina wat er te doen is, en wie te bellen', async () => {
	const zonder = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
	const page = await zonder.newPage({ javaScriptEnabled: false });
	for (const route of routes()) {
		await page.goto(inject('adres') + route);
		// Zoeken op tekst slaat noscript over.
		expect(await page.locator('noscript .vangnet').innerText(), route).toBe(teksten.zonderScript);
		expect(await page.locator('noscript .vangnet').isVisible(), route).toBe(true);
		const bel = page.getByRole('link', { name: kaderteksten.bel.nummer.tekst }).last();
		expect(await bel.isVisible(), route).toBe(true);
	}
	await zonder.close();
});

test.each(['entry/app', 'entry/start', 'nodes/0'])(
	'komt %s niet aan, dan zegt de pagina dat',
	async (naam) => {
		const bezoek = await browser.bezoek({ magKlagen: true });
		await bezoek.context.route(`**/${naam}.*.js`, (verzoek) => verzoek.abort());
		await bezoek.page.goto('/resultaat/');
		const melding = bezoek.page.locator('.vangnet[role=alert]');
		await melding.waitFor();
		expect(await melding.textContent()).toContain(teksten.mislukt);
		expect(await melding.getByRole('link').getAttribute('href')).toBe(teksten.nummer.naar);
	}
);

test('wie lang op de toepassing wacht en een letter mist, krijgt geen melding dat er iets mis is', async () => {
	const { context, page } = await browser.bezoek({ magKlagen: true });
	await context.route('**/*.woff2', (verzoek) => verzoek.abort());
	await context.route('**/entry/app.*.js', async (verzoek) => {
		await new Promise((klaar) => setTimeout(klaar, 2500));
		await verzoek.continue();
	});
	await context.addInitScript(() => {
		new MutationObserver(() => {
			if (document.querySelector('div.vangnet')) document.documentElement.dataset['gemeld'] = 'ja';
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/resultaat/');
	await wachtTotWerkend(page);
	expect(await page.evaluate(() => document.documentElement.dataset['gemeld'])).toBe(undefined);
});

test.each(['/', '/resultaat/'])(
	'de knop op %s haalt ook wat op het apparaat kapot is opnieuw, en laat de antwoorden staan',
	async (pad) => {
		const bezoek = await browser.bezoek({ magKlagen: true });
		const { page } = bezoek;
		await bezoek.ga('/');
		await wachtTotOffline(page);
		await page.evaluate(async () => {
			sessionStorage.setItem('proef', 'blijft staan');
			// Een andere site op dezelfde host houdt wat zij bewaarde.
			await caches.open('van-een-ander');
			for (const naam of await caches.keys()) {
				const bewaard = await caches.open(naam);
				for (const verzoek of await bewaard.keys()) {
					if (/entry\/app/.test(verzoek.url)) await bewaard.put(verzoek, new Response('kapot'));
				}
			}
		});
		await page.goto(pad);
		const knop = page.getByRole('button', { name: teksten.opnieuw });
		await knop.waitFor();
		await Promise.all([page.waitForEvent('load'), knop.click()]);
		await wachtTotWerkend(page);
		expect(await page.locator('.vangnet[role=alert]').count()).toBe(0);
		expect(await page.evaluate(() => sessionStorage.getItem('proef'))).toBe('blijft staan');
		expect(await page.evaluate(() => caches.has('van-een-ander'))).toBe(true);
	}
);

test('een browser die de scripts niet kan lezen krijgt dezelfde zin', async () => {
	const bezoek = await browser.bezoek({ magKlagen: true });
	await bezoek.context.route('**/_app/**/*.js', (verzoek) =>
		verzoek.fulfill({ contentType: 'text/javascript', body: 'let x = @;' })
	);
	await bezoek.page.goto('/berekening/');
	await bezoek.page.locator('.vangnet[role=alert]').waitFor();
});

test.each(['/bestaat-niet', '/bvv/bestaat/niet', '/bvv/berekening/x/y/z/'])(
	'%s geeft de eigen pagina, met een link naar het begin die klopt',
	async (pad) => {
		const adres = await startOnderPad();
		const bezoek = await browser.bezoek({ adres, magKlagen: true });
		const antwoord = await bezoek.page.goto(pad);
		expect(antwoord?.status()).toBe(404);
		const { page } = bezoek;
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(foutteksten.nietGevondenTitel);
		const begin = page.getByRole('link', { name: foutteksten.naarBegin });
		const verwacht = pad.startsWith('/bvv/') ? '/bvv/' : '/';
		await expect.poll(() => begin.getAttribute('href')).toBe(verwacht);
		expect(bezoek.klachten.csp).toEqual([]);
	}
);

test('onder een pad komt niets van daarbuiten', async () => {
	const adres = await startOnderPad();
	const bezoek = await browser.bezoek({ adres });
	const buiten: string[] = [];
	bezoek.context.on('request', (verzoek) => {
		if (!new URL(verzoek.url()).pathname.startsWith('/bvv/')) buiten.push(verzoek.url());
	});
	for (const route of ['/bvv/', '/bvv/berekening/leefsituatie/', '/bvv/over/']) await bezoek.ga(route);
	expect(buiten).toEqual([]);
});

test('wat iemand aankruist voor de pagina werkt, blijft staan', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	let laatDoor = (): void => {};
	const wacht = new Promise<void>((klaar) => (laatDoor = klaar));
	await page.route('**/entry/app.*.js', async (verzoek) => {
		await wacht;
		await verzoek.continue();
	});
	await page.goto('/werkblad/', { waitUntil: 'domcontentloaded' });
	const keuze = page.getByRole('radio').first();
	await keuze.check();
	laatDoor();
	await wachtTotWerkend(page);
	await expect.poll(() => keuze.isChecked()).toBe(true);
	await page.reload();
	await wachtTotWerkend(page);
	await expect.poll(() => keuze.isChecked()).toBe(true);
});
