/** Wat er op de resultaatpagina staat. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFouten, teBreed, type Bezoek } from './browser.ts';

export const inhoud = async (plek: Locator): Promise<string> => (await plek.innerText()).replace(/\s+/g, ' ');
export const kop = (page: Page): Promise<string> => inhoud(page.locator('h1'));
export const zekerheid = (page: Page): Promise<string> => inhoud(page.getByTestId('zekerheid'));
export const alles = (page: Page): Promise<string> => inhoud(page.locator('main'));

/** Wat op elke uitkomst geldt: te lezen op een telefoon, en door iedereen. */
export async function leesbaar(page: Page): Promise<void> {
	expect(await teBreed(page)).toBe(0);
	expect(await axeFouten(page)).toEqual([]);
}

/** Opent een dossier als bestand en gaat naar de uitkomst. */
export async function openResultaat(bezoek: Bezoek, dossier: object): Promise<Page> {
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-07-14T12:00:00'));
	await bezoek.ga('/berekening/');
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	await page.locator('input[type=file]').setInputFiles({
		name: 'dossier.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(dossier))
	});
	await page.waitForURL('**/controle/');
	await page.getByRole('button', { name: /^Bereken mijn/ }).click();
	await page.waitForURL('**/resultaat/');
	await page.getByTestId('uitkomst').waitFor();
	return page;
}
