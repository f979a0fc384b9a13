/** De brief van de beslaglegger op het werkblad: naast het dossier, met het toetsenbord, en bewaard met de brief. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser, teBreed, type Bezoek } from './hulp/browser.ts';
import { focusId, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

/** Iemand die alleen woont; in de brief staat nog een kind. */
const DOSSIER = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-11-25',
	kenmerk: { dossiernummer: '2026-0417' },
	leefsituatie: 'alleenstaande',
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij De Molen',
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '30000.00', nettoMaand: '2000.00' }
		}
	],
	beslag: { beslagobject: '1' }
};

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

test('een brief naast een geopend dossier kost hooguit 75 toetsen, tot en met het bewaarde bestand', async () => {
	const { page } = await begin();
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
	await beeld(page, 'leeg-1280');
	await typ('9-11-2026');
	await druk('Tab');
	await typ('11-11-2026');
	await druk('Tab');
	await typ('1353');
	await druk('Tab', 'ArrowDown', 'Tab');
	await typ('Van der Plas');
	await druk('Tab');
	await typ('VDP-88213');
	await druk('Tab', 'Tab', 'Tab');
	await page.getByText('Nog 12 dagen').waitFor();
	for (let keer = 0; keer < 8 && (await focusId(page)) !== 'brief-neem-over'; keer += 1) await druk('Tab');
	await druk('Enter');
	await page.getByText('gelijk').first().waitFor();
	await beeld(page, 'gelijk-1280');
	await expect.poll(() => focusId(page)).toBe('brief.gegevens.leefsituatie');
	await druk('ArrowDown');
	await page.getByRole('row', { name: /^Leefsituatie.*anders/ }).waitFor();
	await uitkomst(page).getByText('Waardoor verschilt het?').waitFor();
	await beeld(page, 'anders-1280');
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	const bestand = page.waitForEvent('download');
	await druk('Control+s');
	const bewaard = await bestand;
	expect(bewaard.suggestedFilename()).toBe('2026-0417-beslagvrij-met-brief-2026-11-25.json');
	console.log(toetsen, readFileSync(await bewaard.path(), 'utf8').length);
	for (const [breedte, kleur] of [
		[360, 'light'],
		[1280, 'dark'],
		[1920, 'light']
	] as const) {
		await page.setViewportSize({ width: breedte, height: 900 });
		await page.emulateMedia({ colorScheme: kleur });
		await page.waitForTimeout(300);
		expect(await teBreed(page), String(breedte)).toBe(0);
		await beeld(page, `anders-${breedte}-${kleur}`);
	}
});
