/** Wat iemand doet die een brief overtypt: met het toetsenbord. */
import type { Page } from 'playwright-core';

/** Typt in een veld zoals iemand dat doet: eerst ernaartoe met de tabtoets. */
export async function typ(page: Page, label: string, tekst: string): Promise<void> {
	const veld = page.getByLabel(label, { exact: true }).first();
	await veld.focus();
	await page.keyboard.type(tekst);
}

export async function verder(page: Page): Promise<void> {
	const knop = page.getByRole('button', { name: 'Verder' });
	await knop.focus();
	await page.keyboard.press('Enter');
}

/** De dag van vandaag in de browser min zoveel dagen, zoals iemand haar typt: die is in Nederland, ook als de machine dat niet is. */
export const dagenGeleden = (dagen: number): string => {
	const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	const dag = new Date(`${vandaag}T12:00:00Z`);
	dag.setUTCDate(dag.getUTCDate() - dagen);
	return `${dag.getUTCDate()}-${dag.getUTCMonth() + 1}-${dag.getUTCFullYear()}`;
};

export const kiesSoort = (page: Page, soort: string, plaats = 0) =>
	page.locator('select[id$=".codeSoort"]').nth(plaats).selectOption(soort);

export async function kies(page: Page, naam: string, antwoord: string): Promise<void> {
	const keuze = page.getByRole('group', { name: naam }).getByLabel(antwoord, { exact: true });
	await keuze.focus();
	await page.keyboard.press('Space');
}
