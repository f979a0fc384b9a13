import { afterEach, expect, test } from 'vitest';
import { foutteksten } from '#lib/teksten/paginas/fout.ts';
import { bouwmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { gebruikBrowser, wachtTotOffline, wachtTotWerkend, type Bezoek } from './hulp/browser.ts';
import { bestanden, routes } from './hulp/site.ts';

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();

/** Eerste bezoek met netwerk; daarna is de server uit en het apparaat offline. */
async function bezoekEnGaOffline(eerste = '/'): Promise<{ bezoek: Bezoek; adres: string }> {
	const server = await startServer(maakAfhandelaar(bouwmap), 0);
	stopServer = server.stop;
	// Chromium meldt zelf in de console dat er geen netwerk is; de andere klachten telt elke test na.
	const bezoek = await browser.bezoek({ adres: server.adres, magKlagen: true });
	await bezoek.ga(eerste);
	await wachtTotOffline(bezoek.page);
	await server.stop();
	stopServer = async () => {};
	await bezoek.context.setOffline(true);
	return { bezoek, adres: server.adres };
}

const kop = (bezoek: Bezoek) => bezoek.page.locator('h1').first();

test('na één bezoek staat elk bestand van de site op het apparaat', async () => {
	const { bezoek } = await bezoekEnGaOffline();
	const nodig = bestanden()
		// De browser bewaart de worker zelf; version.json wordt alleen gelezen door een functie die uit staat.
		// De licenties leest wie erom vraagt, met netwerk: bij de rest zouden zij te zwaar zijn.
		.filter(
			(bestand) =>
				!['/service-worker.js', '/_app/version.json', '/licenties.txt', '/stuklijst.json'].includes(bestand)
		)
		.map((bestand) => bestand.replace(/\/index\.html$/, '/'))
		// Een pagina begint op het apparaat met een schil; of zij dan werkt, toetst de volgende test.
		.filter((adres) => adres === '/' || !routes().includes(adres));
	const ontbreekt = await bezoek.page.evaluate(async (adressen) => {
		const gevonden = await Promise.all(adressen.map((adres) => caches.match(adres, { ignoreSearch: true })));
		return adressen.filter((_, i) => gevonden[i] === undefined);
	}, nodig);
	expect(ontbreekt).toEqual([]);
	expect(nodig.length).toBeGreaterThan(5);
});

/** Zonder inkomen hebben deze pagina's niets om over te gaan: zij gaan zelf naar het eerste. */
const NAAR_EERSTE_INKOMEN = ['/berekening/inkomen/', '/berekening/betaling/', '/berekening/bedragen/'];

test(
	'elke pagina werkt na één bezoek zonder netwerk, ook na herladen en zonder schuine streep',
	{ timeout: 300_000 },
	async () => {
		const { bezoek, adres } = await bezoekEnGaOffline();
		for (const route of routes()) {
			// Elke pagina in een eigen tabblad: zij begint zonder wat een andere daar bewaarde.
			const page = await bezoek.tabblad();
			const naarInkomen = NAAR_EERSTE_INKOMEN.includes(route);
			await bezoek.ga(route, page);
			if (naarInkomen) await page.waitForURL(/nr=1/);
			const titel = await page.title();
			await page.reload();
			await page.locator('h1').first().waitFor();

			const zonderStreep = route.replace(/\/$/, '');
			await bezoek.ga(`${zonderStreep}?a=1#x`, page);
			const plek = naarInkomen ? '/berekening/inkomen/?nr=1' : `${route}?a=1#x`;
			await expect.poll(() => page.url()).toBe(`${adres}${plek}`);
			await expect.poll(() => page.title(), { message: route }).toBe(titel);
			await page.close();
		}
		expect(bezoek.klachten.csp).toEqual([]);
		expect(bezoek.klachten.naarBuiten).toEqual([]);
	}
);

test('de eerste pagina werkt door zonder herladen, en haar links ook', async () => {
	const { bezoek, adres } = await bezoekEnGaOffline();
	await bezoek.page.evaluate(() => Reflect.set(globalThis, 'nietHerladen', true));
	const beginkop = await kop(bezoek).textContent();
	const links = await bezoek.page
		.locator('a[href]')
		.evaluateAll((ankers) => ankers.map((anker) => (anker as HTMLAnchorElement).href));
	const paden = links.map((link) => {
		const { origin, pathname } = new URL(link);
		return origin === adres ? pathname.replace(/\/?$/, '/') : '/';
	});
	for (const pad of new Set(paden.filter((pad) => pad !== '/'))) {
		await bezoek.page.locator('a[href]').nth(paden.indexOf(pad)).click();
		await bezoek.page.waitForURL(adres + pad);
		await expect.poll(() => kop(bezoek).textContent()).not.toBe(beginkop);
		await bezoek.page.goBack();
		// Het adres is al terug voor de inhoud er is: anders zou de volgende klik nog op de vorige pagina landen.
		await expect.poll(() => kop(bezoek).textContent()).toBe(beginkop);
	}
	expect(await bezoek.page.evaluate(() => 'nietHerladen' in globalThis)).toBe(true);
	expect(paden.some((pad) => pad !== '/')).toBe(true);
	expect(bezoek.klachten.csp).toEqual([]);
});

test('wie de lege pagina van de service worker zelf opent, krijgt de eerste pagina', async () => {
	const { bezoek, adres } = await bezoekEnGaOffline('/schil/diep/');
	await bezoek.page.waitForURL(`${adres}/`);
	await bezoek.ga('/schil/');
	await bezoek.page.waitForURL(`${adres}/`);
	expect(await kop(bezoek).textContent()).not.toBe('');
});

test('een onbekend adres zegt dat ook zonder netwerk, en brengt u naar het begin', async () => {
	const { bezoek, adres } = await bezoekEnGaOffline();
	const antwoord = await bezoek.page.goto('/bestaat/niet/');
	expect(antwoord?.status()).toBe(404);
	expect(await kop(bezoek).textContent()).toBe(foutteksten.nietGevondenTitel);
	await bezoek.page.getByRole('link', { name: foutteksten.naarBegin }).click();
	await bezoek.page.waitForURL(`${adres}/`);
	await wachtTotWerkend(bezoek.page);
});
