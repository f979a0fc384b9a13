import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { routes } from './hulp/site.ts';

const browser = gebruikBrowser();

// Eén bezoek per pagina, met alles wat ervoor geldt: laden kost meer dan kijken.
test.each(routes())(
	'%s is toegankelijk op een smal scherm, met grote letters, in licht en in donker',
	async (route) => {
		const bezoek = await browser.bezoek({ breedte: 320, hoogte: 640 });
		const { page } = bezoek;
		await bezoek.ga(route);
		// Een vraag over een inkomen dat er nog niet is, gaat eerst naar het inkomen.
		await expect.poll(() => page.locator('h1').count(), { message: 'één hoofdkop' }).toBe(1);
		expect(await page.title(), 'een titel').not.toBe('');
		expect(await page.locator('html').getAttribute('lang')).toBe('nl');

		expect(await teBreed(page), 'te breed op 320 pixels').toBe(0);
		await page.evaluate(() => {
			const groot = new CSSStyleSheet();
			groot.replaceSync('html { font-size: 200% }');
			document.adoptedStyleSheets = [groot];
		});
		expect(await teBreed(page), 'te breed met tweemaal zo grote letters').toBe(0);
		await page.evaluate(() => (document.adoptedStyleSheets = []));

		await page.setViewportSize({ width: 768, height: 900 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await axeFouten(page), colorScheme).toEqual([]);
		}
	}
);

test('axe ziet een fout die er echt is', async () => {
	const bezoek = await browser.bezoek();
	await bezoek.ga('/');
	await bezoek.page.evaluate(() => document.body.append(document.createElement('img')));
	expect(await axeFouten(bezoek.page)).toContainEqual(expect.stringContaining('image-alt'));
});
