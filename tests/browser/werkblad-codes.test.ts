/** Wie een code typt krijgt die code: in een gewone keuzelijst sprong 33 naar 32. */
import { expect, test } from 'vitest';
import { INKOMENSCODES } from '#lib/dossier/inkomenscodes.ts';
import { codeMetTerm } from '#lib/teksten/woordenlijst/codes.ts';
import { axeFouten, gebruikBrowser } from './hulp/browser.ts';
import { GETYPT, naarInkomen, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

test('elke code is te typen, steeds vanaf een andere code', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(GETYPT));
	await naarInkomen(page);
	const veld = page.getByRole('combobox', { name: /^Code soort inkomstenverhouding/ }).first();
	await veld.click();
	expect(await axeFouten(page)).toEqual([]);
	for (const code of INKOMENSCODES) {
		await veld.focus();
		await veld.selectText();
		await page.keyboard.type(code);
		expect(await page.getByRole('listbox').getByRole('option').allInnerTexts(), code).toEqual([
			codeMetTerm(code)
		]);
		await page.keyboard.press('Tab');
		expect(await veld.inputValue()).toBe(codeMetTerm(code));
	}
});

test('met pijltjes en een woord te kiezen, en Escape laat staan wat er stond', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(GETYPT));
	await naarInkomen(page);
	const veld = page.getByRole('combobox', { name: /^Code soort inkomstenverhouding/ }).first();
	await veld.focus();
	await page.keyboard.type('pensioen');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const bij = await veld.getAttribute('aria-activedescendant');
	const tekst = await page.locator(`[id="${bij ?? ''}"]`).innerText();
	await page.keyboard.press('Enter');
	expect(await veld.inputValue()).toBe(tekst);
	expect(await veld.getAttribute('aria-expanded')).toBe('false');
	await page.keyboard.type('zzz');
	await page.keyboard.press('Escape');
	expect(await veld.inputValue()).toBe(tekst);
	await veld.selectText();
	await page.keyboard.type('zzz');
	await page.keyboard.press('Tab');
	await page.getByText('‘zzz’ staat niet in de lijst.').waitFor();
});
