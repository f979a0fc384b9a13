/** De brief van de beslaglegger op het werkblad: naast het dossier, met het toetsenbord, en bewaard met de brief. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser, teBreed, type Bezoek } from './hulp/browser.ts';
import { focusId, metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

/** Iemand die alleen woont; in de brief staat nog een kind. */
const DOSSIER = metLoon('Bakkerij De Molen', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' });

async function begin(breedte = 1280, kleuren: 'light' | 'dark' = 'light'): Promise<Bezoek> {
	const bezoek = await browser.bezoek({ breedte, hoogte: 900, kleuren });
	await bezoek.page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	return bezoek;
}

const uitkomst = (page: Page) => page.getByRole('region', { name: 'Uitkomst' });

async function beeld(page: Page, naam: string): Promise<void> {
	const map = process.env['BEELD'];
	if (map) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
}

test('een brief naast een geopend dossier kost hooguit 62 toetsen, tot en met het bewaarde bestand', async () => {
	const { page } = await begin();
	const waarschuwingen: string[] = [];
	page.on('console', (regel) => regel.type() === 'warning' && waarschuwingen.push(regel.text()));
	await open(page, JSON.stringify(DOSSIER));
	let toetsen = 0;
	const druk = async (...namen: string[]) => {
		for (const naam of namen) await page.keyboard.press(naam);
		toetsen += namen.length;
	};
	const typ = async (tekst: string) => {
		await page.keyboard.type(tekst);
		toetsen += tekst.length;
	};
	await druk('Alt+b');
	await page.waitForURL('**/werkblad/brief/');
	await expect.poll(() => focusId(page)).toBe('brief.datum');
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'leeg');
	await typ('9-11-2026');
	await druk('Tab');
	await typ('11-11-2026');
	await druk('Tab');
	await typ('1353');
	await druk('Tab', 'ArrowDown', 'Tab');
	await typ('Van der Plas');
	await druk('Tab');
	await typ('VDP-88213');
	await page.getByText('Nog 12 dagen').waitFor();
	for (let keer = 0; keer < 12 && (await focusId(page)) !== 'brief-neem-over'; keer += 1) await druk('Tab');
	await druk('Enter');
	await expect.poll(() => focusId(page)).toBe('brief.gegevens.leefsituatie');
	await druk('ArrowDown');
	await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
	await uitkomst(page).getByText('De inwoner mag waarschijnlijk').first().waitFor();
	expect(await uitkomst(page).innerText()).toMatch(/mag waarschijnlijk €\s146 meer per maand/);
	expect(await uitkomst(page).innerText()).toContain('Leefsituatie. In de brief: Alleenstaand met kinderen');
	expect(await axeFouten(page)).toEqual([]);
	await page.getByText('niet bewaard', { exact: true }).waitFor();
	const bestand = page.waitForEvent('download');
	await druk('Control+s');
	const bewaard = await bestand;
	expect(toetsen).toBeLessThanOrEqual(62);
	expect(bewaard.suggestedFilename()).toBe('2026-0417-beslagvrij-met-brief-2026-11-25.json');
	await page.getByText('met de brief van de beslaglegger.').waitFor();
	await page.getByText('bewaard', { exact: true }).waitFor();

	// Herladen kost niets, en Enter gaat in de tabel naar de volgende regel.
	await page.reload();
	await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
	await page.getByText('bewaard', { exact: true }).waitFor();
	await page.getByLabel('Huurtoeslag die wordt ingehouden, In de brief').focus();
	await page.keyboard.press('Enter');
	expect(await focusId(page)).toBe('brief.gegevens.toeslagen.zorgtoeslag');
	await page.keyboard.type('25');
	await page.keyboard.press('ArrowUp');
	await page.getByText('niet bewaard', { exact: true }).waitFor();
	await page.getByRole('row', { name: /^Zorgtoeslag.*anders/ }).waitFor();
	await page.getByRole('button', { name: /Als dossier.*Zorgtoeslag/ }).click();
	await expect.poll(() => page.getByRole('row', { name: /anders/ }).count()).toBe(1);

	for (const [breedte, kleur] of [
		[360, 'light'],
		[1280, 'dark'],
		[1920, 'light']
	] as const) {
		await page.setViewportSize({ width: breedte, height: 900 });
		await page.emulateMedia({ colorScheme: kleur });
		await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
		expect(await teBreed(page), String(breedte)).toBe(0);
		expect(await axeFouten(page), String(breedte)).toEqual([]);
		await beeld(page, `${breedte}-${kleur}`);
	}
	await page.setViewportSize({ width: 1280, height: 900 });

	// Wissen haalt ook de brief weg; het bestand brengt hem terug, ook in de vragen over de brief.
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await page.keyboard.press('Alt+b');
	await expect.poll(() => page.getByLabel('Beslaglegger').inputValue()).toBe('');
	await open(page, readFileSync(await bewaard.path(), 'utf8'), 'met-brief.json');
	await expect.poll(() => page.getByLabel('Beslaglegger').inputValue()).toBe('Van der Plas');
	await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
	// Wat er is ingehouden gaat over de inwoner, ook na herladen, en de weg terug is het werkblad.
	await page.getByRole('link', { name: 'Inhoudingen nakijken' }).click();
	await page.getByRole('heading', { name: 'Wat is er ingehouden?' }).waitFor();
	await page.reload();
	await page.getByRole('heading', { name: 'Wat is er ingehouden?' }).waitFor();
	expect(await page.locator('main').innerText()).not.toMatch(/\b[Uu]w?\b/);
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/werkblad/brief/');
	await page.getByRole('link', { name: 'Brief opstellen' }).click();
	await page.getByRole('heading', { name: 'Uw brief staat klaar' }).waitFor();
	expect(await page.getByLabel('Ik schrijf namens een cliënt').isChecked()).toBe(true);
	// Over de cliënt, met het eigen dossiernummer.
	const blad = await page.locator('main').innerText();
	expect(blad).toContain('Ons kenmerk: 2026-0417');
	expect(blad).not.toMatch(/uw inkomen|u geld terug|uw schuld|Komt u niet rond/i);
	// Wie toch over zichzelf schrijft, houdt die keuze.
	await page.getByLabel('Ik schrijf over mijzelf').check();
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/werkblad/brief/');
	await page.getByRole('link', { name: 'Brief opstellen' }).click();
	await page.getByRole('heading', { name: 'Uw brief staat klaar' }).waitFor();
	expect(await page.getByLabel('Ik schrijf over mijzelf').isChecked()).toBe(true);
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/werkblad/brief/');
	await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
	expect(waarschuwingen).toEqual([]);

	// Op papier, ook dwars, staat de tussenstand onder de stap en over de hele breedte.
	await page.emulateMedia({ media: 'print' });
	const [stap, stand] = await Promise.all(
		['#werkbladformulier', '.rechts'].map((vlak) => page.locator(vlak).boundingBox())
	);
	expect(stand?.y).toBeGreaterThanOrEqual((stap?.y ?? 0) + (stap?.height ?? Infinity));
	expect(stand?.width).toBe(stap?.width);
});

test('een brief uit de vragen over de brief staat hier ingevuld, en op een half dossier staat wat er nog mist', async () => {
	const bezoek = await begin();
	const { page } = bezoek;
	await bezoek.ga('/brief/');
	await page.getByLabel('Datum op de brief').fill('9-11-2026');
	await page.getByLabel('Hoeveel mag u houden volgens de brief?').fill('1353');
	await page.getByLabel('per maand', { exact: true }).check();
	await page.getByRole('link', { name: 'Werkblad' }).click();
	await page.waitForURL('**/werkblad/');
	await page.keyboard.press('Alt+b');
	await page.waitForURL('**/werkblad/brief/');
	await expect.poll(() => page.getByLabel('Datum van de brief').inputValue()).toBe('9-11-2026');
	await uitkomst(page).getByText('Voor de uitkomst is dit nog nodig:').waitFor();
	await page.keyboard.press('Control+Enter');
	await page.waitForURL('**/werkblad/resultaat/');
});
