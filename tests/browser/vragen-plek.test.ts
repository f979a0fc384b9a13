/** Wie vanaf de controlepagina iets verbetert, komt bij het veld of de loonstrook waar het over gaat. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { antwoordWonen, beginVragenlijst, naarStroken, openStrook, vulStrook } from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const STROOK = { loon: '1.843,20', opgebouwdVakantiebijslag: '147,46', ingehoudenLoonheffing: '112,67' };

test('een fout in een dichte loonstrook', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek, '2026-11-25');
	await antwoordWonen(lijst, 'Zonder partner');
	await naarStroken(lijst);
	for (const [plaats, maand] of ['juli', 'augustus', 'september'].entries()) {
		await openStrook(page, maand);
		await vulStrook(page, plaats, STROOK);
	}
	await lijst.verder();
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	await page.getByRole('link', { name: /^Wijzig Uw inkomen: bedragen/ }).click();
	await page.locator('summary').filter({ hasText: 'Augustus 2026' }).click();
	await vulStrook(page, 1, { loon: 'veel' });
	await page.getByRole('link', { name: 'Antwoorden', exact: true }).click();
	await page.waitForURL('**/controle/');
	await lijst.blijftStaan();
	await page.getByRole('link', { name: /Loonstrook van augustus 2026/ }).click();
	await page.waitForURL('**/bedragen/**');
	const veld = page.locator('[id="inkomens[0].opgave.perioden[1].loon"]');
	await expect.poll(() => veld.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await veld.isVisible()).toBe(true);
});
