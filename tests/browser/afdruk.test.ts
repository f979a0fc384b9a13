/** Een afdruk van het scherm zegt van welke zaak en welke dag zij is, en begint met wat niet zeker is. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { GETYPT, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

test('dossiernummer en dag bovenaan, op het werkblad de stand voorop, zonder knoppen', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(GETYPT));
	for (const pad of ['/werkblad/inkomen/', '/werkblad/resultaat/', '/resultaat/']) {
		await bezoek.ga(pad);
		await page.emulateMedia({ media: 'screen' });
		const kop = page.locator('.alleen-afdruk');
		await kop.waitFor({ state: 'attached' });
		expect(await kop.isVisible(), pad).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await kop.innerText(), pad).toMatch(/Beslagvrij · Dossier A 17\/b · Berekend voor 14 juli 2026/);
		expect(
			await page
				.getByRole('button', { name: 'Maak PDF' })
				.first()
				.isVisible()
				.catch(() => false)
		).toBe(false);
		if (pad === '/resultaat/') continue;
		const boven = (naam: string) =>
			page
				.locator(naam)
				.first()
				.evaluate((element) => element.getBoundingClientRect().top);
		expect(await boven('.rechts'), pad).toBeLessThan(await boven('.formulier'));
	}
});
