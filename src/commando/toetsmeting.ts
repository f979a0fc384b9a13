/**
 * Wat een toets kost in het grootste dossier dat iemand invult: vijf inkomens met vier loonstroken, en een partner.
 * De tellers zijn van Chromium zelf; hoe lang de toets op beeld wacht meet de browser tot en met het tekenen.
 */
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { GROOTSTE_DOSSIER } from './grootste-dossier.ts';
import { maakAfhandelaar, startServer } from './server.mjs';

const TOETSEN = 40;
/** Milliseconden tussen twee toetsen, zoals iemand die snel typt. */
const TUSSENPOOS = 120;
/** Lang genoeg om alles wat op rust wacht te laten gebeuren. */
const RUST = 1500;

/** Milliseconden: wat een toets kost, wat de rust daarna kost, en hoe lang 95 van de 100 toetsen hooguit op beeld wachten. */
export interface Toetsmeting {
	readonly script: number;
	readonly stijl: number;
	readonly indeling: number;
	readonly rust: number;
	readonly totBeeld: number;
}

const SCHERMEN = {
	rooster: { adres: '/werkblad/inkomen/', veld: 'inkomens[0].opgave.perioden[0].loon' },
	vragen: { adres: '/berekening/bedragen/?nr=1', veld: 'inkomens[0].opgave.perioden[0].loon' }
} as const;
export type Scherm = keyof typeof SCHERMEN;

/** Meet in een gebouwde site, op een processor die zo veel keer trager is. */
export async function meetToetsen(
	map: string,
	programma: string,
	scherm: Scherm,
	traag: number
): Promise<Toetsmeting> {
	const server = await startServer(maakAfhandelaar(map), 0);
	const browser = await chromium.launch({
		executablePath: programma,
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		await page.goto(`${server.adres}/werkblad/`);
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		await page.locator('input[type=file]').setInputFiles({
			name: 'proef.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(GROOTSTE_DOSSIER))
		});
		await page.getByText('proef.json is geopend.').waitFor();
		await page.waitForTimeout(RUST);
		const { adres, veld } = SCHERMEN[scherm];
		await page.goto(`${server.adres}${adres}`);
		return await meet(page, veld, traag);
	} finally {
		await browser.close();
		await server.stop();
	}
}

async function meet(page: Page, veld: string, traag: number): Promise<Toetsmeting> {
	const invoer = page.locator(`[id="${veld}"]`);
	await invoer.waitFor({ state: 'attached' });
	// In de vragenlijst is een loonstrook dichtgeklapt.
	await invoer.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: traag });
	await invoer.fill('');
	// Opwarmen: de eerste toetsen meten vooral de compiler.
	await typ(page, TOETSEN);
	await page.waitForTimeout(RUST);
	await page.evaluate(() => {
		const wachttijden: number[] = [];
		const soort = { type: 'event', durationThreshold: 16 };
		Reflect.set(globalThis, 'wachttijden', wachttijden);
		new PerformanceObserver((lijst) => {
			for (const { name, duration } of lijst.getEntries()) if (name === 'keydown') wachttijden.push(duration);
		}).observe(soort);
	});
	const begin = await tellers(cdp);
	await typ(page, TOETSEN);
	const getypt = await tellers(cdp);
	await page.waitForTimeout(RUST);
	const rust = await tellers(cdp);
	const gemeten = await page.evaluate(() => Reflect.get(globalThis, 'wachttijden') as number[]);
	// Wat binnen een beeld klaar is meldt de browser niet.
	const allemaal = [...gemeten, ...Array<number>(Math.max(0, TOETSEN - gemeten.length)).fill(16)];
	return {
		script: (getypt.script - begin.script) / TOETSEN,
		stijl: (getypt.stijl - begin.stijl) / TOETSEN,
		indeling: (getypt.indeling - begin.indeling) / TOETSEN,
		rust: rust.script + rust.stijl + rust.indeling - getypt.script - getypt.stijl - getypt.indeling,
		totBeeld: allemaal.toSorted((een, ander) => een - ander)[Math.ceil(allemaal.length * 0.95) - 1] ?? 0
	};
}

/** Om en om een cijfer erbij en eraf, zodat het bedrag een bedrag blijft. */
async function typ(page: Page, keer: number): Promise<void> {
	for (let nummer = 0; nummer < keer; nummer += 1) {
		await page.keyboard.press(nummer % 8 < 4 ? '1' : 'Backspace');
		await page.waitForTimeout(TUSSENPOOS);
	}
}

async function tellers(cdp: CDPSession): Promise<{ script: number; stijl: number; indeling: number }> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	const teller = (gezocht: string) => 1000 * (metrics.find(({ name }) => name === gezocht)?.value ?? 0);
	return {
		script: teller('ScriptDuration'),
		stijl: teller('RecalcStyleDuration'),
		indeling: teller('LayoutDuration')
	};
}
