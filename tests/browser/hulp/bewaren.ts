/** Wat de tests van het bewaren delen: een dossier, de pagina, en een bestand dat valt. */
import type { Page } from 'playwright-core';
import type { Bezoek } from './browser.ts';
import { GETYPT, open } from './werkblad.ts';

export const WACHTZIN = 'vier losse woorden samen';
export const DOSSIER = JSON.stringify({ ...GETYPT, kenmerk: { ...GETYPT.kenmerk, dossiernummer: 'K 77' } });

/** Opent een dossier, en gaat naar de pagina waar het te bewaren is. */
export async function metDossier(bezoek: Bezoek): Promise<Bezoek> {
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, DOSSIER);
	await bezoek.ga('/bewaren/');
	return bezoek;
}

export const nummer = (page: Page) => page.locator('[id="kenmerk.dossiernummer"]');
export const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Een bestand dat van het bureaublad op de pagina valt. */
export async function laatVallen(page: Page, naam: string, bytes: Buffer): Promise<void> {
	const inhoud = await page.evaluateHandle(
		([bestandsnaam, reeks]) => {
			const lading = new DataTransfer();
			lading.items.add(new File([new Uint8Array(reeks)], bestandsnaam));
			return lading;
		},
		[naam, [...bytes]] as const
	);
	await page.dispatchEvent('main', 'dragover', { dataTransfer: inhoud });
	await page.dispatchEvent('main', 'drop', { dataTransfer: inhoud });
}
