/** Wat er op de resultaatpagina staat. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFouten, teBreed } from './browser.ts';

export const inhoud = async (plek: Locator): Promise<string> => (await plek.innerText()).replace(/\s+/g, ' ');
export const kop = (page: Page): Promise<string> => inhoud(page.locator('h1'));
export const zekerheid = (page: Page): Promise<string> => inhoud(page.getByTestId('zekerheid'));
export const alles = (page: Page): Promise<string> => inhoud(page.locator('main'));

/** Wat op elke uitkomst geldt: te lezen op een telefoon, en door iedereen. */
export async function leesbaar(page: Page): Promise<void> {
	expect(await teBreed(page)).toBe(0);
	expect(await axeFouten(page)).toEqual([]);
}
