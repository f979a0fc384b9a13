/** De kolom "In de brief": elk veld blijft staan, ook na herladen, en telt mee in de uitkomst. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { focusId, metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

const DOSSIER = {
	...metLoon('Bakkerij', { belastbaarJaar: '17000.00', nettoMaand: '1300.00' }),
	wonen: { huurtoeslagMogelijk: 'ja' }
};

const uitkomst = (page: Page) => page.getByRole('region', { name: 'Uitkomst' });
const veld = (page: Page, id: string) => page.locator(`[id="brief.gegevens.${id}"]`);

/** Typt, gaat met Tab verder, en kijkt of het er dan nog staat. */
async function typ(page: Page, id: string, tekst: string): Promise<void> {
	await veld(page, id).fill(tekst);
	await page.keyboard.press('Tab');
	await expect.poll(() => veld(page, id).inputValue(), { message: id }).toBe(tekst);
}

async function begin(bedrag: string): Promise<Page> {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(DOSSIER));
	await page.keyboard.press('Alt+b');
	await page.waitForURL('**/werkblad/brief/');
	await page.getByLabel('Datum van de brief').fill('10-11-2026');
	await page.getByLabel('Ontvangen op').fill('12-11-2026');
	await page.getByLabel('Beslagvrije voet in de brief').fill(bedrag);
	await page.getByLabel('Per maand of per vier weken').selectOption('maand');
	return page;
}

test('een netto dat in de brief anders is blijft staan, en de uitkomst rekent ermee', async () => {
	// 95% van de 1.200 die de brief noemt; het dossier zegt 1.300.
	const page = await begin('1140');
	await page.locator('#brief-neem-over').click();
	await typ(page, 'inkomens[0].opgave.netto.bedrag', '1200');
	await page.getByRole('row', { name: /^Gemiddeld netto maandinkomen.*anders/ }).waitFor();
	await uitkomst(page).getByText('De inwoner mag waarschijnlijk').first().waitFor();
	await expect.poll(() => uitkomst(page).innerText()).toMatch(/€\s95 meer per maand/);
	await page.getByRole('button', { name: /Als dossier.*Gemiddeld netto/ }).click();
	await expect.poll(() => focusId(page)).toBe('brief.gegevens.inkomens[0].opgave.netto.bedrag');
	await expect.poll(() => veld(page, 'inkomens[0].opgave.netto.bedrag').inputValue()).toBe('1.300,00');
});

test('elk veld van de kolom blijft staan, met en zonder overnemen, ook na herladen', async () => {
	const page = await begin('1140');
	const getypt: Record<string, string> = {
		'toeslagen.huurtoeslag': '11',
		'toeslagen.zorgtoeslag': '12',
		'toeslagen.kindgebondenBudget': '13',
		'wonen.inrichting.kostenPerMaand': '14',
		'wonen.woonkostenPerMaand': '815',
		'wonen.eindeOphogingWoonkosten': '1-3-2027',
		'hardheid.bedrag': '17',
		'hardheid.einddatum': '1-4-2027'
	};
	const inkomen = (plek: number, bedrag: number) => ({
		[`inkomens[${plek}].opgave.belastbaar.bedrag`]: String(bedrag * 14),
		[`inkomens[${plek}].opgave.netto.bedrag`]: String(bedrag),
		[`inkomens[${plek}].lopendBeslag.tBvv`]: '900',
		[`inkomens[${plek}].loonbelastingVoertuig`]: '21'
	});
	// Zonder overnemen: het inkomen staat dan leeg in de brief.
	const vinkje = page.getByLabel(/Staat in de brief: Bakkerij/);
	await vinkje.check();
	Object.assign(getypt, inkomen(0, 1200));
	for (const [id, tekst] of Object.entries(getypt)) await typ(page, id, tekst);

	// Een inkomen dat alleen in de brief staat: meteen de naam.
	await page.getByRole('button', { name: 'Inkomen dat alleen in de brief staat', exact: true }).click();
	await expect.poll(() => focusId(page)).toBe('brief.gegevens.inkomens[1].naam');
	const erbij = { 'inkomens[1].naam': 'Slagerij', ...inkomen(1, 300) };
	for (const [id, tekst] of Object.entries(erbij)) await typ(page, id, tekst);
	await page.getByRole('rowheader', { name: 'Slagerij', exact: true }).waitFor();

	await page.reload();
	for (const [id, tekst] of Object.entries({ ...getypt, ...erbij })) {
		await expect.poll(() => veld(page, id).inputValue(), { message: id }).toBe(tekst);
	}
	// Uit de brief en er weer in: dan is het leeg, en het andere inkomen bleef zoals het was.
	await page.getByLabel(/Staat in de brief: Bakkerij/).uncheck();
	await expect.poll(() => focusId(page)).toBe('brief.staat-1');
	await expect.poll(() => veld(page, 'inkomens[0].naam').inputValue()).toBe('Slagerij');
	await page.getByLabel(/Staat in de brief: Bakkerij/).check();
	await expect.poll(() => veld(page, 'inkomens[1].opgave.netto.bedrag').inputValue()).toBe('');
	await typ(page, 'inkomens[1].opgave.netto.bedrag', '1250');
	await page.getByRole('button', { name: /^Haal weg.*Slagerij/ }).click();
	await expect.poll(() => focusId(page)).toBe('brief.erbij-inwoner');
	await expect.poll(() => veld(page, 'inkomens[0].opgave.netto.bedrag').inputValue()).toBe('1250');
});
