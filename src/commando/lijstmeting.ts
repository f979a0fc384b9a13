/** Wat duizend dossiers in de lijst kosten: openen, voor een andere dag berekenen, en hoe lang de pagina hooguit vastzit. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { overzichtteksten as teksten } from '#lib/teksten/overzicht/pagina.ts';
import { maakAfhandelaar, startServer } from './server.mjs';

const AANTAL = 1000;
/** Zoveel staan er altijd op een scherm: wat meer kost, ligt aan het aantal. */
const WEINIG = 20;

/** Milliseconden. */
export interface Lijstmeting {
	readonly openen: number;
	readonly herberekenen: number;
	/** Per handeling de rekentijd van de langste taak op de pagina, met duizend dossiers en met twintig. */
	readonly taken: readonly { readonly naam: string; readonly veel: number; readonly weinig: number }[];
}

/** Meet in een gebouwde site, met dossiers die op dit ene lijken. */
export async function meetLijst(map: string, programma: string, dossier: object): Promise<Lijstmeting> {
	const server = await startServer(maakAfhandelaar(map), 0);
	const browser = await chromium.launch({
		executablePath: programma,
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const weinig = await meetAantal(browser, server.adres, dossier, WEINIG);
		const { taken, ...tijden } = await meetAantal(browser, server.adres, dossier, AANTAL);
		return {
			...tijden,
			taken: [...taken].map(([naam, veel]) => ({ naam, veel, weinig: weinig.taken.get(naam) ?? 0 }))
		};
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function meetAantal(browser: Browser, adres: string, dossier: object, aantal: number) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${adres}/werkblad/clienten/`);
	await page.locator('#clienten-bestanden').waitFor({ state: 'attached' });
	// De werker staat klaar voordat iemand iets kiest.
	await page.waitForTimeout(3000);
	await zetBestandenKlaar(page, dossier, aantal);
	const taken = new Map<string, number>();
	const meet = async (naam: string, doe: () => Promise<void>): Promise<number> => {
		await browser.startTracing(page, { categories: ['toplevel'] });
		const begin = performance.now();
		await doe();
		const duur = performance.now() - begin;
		await allesGetekend(page, aantal);
		taken.set(naam, langsteTaak((await browser.stopTracing()).toString()));
		return duur;
	};
	const openen = await meet('openen', async () => {
		await page.evaluate(() => {
			document.getElementById('clienten-bestanden')?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await werkIsKlaar(page);
	});
	await meet('sorteren', () => klik(page, 'thead button', teksten.kolommen.nu));
	await meet('alles kiezen', () => klik(page, 'thead input', ''));
	await meet('filteren', () => klik(page, '.filters button', teksten.filter.nodig));
	await meet('alles tonen', () => klik(page, '.filters button', teksten.filter.alle));
	await meet('zoeken', () => zoek(page, '1'));
	await meet('zoeken wissen', () => zoek(page, ''));
	await page.fill('#rekendag', '2-7-2026');
	const herberekenen = await meet('herberekenen', async () => {
		await klik(page, 'form button', teksten.dag.knop);
		await werkIsKlaar(page);
	});
	await page.close();
	return { openen, herberekenen, taken };
}

/** In de pagina zelf: wat van buiten komt, telt anders mee als werk van de pagina. */
const zetBestandenKlaar = (page: Page, dossier: object, aantal: number) =>
	page.evaluate(
		({ dossier, aantal }) => {
			const lading = new DataTransfer();
			for (let nummer = 0; nummer < aantal; nummer += 1) {
				const inhoud = { ...dossier, kenmerk: { dossiernummer: String((nummer * 7919) % aantal) } };
				lading.items.add(new File([JSON.stringify(inhoud)], `${String(nummer)}.json`));
			}
			const veld = document.getElementById('clienten-bestanden');
			if (veld instanceof HTMLInputElement) veld.files = lading.files;
		},
		{ dossier, aantal }
	);

/** Zoeken op een rol leest heel de pagina, en meet dan vooral zichzelf. */
const klik = (page: Page, welke: string, tekst: string) =>
	page.evaluate(
		({ welke, tekst }) => {
			const alle = [...document.querySelectorAll<HTMLElement>(welke)];
			const knop = alle.find(({ textContent }) => textContent.trim().startsWith(tekst));
			setTimeout(() => knop?.click());
		},
		{ welke, tekst }
	);

const zoek = (page: Page, getypt: string) =>
	page.evaluate((getypt) => {
		const veld = document.querySelector<HTMLInputElement>('input[type=search]');
		if (veld) veld.value = getypt;
		setTimeout(() => veld?.dispatchEvent(new Event('input', { bubbles: true })));
	}, getypt);

async function werkIsKlaar(page: Page): Promise<void> {
	const balk = (er: boolean) => (document.querySelector('[role=progressbar]') !== null) === er;
	// Van weinig dossiers is de balk al weg voordat iemand hem ziet.
	await page.waitForFunction(balk, true, { timeout: 2000 }).catch(() => undefined);
	await page.waitForFunction(balk, false, { timeout: 120_000 });
}

/** Er verandert niets meer aan de tabel. */
const allesGetekend = (page: Page, aantal: number) =>
	page.evaluate(async (aantal) => {
		// De klik zelf komt een beurt later.
		await new Promise((verder) => setTimeout(verder, 200));
		for (let was = -1, stil = 0; stil < 10;) {
			await new Promise(requestAnimationFrame);
			const nu = document.querySelectorAll('tr[data-rij]').length;
			stil = nu === was && nu <= aantal ? stil + 1 : 0;
			was = nu;
		}
	}, aantal);

interface Spoor {
	readonly ph: string;
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Rekentijd (microseconden): een drukke machine telt niet mee. */
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

function langsteTaak(spoor: string): number {
	const { traceEvents } = JSON.parse(spoor) as { traceEvents: readonly Spoor[] };
	const draad = ({ pid, tid }: Spoor) => `${String(pid)}.${String(tid)}`;
	const pagina = new Set(
		traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(draad)
	);
	const taken = traceEvents.filter((deel) => deel.name.endsWith('RunTask') && pagina.has(draad(deel)));
	return taken.reduce((langste, { tdur = 0 }) => Math.max(langste, tdur / 1000), 0);
}
