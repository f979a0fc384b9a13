import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { routes } from './hulp/site.ts';

const browser = gebruikBrowser();

test.each(routes())('%s heeft geen fouten volgens axe, in licht en donker', async (route) => {
	for (const kleuren of ['light', 'dark'] as const) {
		const bezoek = await browser.bezoek({ kleuren });
		await bezoek.ga(route);
		expect(await axeFouten(bezoek.page), kleuren).toEqual([]);
	}
});

test.each(routes())('%s past op een scherm van 320 pixels', async (route) => {
	const bezoek = await browser.bezoek({ breedte: 320, hoogte: 640 });
	await bezoek.ga(route);
	expect(await teBreed(bezoek.page)).toBe(0);
});

test.each(routes())('%s past ook met tweemaal zo grote letters op 320 pixels', async (route) => {
	const bezoek = await browser.bezoek({ breedte: 320, hoogte: 640 });
	await bezoek.ga(route);
	await bezoek.page.evaluate(() => {
		const groot = new CSSStyleSheet();
		groot.replaceSync('html { font-size: 200% }');
		document.adoptedStyleSheets = [groot];
	});
	expect(await teBreed(bezoek.page)).toBe(0);
});

test.each(routes())('%s heeft één hoofdkop, een titel en de taal nl', async (route) => {
	const bezoek = await browser.bezoek();
	await bezoek.ga(route);
	// Een vraag over een inkomen dat er nog niet is, gaat eerst naar het inkomen.
	await expect.poll(() => bezoek.page.locator('h1').count()).toBe(1);
	expect(await bezoek.page.title()).not.toBe('');
	expect(await bezoek.page.locator('html').getAttribute('lang')).toBe('nl');
});

test('axe ziet een fout die er echt is', async () => {
	const bezoek = await browser.bezoek();
	await bezoek.ga('/');
	await bezoek.page.evaluate(() => document.body.append(document.createElement('img')));
	expect(await axeFouten(bezoek.page)).toContainEqual(expect.stringContaining('image-alt'));
});
