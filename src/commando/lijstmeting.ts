/** Wat duizend dossiers in de lijst kosten: openen, voor een andere dag berekenen, en hoe lang de pagina hooguit vastzit. */
import { chromium } from 'playwright-core';
import { overzichtteksten } from '#lib/teksten/overzicht/pagina.ts';
import { maakAfhandelaar, startServer } from './server.mjs';

const AANTAL = 1000;

/** Milliseconden. */
export interface Lijstmeting {
	readonly openen: number;
	readonly herberekenen: number;
	/** De langste taak op de pagina terwijl er werd gerekend; nul als geen taak langer dan 50 ms duurde. */
	readonly langsteTaak: number;
}

/** Meet in een gebouwde site, met dossiers die op dit ene lijken. */
export async function meetLijst(map: string, programma: string, dossier: object): Promise<Lijstmeting> {
	const server = await startServer(maakAfhandelaar(map), 0);
	const browser = await chromium.launch({
		executablePath: programma,
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`${server.adres}/werkblad/clienten/`);
		await page.locator('#clienten-bestanden').waitFor({ state: 'attached' });
		// De werker staat klaar voordat iemand iets kiest.
		await page.waitForTimeout(3000);
		const bestanden = Array.from({ length: AANTAL }, (_, nummer) => ({
			name: `${String(nummer)}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ ...dossier, kenmerk: { dossiernummer: String(nummer) } }))
		}));
		const klaar = page.getByRole('progressbar');
		const tijd = async (doe: () => Promise<void>): Promise<number> => {
			const begin = performance.now();
			await doe();
			await klaar.waitFor();
			await klaar.waitFor({ state: 'detached' });
			return performance.now() - begin;
		};
		const openen = await tijd(() => page.setInputFiles('#clienten-bestanden', bestanden));
		await page.evaluate(() => {
			const lang: number[] = [];
			new PerformanceObserver((lijst) =>
				lang.push(...lijst.getEntries().map(({ duration }) => duration))
			).observe({
				type: 'longtask'
			});
			Reflect.set(globalThis, 'langeTaken', lang);
		});
		await page.fill('#rekendag', '2-7-2026');
		const knop = page.getByRole('button', { name: overzichtteksten.dag.knop });
		const herberekenen = await tijd(() => knop.click());
		const langsteTaak = await page.evaluate(() =>
			Math.max(0, ...(Reflect.get(globalThis, 'langeTaken') as number[]))
		);
		return { openen, herberekenen, langsteTaak };
	} finally {
		await browser.close();
		await server.stop();
	}
}
