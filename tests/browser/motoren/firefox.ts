/** Firefox, over WebDriver BiDi. */
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import type { Motor } from './motor.ts';

/** Of de pagina werkt, ziet de bezoeker zelf. */
const TOT_DE_INHOUD = { waitUntil: 'domcontentloaded', timeout: 60_000 } as const;

export async function startFirefox(programma: string): Promise<Motor> {
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: programma, headless: true });
	const page = await browser.newPage();
	await page.setViewport({ width: 768, height: 900 });
	// De vraag bij het verlaten van wat nog niet bewaard is: zonder antwoord wacht het herladen voor altijd.
	page.on('dialog', (vraag) => void vraag.accept());
	const element = async (css: string): Promise<ElementHandle> => {
		const gevonden = await page.waitForSelector(css);
		if (!gevonden) throw new Error(`${css} staat niet op de pagina`);
		return gevonden;
	};
	return {
		ga: async (adres) => void (await page.goto(adres, TOT_DE_INHOUD)),
		evalueer: (functie, ...argumenten) => page.evaluate(functie as never, ...argumenten),
		klik: async (css) => (await element(css)).click(),
		async typ(css, tekst) {
			const veld = await element(css);
			await veld.evaluate((invoer) => (invoer as HTMLInputElement).select());
			await page.keyboard.press('Backspace');
			await veld.type(tekst);
		},
		async metControl(letter) {
			await page.keyboard.down('Control');
			await page.keyboard.type(letter);
			await page.keyboard.up('Control');
		},
		kiesBestand: async (css, pad) =>
			((await element(css)) as ElementHandle<HTMLInputElement>).uploadFile(pad),
		herlaad: async () => void (await page.reload(TOT_DE_INHOUD)),
		sluit: () => browser.close()
	};
}
