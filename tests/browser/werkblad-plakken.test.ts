/** Plakken uit een rekenblad: eerst laten zien, dan pas zetten, en in een keer terug. */
import { describe, expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { focusId } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

describe('plakken', () => {
	const KOLOMMEN = 'Begin\tEinde\tLoon';
	const RIJEN = ['1-7-2026\t31-7-2026\t2650', '1-8-2026\t31-8-2026\t2650', '1-9-2026\t30-9-2026\t2650'];

	async function metRooster() {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await page.clock.install({ time: new Date('2026-11-25T10:00:00') });
		await bezoek.ga('/werkblad/');
		await page.keyboard.press('Alt+n');
		await expect.poll(() => focusId(page)).toBe('inkomens[0].naam');
		await page.getByRole('radio', { name: 'Loonstroken' }).first().check();
		const cel = page.locator('[id="inkomens[0].opgave.perioden[0].loon"]');
		const plak = async (...rijen: readonly string[]) => {
			await cel.focus();
			await cel.evaluate(
				(veld, tekst) => {
					const clipboardData = new DataTransfer();
					clipboardData.setData('text/plain', tekst);
					veld.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
				},
				[KOLOMMEN, ...rijen].join('\n')
			);
			await page.getByRole('button', { name: /^Zet \d perioden? in/ }).click();
			await expect.poll(() => cel.inputValue()).toBe('2.650,00');
		};
		return { page, cel, plak };
	}

	test.each(['knop', 'toets'])(
		'ongedaan maken met een %s laat geen fout en geen tekst achter',
		async (hoe) => {
			const { page, cel, plak } = await metRooster();
			await plak(...RIJEN);
			// Wie naar de knop gaat, verlaat de cel waar het plakken de focus zette.
			if (hoe === 'knop') await page.getByRole('button', { name: 'Maak het plakken ongedaan' }).click();
			else await page.keyboard.press('Control+z');
			const melding = page.getByText('Het plakken is ongedaan gemaakt');
			await melding.waitFor({ state: 'attached' });
			await expect.poll(() => cel.inputValue()).toBe('');
			expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
			// Een tweede keer doet niets.
			await page.keyboard.press('Control+z');
			expect(await cel.inputValue()).toBe('');
			await melding.waitFor({ state: 'detached' });
			await plak(...RIJEN.slice(0, 1));
			await page.keyboard.press('Control+z');
			await melding.waitFor({ state: 'attached' });
		}
	);

	test('na plakken zonder alle kolommen noemt de uitkomst zich niet precies, en na het aanvullen wel', async () => {
		const { page, plak } = await metRooster();
		await page.locator('[id="inkomens[0].naam"]').fill('Jumbo');
		await plak(...RIJEN);
		await page.getByText(/^Nog leeg: Uitbetaalde vakantiebijslag/).waitFor();
		const stand = page.locator('#tussenstand');
		expect(await stand.innerText()).toMatch(/Nog \d+ velden/);
		expect(await stand.innerText()).not.toContain('Precies');
		await page.getByRole('button', { name: 'Lege cellen op 0' }).click();
		await page.getByText('Nog leeg: Ingehouden loonheffing.').waitFor();
	});

	test('een rij weghalen geeft de volgende rij geen fout van de vorige', async () => {
		const { page, cel } = await metRooster();
		await cel.focus();
		await page.keyboard.press('Tab');
		await expect.poll(() => cel.getAttribute('aria-invalid')).toBe('true');
		await page
			.getByRole('button', { name: /^Verwijder juli|^Verwijder augustus/ })
			.first()
			.click();
		await expect.poll(() => page.locator('[aria-invalid=true]').count()).toBe(0);
	});
});
