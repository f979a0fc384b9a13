/** Een fout laat het scherm niet springen: het veld onder de duim blijft waar het was (burger.md C, R19). */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { beginVragenlijst } from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const HOOGTE = 740;
const boven = async (veld: Locator): Promise<number> => (await veld.boundingBox())?.y ?? -1;

async function toeslagen() {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: HOOGTE });
	await beginVragenlijst(bezoek);
	await bezoek.ga('/berekening/toeslagen/');
	const veld = (naam: RegExp) => bezoek.page.getByRole('textbox', { name: naam });
	const huur = veld(/huurtoeslag/);
	await huur.waitFor();
	return { page: bezoek.page, huur, zorg: veld(/zorgtoeslag/) };
}

test('een fout bij het vorige veld verschuift het veld niet waar iemand in typt, en verbeteren ook niet', async () => {
	const { page, huur, zorg } = await toeslagen();
	const fout = page.locator('.veld__fout');
	for (const [getypt, aantal] of [
		['veel', 1],
		['55,50', 0]
	] as const) {
		await huur.fill(getypt);
		await zorg.click();
		const eerst = await boven(zorg);
		await expect.poll(() => fout.count()).toBe(aantal);
		expect(Math.abs((await boven(zorg)) - eerst)).toBeLessThanOrEqual(1);
		expect(eerst).toBeGreaterThan(0);
		expect(eerst).toBeLessThan(HOOGTE);
	}
});

test('van het overzicht naar het veld: met een sprong staan naam, fout en veld in beeld', async () => {
	const { page, huur, zorg } = await toeslagen();
	await huur.fill('55,50');
	await zorg.fill('weinig');
	await page.getByRole('button', { name: /^Verder/ }).click();
	const sprongen = await page.evaluateHandle(() => {
		const plekken: number[] = [];
		addEventListener('scroll', () => plekken.push(scrollY));
		return plekken;
	});
	await page.getByRole('link', { name: /zorgtoeslag/ }).click();
	await expect.poll(() => zorg.evaluate((veld) => veld === document.activeElement)).toBe(true);
	await page.waitForTimeout(300);
	expect(new Set(await sprongen.jsonValue()).size).toBe(1);
	for (const deel of [
		zorg,
		page.locator('.veld__fout').last(),
		page.locator('label', { hasText: /zorgtoeslag/ })
	]) {
		const plek = await deel.boundingBox();
		expect(plek && plek.y >= 0 && plek.y + plek.height <= HOOGTE, JSON.stringify(plek)).toBe(true);
	}
});
