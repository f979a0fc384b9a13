/** Twee bouwen met dezelfde versie en andere inhoud: pagina's en scripts horen altijd bij elkaar. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bouwmap, projectmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { lijstVan } from '../../src/commando/voorraad.mjs';
import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { gebruikBrowser, wachtTotOffline, wachtTotWerkend, type Bezoek } from './hulp/browser.ts';
import { bestanden } from './hulp/site.ts';

const ANDERE = path.join(projectmap, '.cache', 'zelfde-versie');
/** Een script van een pagina of van het begin; een andere inhoud geeft het een andere naam. */
const SCRIPT = /((?:nodes|entry)\/(?:\d+|app)\.)[\w-]([\w-]{7}\.js)/g;

/** De CSP noemt de hash van het script dat in de pagina staat. */
function metEigenHash(html: string): string {
	const script = /<script>([^]*?)<\/script>/.exec(html)?.[1];
	if (script === undefined) return html;
	return html.replace(/sha256-[^']+/, `sha256-${createHash('sha256').update(script).digest('base64')}`);
}

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();

beforeAll(() => {
	rmSync(ANDERE, { recursive: true, force: true });
	cpSync(bouwmap, ANDERE, { recursive: true, filter: (van) => van.search(SCRIPT) < 0 });
	const worker = path.join(ANDERE, 'service-worker.js');
	for (const pad of bestanden().filter((naam) => /(?<!worker)\.(js|html)$/.test(naam))) {
		const tekst = readFileSync(path.join(bouwmap, pad), 'utf8');
		writeFileSync(
			path.join(ANDERE, pad.replace(SCRIPT, '$1_$2')),
			metEigenHash(tekst.replace(SCRIPT, '$1_$2'))
		);
	}
	const code = readFileSync(worker, 'utf8');
	const andere = code.replace(JSON.stringify(lijstVan(bouwmap)), () => JSON.stringify(lijstVan(ANDERE)));
	expect(andere).not.toBe(code);
	writeFileSync(worker, andere);
});

/** Een server die op elk moment anders kan antwoorden. */
async function startMetVersieA() {
	const a = maakAfhandelaar(bouwmap);
	const c = maakAfhandelaar(ANDERE);
	let beurt: RequestListener = a;
	const server = await startServer((verzoek, antwoord) => beurt(verzoek, antwoord), 0);
	stopServer = server.stop;
	return { adres: server.adres, a, c, geef: (afhandelaar: RequestListener) => (beurt = afhandelaar) };
}

const knop = (page: Page) => page.getByRole('button', { name: balkteksten.bijwerken.knop });
const scriptsVan = (page: Page) => page.content().then((html) => html.match(SCRIPT) ?? []);
const isAndere = async (page: Page) => (await scriptsVan(page)).every((naam) => /\._/.test(naam));

/** Kijkt naar een nieuwe versie en wacht tot het klaarzetten is afgelopen. */
const werkBij = (page: Page) =>
	page.evaluate(async () => {
		const aanmelding = await navigator.serviceWorker.getRegistration();
		await aanmelding?.update().catch(() => undefined);
		const worker = aanmelding?.installing;
		if (!worker) return aanmelding?.waiting?.state;
		await new Promise((klaar) => {
			worker.addEventListener('statechange', () => worker.state !== 'installing' && klaar(undefined));
		});
		return worker.state;
	});

async function bezoekVersieA(adres: string, magKlagen = false): Promise<Bezoek> {
	const bezoek = await browser.bezoek({ adres, magKlagen });
	await bezoek.ga('/');
	await wachtTotOffline(bezoek.page);
	return bezoek;
}

const ROUTES = ['/', '/berekening/', '/berekening/leefsituatie/', '/resultaat/', '/werkblad/inkomen/'];

test('na het bijwerken werkt elke pagina, en een oud tabblad ook', async () => {
	const { adres, c, geef } = await startMetVersieA();
	const bezoek = await bezoekVersieA(adres);
	const oud = await bezoek.tabblad();
	await bezoek.ga('/', oud);
	geef(c);
	expect(await werkBij(bezoek.page)).toBe('installed');
	await Promise.all([bezoek.page.waitForEvent('load'), knop(bezoek.page).click()]);
	await wachtTotWerkend(bezoek.page);
	for (const route of ROUTES) {
		await bezoek.ga(route);
		expect(await isAndere(bezoek.page), route).toBe(true);
	}
	await Promise.all([oud.waitForEvent('load'), oud.locator('a[href$="/privacy/"]').first().click()]);
	await wachtTotWerkend(oud);
	expect(new URL(oud.url()).pathname).toBe('/privacy/');
	expect(await isAndere(oud)).toBe(true);
});

test.each([
	['een pagina van de vorige bouw', (pad: string) => pad === '/schil/'],
	['niets voor een script', (pad: string) => pad.includes('/nodes/')]
])('%s breekt het bijwerken af, en de vorige bouw blijft heel', async (_, isOud) => {
	const { adres, a, c, geef } = await startMetVersieA();
	const bezoek = await bezoekVersieA(adres, true);
	geef((verzoek, antwoord) => (isOud(verzoek.url ?? '') ? a : c)(verzoek, antwoord));
	expect(await werkBij(bezoek.page)).toBe('redundant');
	expect(await knop(bezoek.page).count()).toBe(0);
	await bezoek.context.setOffline(true);
	for (const route of [...ROUTES, '/privacy/']) {
		await bezoek.ga(route);
		expect(await isAndere(bezoek.page), route).toBe(false);
	}
	await bezoek.context.setOffline(false);
	geef(c);
	expect(await werkBij(bezoek.page)).toBe('installed');
});

test('een server die voor een weg bestand een pagina geeft, komt niet in de voorraad', async () => {
	const { adres, a, c, geef } = await startMetVersieA();
	const bezoek = await bezoekVersieA(adres, true);
	geef((verzoek, antwoord) => {
		if (verzoek.url?.includes('/nodes/')) verzoek.url = '/';
		c(verzoek, antwoord);
	});
	expect(await werkBij(bezoek.page)).toBe('redundant');
	geef(a);
});

test('zonder service worker laadt een oud tabblad de volgende pagina helemaal opnieuw', async () => {
	const { adres, c, geef } = await startMetVersieA();
	const bezoek = await browser.bezoek({ adres, magKlagen: true });
	await bezoek.context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await bezoek.ga('/');
	geef(c);
	await bezoek.page.locator('a[href$="/privacy/"]').first().dispatchEvent('click');
	await expect.poll(() => new URL(bezoek.page.url()).pathname, { timeout: 15_000 }).toBe('/privacy/');
	await wachtTotWerkend(bezoek.page);
	expect(await isAndere(bezoek.page)).toBe(true);
});
