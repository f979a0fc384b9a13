/** Wie al beslag heeft, ziet op de rekening wat er overbleef. De vragen komen dan toch op het netto van daarvoor. */
import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser } from './hulp/browser.ts';
import { antwoordWonen, beginVragenlijst, rondAf, uitkomstOp, type Vragenlijst } from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();

async function naarBedragen(breedte: number): Promise<Vragenlijst> {
	const lijst = await beginVragenlijst(await browser.bezoek({ breedte }));
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');
	return lijst;
}

/** Schuldinfo.nl id=85: op de rekening € 1.499 van een netto van € 2.050. De beslagvrije voet is € 1.499, niet € 1.424. */
test('1.499 ontvangen en 551 ingehouden is 2.050 netto, en u houdt 1.499', async () => {
	const lijst = await naarBedragen(360);
	const { page } = lijst;
	await lijst.kies('Ik weet het netto bedrag');
	await lijst.vul('Netto inkomen, in euro’s', '1.499');
	await lijst.vul('Belastbaar inkomen, in euro’s', '30.000');
	await lijst.kies('per jaar');
	await lijst.kies('Bij elke betaling');

	// Het veld ziet dat dit is wat overbleef, en begint de som ermee.
	await page.getByText('Dit lijkt op wat er overblijft na de inhouding.').waitFor();
	await page.getByRole('button', { name: 'Ja, reken het voor mij uit' }).click();
	expect(await page.getByRole('textbox', { name: /op de rekening/ }).inputValue()).toBe('1.499');
	const ingehouden = page.getByRole('textbox', { name: /voor een schuld/ });
	await ingehouden.fill('-551');
	await ingehouden.press('Tab');
	expect(await ingehouden.inputValue()).toBe('551,00');
	await page.getByText('Staat er een minteken voor? Dan bedoelt u 551,00.').waitFor();
	await expect.poll(() => page.getByText('€ 2.050,00').count()).toBe(1);
	expect(await axeFouten(page)).toEqual([]);
	await lijst.verder();
	await page.getByText('€ 2.050,00 netto per maand').waitFor();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('1499');
});

test('wie het belastbare inkomen niet weet, krijgt een schatting met wat die scheelt', async () => {
	const lijst = await naarBedragen(1280);
	const { page } = lijst;
	await lijst.kies('Ik weet het netto bedrag');
	await lijst.vul('Netto inkomen, in euro’s', '2.050');
	await lijst.vink('Weet ik niet: schat het belastbaar inkomen');
	await page.getByText('Wij rekenen met € 24.600,00 belastbaar per jaar.').waitFor();
	await page.getByText(/hooguit €\s\d+ per maand meer/).waitFor();
	await lijst.kies('Bij elke betaling');
	expect(await axeFouten(page)).toEqual([]);
	await lijst.verder();
	await rondAf(lijst);
	expect(Number(await uitkomstOp(page))).toBeLessThan(1499);
	await page.getByText('het belastbare inkomen is niet bekend').first().waitFor();
});
