/** Rekenen en bewaren wachten op een pauze in het typen; er gaat nooit iets verloren en niemand ziet iets ouds. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { GROOTSTE_DOSSIER } from '../../src/commando/grootste-dossier.ts';
import { gebruikBrowser, wachtTotWerkend } from './hulp/browser.ts';
import { open, tussenstand } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const LOON = '[id="inkomens[0].opgave.perioden[0].loon"]';

async function rooster(): Promise<Page> {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(GROOTSTE_DOSSIER));
	await page.getByRole('link', { name: /3\.2/ }).first().click();
	await page.locator(LOON).waitFor();
	return page;
}

/** Typt, en doet het volgende in dezelfde taak van de pagina: er is dan zeker nog geen pauze geweest. */
const typ = (page: Page, tekst: string, daarna: string): Promise<void> =>
	page.evaluate(
		([veld, getypt, wat]) => {
			const invoer = document.querySelector<HTMLInputElement>(veld ?? '');
			if (!invoer) throw new Error('geen veld');
			invoer.focus();
			invoer.value = getypt ?? '';
			invoer.dispatchEvent(new InputEvent('input', { bubbles: true }));
			if (wat === 'herlaad') location.reload();
			if (wat === 'volgende')
				document.querySelector<HTMLAnchorElement>('a[href$="/werkblad/gegevens/"]')?.click();
			if (wat === 'weg') document.dispatchEvent(new Event('visibilitychange'));
		},
		[LOON, tekst, daarna]
	);
const bewaard = (page: Page) => page.evaluate(() => sessionStorage.getItem('beslagvrij.concept') ?? '');

test('tijdens het typen wordt er niet gerekend en niet bewaard, daarna wel', async () => {
	const page = await rooster();
	const ervoor = await tussenstand(page).innerText();
	await typ(page, '2345', '');
	expect(await bewaard(page)).not.toContain('2345');
	expect(await tussenstand(page).innerText()).toBe(ervoor);
	await expect.poll(() => bewaard(page)).toContain('2345');
	await expect.poll(() => tussenstand(page).innerText()).not.toBe(ervoor);
});

test('herladen midden in het typen verliest niets', async () => {
	const page = await rooster();
	await Promise.all([page.waitForEvent('load'), typ(page, '3456', 'herlaad').catch(() => undefined)]);
	await wachtTotWerkend(page);
	await expect.poll(() => page.locator(LOON).inputValue()).toBe('3456');
});

test('een ander tabblad of programma: alles is bewaard', async () => {
	const page = await rooster();
	await typ(page, '4567', 'weg');
	expect(await bewaard(page)).toContain('4567');
});

test('een andere pagina meteen na een toets rekent met wat er net is getypt', async () => {
	const page = await rooster();
	await typ(page, '', 'volgende');
	await page.waitForURL('**/werkblad/gegevens/');
	// Het leeggemaakte loon is een open veld: de stappenlijst weet het al.
	expect(await page.getByRole('link', { name: /3\.2/ }).first().innerText()).toMatch(/1/);
	expect(await bewaard(page)).toContain('"loon":""');
});

test('Ctrl+Enter meteen na een toets keurt wat er net is getypt', async () => {
	const page = await rooster();
	await page.locator(LOON).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('x');
	await page.keyboard.press('Control+Enter');
	await page.locator('section a[href="#inkomens[0].opgave.perioden[0].loon"]').waitFor();
	expect(page.url()).toContain('/werkblad/inkomen/');
});

test('een klik meteen na een toets komt aan: het scherm verschuift niet tussen indrukken en loslaten', async () => {
	const page = await rooster();
	await page.locator(LOON).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('5');
	const knop = page.getByRole('button', { name: /Verder|Volgende/ }).last();
	await knop.scrollIntoViewIfNeeded();
	const plek = await knop.boundingBox();
	await page.mouse.move((plek?.x ?? 0) + 5, (plek?.y ?? 0) + 5);
	await page.mouse.down();
	await page.waitForTimeout(100);
	await page.mouse.up();
	await page.waitForURL('**/werkblad/beslagobject/');
});

/** Nog zonder pauze: daarna leest de test wat er in de opslag staat. */
async function metBsn(page: Page): Promise<void> {
	await page.locator('main a[href$="/werkblad/"]').first().click();
	await page.locator('[id="kenmerk.bsn"]').fill('111222333');
	await page.locator('[id="kenmerk.dossiernummer"]').fill('A 17');
	await page.locator('h1').click();
}

test('een burgerservicenummer komt niet in de opslag, ook niet na een wissel van personen', async () => {
	const page = await rooster();
	await metBsn(page);
	await expect.poll(() => bewaard(page)).toContain('A 17');
	expect(await bewaard(page)).not.toContain('111222333');
	await page
		.getByRole('button', { name: /[Ww]issel/ })
		.first()
		.click();
	await page
		.getByRole('button', { name: /^Ja/ })
		.click({ timeout: 2000 })
		.catch(() => undefined);
	expect(await bewaard(page)).not.toContain('111222333');
	const opslag = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
	expect(opslag).not.toContain('111222333');
});

test('een andere pagina bezoeken verliest niets, ook geen burgerservicenummer', async () => {
	const page = await rooster();
	await metBsn(page);
	await page.getByRole('link', { name: 'Privacy' }).first().click();
	await page.waitForURL('**/privacy/');
	await page.goBack();
	await expect.poll(() => page.locator('[id="kenmerk.bsn"]').inputValue()).toBe('111222333');
});

test('zonder opslag werkt alles, zegt elke pagina het, en belooft de balk met een nieuwe versie niets', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'sessionStorage', {
			get: () => {
				throw new DOMException('geblokkeerd', 'SecurityError');
			}
		});
	});
	await bezoek.ga('/berekening/leefsituatie/');
	await page.getByText(balkteksten.nietBewaard.titel).waitFor();
	await page.getByRole('radio').first().check();
	await page.getByRole('link', { name: 'Privacy' }).first().click();
	await page.waitForURL('**/privacy/');
	await page.goBack();
	await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
	await bezoek.ga('/werkblad/');
	await page.getByText(balkteksten.nietBewaard.titel).waitFor();
	expect(balkteksten.bijwerken.uitleg.niets).not.toContain('blijft staan');
});
