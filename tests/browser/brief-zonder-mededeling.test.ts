/** Een brief waar geen beslagvrije voet bij hoort, of van voor deze wet: geen vier weken, en nergens een rondje. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';

const browser = gebruikBrowser();

async function naarUitkomst(datum: string, soort?: string) {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/brief/');
	await page.getByLabel('Datum op de brief').fill(datum);
	await page.getByLabel('Hoeveel mag u houden volgens de brief?').fill('1482');
	await page.getByLabel('per maand', { exact: true }).check();
	if (soort) {
		await page.locator('summary', { hasText: 'gewoon beslag' }).click();
		await page.locator(`input[name="soort"][value="${soort}"]`).check();
		expect(await page.getByLabel('Sinds wanneer ligt er beslag?').count()).toBe(0);
	}
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.waitForURL('**/brief/uitkomst/');
	await page.getByText('niet nagaan').waitFor();
	expect(await page.getByText(/4 weken|terug in de tijd/).count()).toBe(0);
	await page.getByRole('link', { name: 'Andere brieven' }).click();
	return page;
}

test('een vtlb: er past geen brief, en dat staat er', async () => {
	const page = await naarUitkomst('5-3-2026', 'vtlb');
	await page.getByRole('heading', { name: 'Wij raden u nu geen brief aan' }).waitFor();
	await page.getByText('Hiervoor geldt geen beslagvrije voet.').first().waitFor();
});

test('een brief van voor 2021: wat er nog mist, is in te vullen bij de berekening', async () => {
	const page = await naarUitkomst('5-3-2020');
	await page.getByRole('link', { name: 'Naar uw berekening' }).click();
	await page.waitForURL('**/berekening/**');
});

test('beslag op een bankrekening: alleen met wie en waar iemand woont, en een vast bedrag', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/brief/');
	await page.getByLabel('Datum op de brief').fill('5-3-2026');
	await page.locator('summary', { hasText: 'gewoon beslag' }).click();
	await page.getByLabel('Er ligt beslag op mijn bankrekening').check();
	expect(await page.getByLabel('per maand', { exact: true }).count()).toBe(0);
	await page.getByLabel('Hoeveel mag u houden volgens de brief?').fill('1.964');
	const verder = () => page.getByRole('button', { name: 'Verder' }).click();
	await verder();
	await page.waitForURL('**/brief/klopt-gegevens/');
	await page.getByLabel('Zonder partner').first().check();
	await verder();
	await page.waitForURL('**/brief/klopt-wonen/');
	await page.getByLabel('Op een woonadres in Nederland').check();
	await verder();
	await page.waitForURL('**/brief/uitkomst/');
	await page.getByRole('heading', { level: 1, name: /meer op uw bankrekening houden/ }).waitFor();
	await page.getByText('Uw inkomen telt niet mee.').waitFor();
	expect(await page.getByText(/4 weken|12 maanden/).count()).toBe(0);
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/brief/klopt-wonen/');
});
