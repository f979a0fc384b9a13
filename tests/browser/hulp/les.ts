import type { Page } from 'playwright-core';
import type { Bezoek, BezoekOpties, gebruikBrowser } from './browser.ts';

/** Waar de les stap voor stap staat. */
export const ADRES = '/les/stappen/';

/** Opent de les stap voor stap, en wacht tot zij er staat. */
export async function openLes(
	browser: ReturnType<typeof gebruikBrowser>,
	achter: string,
	opties: BezoekOpties = {}
): Promise<Bezoek> {
	const bezoek = await browser.bezoek({ breedte: 1280, ...opties });
	await bezoek.ga(`${ADRES}${achter}`);
	await bezoek.page.locator('.lesblad').waitFor();
	return bezoek;
}

export const kop = (page: Page): Promise<string> => page.locator('h1').innerText();
export const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
