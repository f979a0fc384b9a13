import { test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { readFileSync } from 'node:fs';
const browser = gebruikBrowser();
test('beeld', async () => {
	const opslag = JSON.parse(readFileSync('/tmp/kb/opslag.json', 'utf8')) as Record<string, string>;
	for (const [breedte, kleuren] of [[360, 'light'], [1280, 'light'], [1280, 'dark']] as const) {
		const b = await browser.bezoek({ breedte, hoogte: 800, kleuren, magKlagen: true });
		await b.ga('/privacy/');
		await b.page.evaluate((o) => { for (const [k, v] of Object.entries(o)) sessionStorage.setItem(k, v); }, opslag);
		for (const pad of (process.env['PADEN'] ?? '/brief/schrijven/').split(',')) {
			await b.ga(pad);
			await b.page.waitForTimeout(2500);
			const naam = pad.split('/').filter(Boolean).join('-');
			await b.page.screenshot({ path: `/tmp/kb/${naam}-${breedte}-${kleuren}.png`, fullPage: true });
		}
	}
}, 60000);
