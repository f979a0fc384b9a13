/**
 * De hele les achter elkaar, zoals een trainer haar geeft: zonder netwerk en met het toetsenbord, van de lijst naar de laatste
 * regel, drie knoppen en terug, en twee casussen naast elkaar. Overal staat hetzelfde bedrag.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { zoekCasussen } from '#lib/les/kies-casus.ts';
import { TBVV } from '#lib/les/stappen.ts';
import { briefquizteksten } from '#lib/teksten/les/brief.ts';
import { grafiekteksten } from '#lib/teksten/les/grafiek.ts';
import { knopteksten } from '#lib/teksten/les/knoppen.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { lesstappenteksten } from '#lib/teksten/les/stappen.ts';
import { vergelijkteksten } from '#lib/teksten/les/vergelijk.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { casus } from '../les/hulp.ts';
import { lesOverCasus, regelMet } from '../les/stappen-hulp.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline, wachtTotWerkend } from './hulp/browser.ts';
import { typ } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const GEVAL = 'formule';
const ANDER = 'maximum';
const BREED = { width: 1920, height: 1080 };

const tekst = async (page: Page, plek = 'main'): Promise<string> =>
	(await page.locator(plek).innerText()).replaceAll('\u00a0', ' ');
/** "1482" is "€ 1.482". */
const euro = (bedrag: string) => `€ ${bedrag.replace(/(\d)(\d{3})$/, '$1.$2')}`;
const uitkomst = (id: string) => euro(berekenResultaat(casus(id).dossier).tBvv);
/** Past de pagina op een projector en op een telefoon, en is axe op allebei tevreden? */
async function keur(page: Page): Promise<void> {
	for (const maat of [{ width: 360, height: 740 }, BREED]) {
		await page.setViewportSize(maat);
		expect(await teBreed(page), `${page.url()} ${String(maat.width)}`).toBe(0);
		expect(await axeFouten(page), `${page.url()} ${String(maat.width)}`).toEqual([]);
	}
}
const viaLijst = async (page: Page, doe: string): Promise<void> => {
	await page.getByRole('link', { name: lesteksten.terug }).press('Enter');
	await page.waitForURL(/\/les\/(#|$)/);
	await page
		.getByRole('link', { name: lesteksten.voor(doe, casus(GEVAL).titel), exact: true })
		.press('Enter');
};

test('een casus van de lijst tot het einde, met het toetsenbord en zonder netwerk', async () => {
	const bezoek = await browser.bezoek({ breedte: BREED.width, hoogte: BREED.height });
	const { page, context } = bezoek;
	const { regels, slot } = lesOverCasus(GEVAL);
	const bedrag = uitkomst(GEVAL);
	expect(bedrag).toBe('€ 1.482');
	await bezoek.ga('/les/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	await page.reload();
	await wachtTotWerkend(page);

	// Zoeken, en met Tab naar de casus.
	await page.getByRole('searchbox', { name: lesteksten.zoek }).focus();
	await page.keyboard.type(casus(GEVAL).titel);
	const { length: aantal } = zoekCasussen(CASUSSEN, { getypt: casus(GEVAL).titel, onderwerp: '' });
	await page.getByText(lesteksten.gevonden(aantal), { exact: true }).waitFor();
	await keur(page);
	const begin = lesteksten.voor(lesteksten.doe.stappen, casus(GEVAL).titel);
	for (let keer = 0; keer < 10; keer += 1) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === begin) break;
	}
	await page.keyboard.press('Enter');
	await page.locator('.lesblad').waitFor();

	// Elke regel, met de pijl; de som van de laatste is de uitkomst.
	for (const { nummer, regel } of regels) {
		await page.getByText(lesstappenteksten.regelVan(nummer, slot.nummer), { exact: true }).waitFor();
		expect(await tekst(page, 'h1')).toBe(regel.naam.replaceAll('\u00a0', ' '));
		if (nummer === regelMet({ regels, slot }, TBVV).nummer) {
			expect(await tekst(page, '.lesblad')).toContain(bedrag);
			await keur(page);
		}
		await page.keyboard.press('ArrowRight');
	}
	await expect.poll(() => tekst(page, '[data-testid=slot]')).toContain(bedrag);
	await keur(page);

	// De brief: het goede bedrag is dat van de les.
	await page.getByRole('link', { name: lesteksten.brief.zoek, exact: true }).press('Enter');
	await page.locator('.brief').waitFor();
	await page.getByRole('button', { name: briefquizteksten.toon, exact: true }).press('Enter');
	await expect.poll(() => tekst(page, '.totaal')).toContain(`${bedrag},00`);
	await keur(page);

	// Drie knoppen: een dag, een inkomen en een norm, en alles terug.
	await viaLijst(page, lesteksten.doe.knoppen);
	await page.locator('#datum').waitFor();
	expect(await tekst(page)).toContain(bedrag);
	const proef = () => tekst(page, '[data-watals]');
	await typ(page, 'datum', '14 juli 2026');
	await page.keyboard.press('Enter');
	await expect.poll(proef).toMatch(/€ 1\.499$/);
	await typ(page, 'inkomens[0].opgave.belastbaar.bedrag', '26.000');
	await page.keyboard.press('Enter');
	await expect.poll(proef).toMatch(/€ 1\.406$/);
	await page.locator('#kies-norm').focus();
	await page.keyboard.type('A:');
	await typ(page, 'norm.normAlleenstaande', '1.500');
	await page.keyboard.press('Enter');
	await expect.poll(proef).toMatch(/€ 1\.483$/);
	await keur(page);
	await page.getByRole('button', { name: knopteksten.allesTerug }).press('Enter');
	await expect.poll(() => page.locator('[data-watals]').count()).toBe(0);
	expect(await tekst(page)).toContain(bedrag);

	// In de grafiek staat het geval op zijn plek.
	await viaLijst(page, lesteksten.doe.grafiek);
	await page.getByRole('link', { name: grafiekteksten.namen.jaren }).press('Enter');
	await page.getByRole('heading', { level: 1, name: grafiekteksten.koppen.jaren }).waitFor();
	await expect.poll(() => tekst(page)).toContain(bedrag);
	await keur(page);

	// Naast een andere casus: aan elke kant het bedrag van zijn eigen les.
	await viaLijst(page, lesteksten.doe.vergelijk);
	await page.locator('#rechts-casus').focus();
	await page.locator('#rechts-casus').selectOption(ANDER);
	await page.getByRole('heading', { name: vergelijkteksten.waardoor }).waitFor();
	const naast = await tekst(page);
	expect(naast).toContain(bedrag);
	expect(naast).toContain(uitkomst(ANDER));
	expect(await page.title()).not.toContain('Wat als');
	await keur(page);

	// En op de pagina met de uitkomst van het werkblad.
	await page.getByRole('link', { name: lesteksten.terug }).press('Enter');
	await page
		.getByRole('button', { name: lesteksten.voor(lesteksten.open, casus(GEVAL).titel), exact: true })
		.press('Enter');
	await page.waitForURL('**/werkblad/');
	await bezoek.ga('/werkblad/resultaat/');
	await expect.poll(() => tekst(page)).toContain(bedrag);
});
