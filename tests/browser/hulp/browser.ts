/** Een echte Chromium voor de tests, die alles opschrijft wat de site niet hoort te doen. */
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** Houdt Chromium stil en lokaal: ook de browser zelf kan dan niemand bereiken. */
const VLAGGEN = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/** Wat er tijdens een bezoek misging; alle lijsten horen leeg te blijven. */
export interface Klachten {
	/** Adressen buiten de eigen herkomst waar iets heen ging of wilde. */
	naarBuiten: string[];
	/** Overtredingen van de content security policy. */
	csp: string[];
	/** Fouten in de console en niet-opgevangen fouten. */
	console: string[];
}

export interface BezoekOpties {
	/** Adres van de server; standaard de server van alle tests samen. */
	adres?: string;
	breedte?: number;
	hoogte?: number;
	kleuren?: 'light' | 'dark';
	/** Windows met hoog contrast. */
	hoogContrast?: boolean;
	/** Voor tests die zelf een fout uitlokken: dan controleert de test de klachten, en niet het opruimen. */
	magKlagen?: boolean;
}

export interface Bezoek {
	context: BrowserContext;
	page: Page;
	klachten: Klachten;
	/** Opent een pagina van de site ('/privacy/') en wacht tot hij werkt. */
	ga(pad: string, page?: Page): Promise<void>;
	/** Opent nog een tabblad in hetzelfde bezoek. */
	tabblad(): Promise<Page>;
}

/**
 * Geeft een testbestand een eigen Chromium. Elk bezoek is een schoon profiel en wordt na de test gesloten;
 * klachten laten de test dan alsnog mislukken.
 */
export function gebruikBrowser(): { bezoek(opties?: BezoekOpties): Promise<Bezoek> } {
	let browser: Browser;
	let open: { bezoek: Bezoek; magKlagen: boolean }[] = [];
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: inject('chromium'), args: VLAGGEN });
	});
	afterAll(() => browser.close());
	afterEach(async () => {
		const teSluiten = open;
		open = [];
		for (const { bezoek } of teSluiten) await bezoek.context.close();
		for (const { bezoek, magKlagen } of teSluiten) {
			if (!magKlagen) expect(bezoek.klachten).toEqual(geenKlachten());
		}
	});
	return {
		async bezoek(opties = {}) {
			const bezoek = await openBezoek(browser, opties);
			open.push({ bezoek, magKlagen: opties.magKlagen ?? false });
			return bezoek;
		}
	};
}

export const geenKlachten = (): Klachten => ({ naarBuiten: [], csp: [], console: [] });

async function openBezoek(browser: Browser, opties: BezoekOpties): Promise<Bezoek> {
	const adres = opties.adres ?? inject('adres');
	const context = await browser.newContext({
		baseURL: adres,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: opties.breedte ?? 768, height: opties.hoogte ?? 900 },
		colorScheme: opties.kleuren ?? 'light',
		reducedMotion: 'reduce',
		forcedColors: opties.hoogContrast ? 'active' : 'none'
	});
	context.setDefaultTimeout(30_000);
	const klachten = geenKlachten();
	await schrijfKlachtenOp(context, new URL(adres).origin, klachten);
	const page = await context.newPage();
	return {
		context,
		page,
		klachten,
		async ga(pad, opPagina = page) {
			await opPagina.goto(pad);
			await wachtTotWerkend(opPagina);
		},
		tabblad: () => context.newPage()
	};
}

async function schrijfKlachtenOp(
	context: BrowserContext,
	herkomst: string,
	klachten: Klachten
): Promise<void> {
	const noteer = (url: string) => {
		if (/^(https?|wss?):/.test(url) && new URL(url).origin !== herkomst) klachten.naarBuiten.push(url);
	};
	context.on('request', (verzoek) => noteer(verzoek.url()));
	context.on('page', (page) => page.on('websocket', (socket) => noteer(socket.url())));
	context.on('console', (regel) => {
		if (regel.type() === 'error') klachten.console.push(regel.text());
	});
	context.on('weberror', (fout) => klachten.console.push(String(fout.error())));
	await context.exposeFunction('meldOvertreding', (overtreding: string) => klachten.csp.push(overtreding));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (overtreding) => {
			const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = overtreding;
			const meld = Reflect.get(globalThis, 'meldOvertreding') as (tekst: string) => void;
			meld(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
		});
	});
}

/** Wacht tot de pagina geladen is en Svelte haar heeft overgenomen, zodat knoppen echt werken. */
export async function wachtTotWerkend(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	// Kit zet de omroeper pas neer als de app draait.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	// Een vraag over een inkomen dat er nog niet is, gaat eerst naar het inkomen: even zonder kop.
	await page.locator('h1').first().waitFor();
}

/** Wacht tot alle bestanden op het apparaat staan en deze pagina door de service worker bediend wordt. */
export async function wachtTotOffline(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/**
 * Onderzoekt de toegankelijkheid van wat nu op het scherm staat (WCAG 2.2 A en AA, en goede gewoonten).
 * @returns een leesbare regel per gevonden fout; leeg is goed
 */
export async function axeFouten(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const axeInPagina = Reflect.get(globalThis, 'axe') as typeof axe;
		const { violations } = await axeInPagina.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return violations.flatMap(({ id, help, nodes }) =>
			nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`)
		);
	});
}

/** Hoeveel pixels de pagina breder is dan het scherm; 0 betekent: niet zijwaarts schuiven. */
export function teBreed(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});
}

/** Een kenmerk dat bij elke versie van de site anders is (Kit leidt het van de versie af). */
export function versiekenmerk(page: Page): Promise<string | undefined> {
	return page.evaluate(() => Object.keys(globalThis).find((naam) => naam.startsWith('__sveltekit_')));
}
