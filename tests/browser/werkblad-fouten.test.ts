import { expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { axeFouten, gebruikBrowser } from './hulp/browser.ts';
import { focusId, GETYPT, klapAllesOpen, metKern, naarInkomen, open, tussenstand } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

test('fouten staan boven de stap en bij het veld, en de tussenstand rekent door met de rest', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, JSON.stringify(GETYPT));
	await bezoek.page.getByRole('link', { name: '3.2 Inkomen' }).click();
	const veld = page.locator('[id="inkomens[0].opgave.netto.bedrag"]');
	await veld.fill('zeventien');
	// Tijdens het typen nog niets; na het verlaten wel.
	expect(await veld.getAttribute('aria-invalid')).toBeNull();
	await veld.press('Tab');
	expect(await veld.getAttribute('aria-invalid')).toBe('true');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('heading', { name: 'Verbeter eerst dit' }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page
		.getByRole('link', { name: /^Netto maandinkomen, Bakkerij De Vries: Vul een bedrag in/ })
		.press('Enter');
	expect(await focusId(page)).toBe('inkomens[0].opgave.netto.bedrag');
	await veld.fill('1.700,50');
	await veld.press('Tab');
	expect(await page.getByRole('heading', { name: 'Verbeter eerst dit' }).count()).toBe(0);
	expect(await tussenstand(page).innerText()).toContain(toonEuro(metKern(JSON.stringify(GETYPT)).tBvv));
});

test('een half inkomen maakt de tussenstand voorlopig, niet leeg', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, JSON.stringify(GETYPT));
	await naarInkomen(page);
	await klapAllesOpen(page);
	await page.locator('[id="inkomens[1].opgave.perioden[0].loon"]').fill('');
	const stand = tussenstand(page);
	await stand.getByText('Voorlopig. Nog 1 veld.').waitFor();
	expect(await stand.innerText()).toContain('Nog zonder UWV.');
	const zonder = { ...GETYPT, inkomens: GETYPT.inkomens.filter(({ id }) => id !== '2') };
	expect(await stand.innerText()).toContain(toonEuro(metKern(JSON.stringify(zonder)).tBvv));
});

test('van gehuwd naar alleenstaand vraagt eerst, en wist pas na een ja', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, JSON.stringify(GETYPT));
	await page.getByRole('link', { name: '3.1 Woon- en leefsituatie' }).click();
	const gekozen = () => page.locator('input[name=leefsituatie]:checked').inputValue();
	await page.getByRole('radio', { name: 'Alleenstaand zonder kinderen' }).check();
	const vraag = page.getByRole('dialog', { name: 'De gegevens van de partner wissen?' });
	await vraag.waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect.poll(gekozen).toBe('gehuwd_zonder_kinderen');
	// De focus staat weer op het antwoord dat geldt.
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
		'gehuwd_zonder_kinderen'
	);
	await page.getByRole('radio', { name: 'Alleenstaand zonder kinderen' }).check();
	await vraag.getByRole('button', { name: 'Ja, wis de partner' }).click();
	expect(await gekozen()).toBe('alleenstaande');
	const zonder = {
		...GETYPT,
		leefsituatie: 'alleenstaande',
		inkomens: GETYPT.inkomens.filter(({ van }) => van === 'inwoner')
	};
	expect(await tussenstand(page).innerText()).toContain(toonEuro(metKern(JSON.stringify(zonder)).tBvv));
});

test('inwoner en partner wisselen rekent voor de ander, en terug is weer hetzelfde', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, JSON.stringify(GETYPT));
	const voor = await tussenstand(page).innerText();
	await page.getByRole('button', { name: 'Wissel inwoner en partner' }).click();
	const vraag = page.getByRole('dialog', { name: 'Wissel inwoner en partner' });
	expect(await vraag.innerText()).toContain('de keuze van het beslagobject');
	await vraag.getByRole('button', { name: 'Wissel', exact: true }).click();
	const gewisseld = {
		...GETYPT,
		inkomens: GETYPT.inkomens.map((inkomen) => ({
			...inkomen,
			van: inkomen.van === 'inwoner' ? 'partner' : 'inwoner'
		})),
		beslag: {},
		hardheid: null
	};
	const stand = await tussenstand(page).innerText();
	expect(stand).toContain(toonEuro(metKern(JSON.stringify(gewisseld)).tBvv));
	expect(stand).toContain('Winkel');
	await page.getByRole('button', { name: 'Wissel terug' }).click();
	expect(await tussenstand(page).innerText()).toBe(voor);
});
