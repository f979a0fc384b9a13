/** De les op een projector: grote letters, een presenter, en knoppen die in beeld blijven. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { lesstappenteksten as teksten } from '#lib/teksten/les/stappen.ts';
import { lesOverCasus, regelMet } from '../les/stappen-hulp.ts';
import { gebruikBrowser, type BezoekOpties } from './hulp/browser.ts';
import { ADRES, knop, kop, openLes } from './hulp/les.ts';

const browser = gebruikBrowser();
const les = (achter: string, opties: BezoekOpties = {}) => openLes(browser, achter, opties);
const nummerVan = (id: string, post: string) => regelMet(lesOverCasus(id), post).nummer;

describe('grote letters', () => {
	test('blijven in dit tabblad, en zijn groter', async () => {
		const bezoek = await les('?casus=formule');
		const { page } = bezoek;
		const maat = (waar: Page) =>
			waar.locator('h1').evaluate((h1) => Number.parseInt(getComputedStyle(h1).fontSize, 10));
		const gewoon = await maat(page);
		await knop(page, lesteksten.groot).click();
		await expect.poll(() => maat(page)).toBeGreaterThan(gewoon);
		await page.reload();
		await page.locator('.lesblad').waitFor();
		expect(await knop(page, lesteksten.groot).getAttribute('aria-pressed')).toBe('true');
		const ander = await bezoek.tabblad();
		await ander.goto(`${ADRES}?casus=formule`);
		await ander.locator('.lesblad').waitFor();
		expect(await knop(ander, lesteksten.groot).getAttribute('aria-pressed')).toBe('false');
	});

	test('op een projector: een presenter bladert, de knoppen blijven in beeld, en de pijl staat los van het bedrag', async () => {
		const { regels, slot } = lesOverCasus('formule');
		const { page } = await les('?casus=formule', { breedte: 1920, hoogte: 1080 });
		await knop(page, lesteksten.groot).click();
		const onderkant = async () => {
			const vak = await knop(page, teksten.volgende).boundingBox();
			return vak ? vak.y + vak.height : Infinity;
		};
		for (const { nummer: hier } of regels) {
			await page.getByText(teksten.regelVan(hier, slot.nummer), { exact: true }).waitFor();
			await expect.poll(onderkant, { message: `regel ${hier}` }).toBeLessThanOrEqual(1080);
			await page.keyboard.press('PageDown');
		}
		await expect.poll(() => kop(page)).toBe(teksten.slot.kop);
		await expect.poll(onderkant).toBeLessThanOrEqual(1080);
		await page.keyboard.press('PageUp');
		await expect.poll(() => kop(page)).toBe(regels.at(-1)?.regel.naam);
		await page.goto(
			`${ADRES}?casus=vakantiegeld-eens-per-jaar#regel-${nummerVan('vakantiegeld-eens-per-jaar', 'toegepast.tbvv')}`
		);
		const pijl = page.locator('.waarde .teken:has(+ .uit)');
		await pijl.waitFor();
		const tussen = async () => {
			const [teken, uit] = [
				await pijl.locator('mo').boundingBox(),
				await page.locator('.waarde .uit').boundingBox()
			];
			return teken && uit ? uit.x - (teken.x + teken.width) : 0;
		};
		await expect.poll(tussen).toBeGreaterThan(4);
	});
});
