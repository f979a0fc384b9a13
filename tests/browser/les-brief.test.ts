/** Zoek de fout in de brief: met het toetsenbord, met een hint, met een fout die een trainer koos, en op papier. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLANTBAAR } from '#lib/controle/plantbaar.ts';
import { BRIEFCASUSSEN, casusnummer } from '#lib/les/briefquiz.ts';
import { briefquizteksten as teksten, PLANTTEKSTEN } from '#lib/teksten/les/brief.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { leesJson } from '../normen/hulp.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const ADRES = '/les/brief/';

const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tekst = async (page: Page): Promise<string> =>
	(await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
const rij = (page: Page, naam: string) => page.locator('.rij', { hasText: naam }).first();
const beeld = async (page: Page, naam: string) => {
	if (process.env['BEELD']) {
		await page.screenshot({ path: `${process.env['BEELD']}/les-brief-${naam}.png`, fullPage: true });
	}
};
/** Loopt met Tab naar een knop of keuze. */
async function tabNaar(page: Page, kies: string): Promise<void> {
	for (let keer = 0; keer < 40; keer += 1) {
		if (await page.evaluate((hier) => document.activeElement?.matches(hier) ?? false, kies)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${kies} is niet te bereiken`);
}
const opPapier = async (page: Page, welke: string): Promise<string> => {
	await page.evaluate(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			Reflect.set(globalThis, 'papiertitel', document.title);
			Reflect.set(globalThis, 'papier', document.querySelector('main')?.innerText);
			dispatchEvent(new Event('afterprint'));
		};
	});
	await knop(page, welke).click();
	return (await page.evaluate(() => String(Reflect.get(globalThis, 'papier')))).replaceAll('\u00a0', ' ');
};

test('van de lijst met het toetsenbord: mis, hint, goed, de volgende brief en de score', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/les/');
	await page
		.getByRole('link', { name: lesteksten.voor(lesteksten.brief.zoek, 'De formule'), exact: true })
		.press('Enter');
	await page.locator('.brief').waitFor();
	// Wie luistert, is bij de kop.
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	// Niets verklapt het antwoord, ook de titel van de casus niet.
	const zonderTitel = teksten.zonderTitel(casusnummer('formule'));
	await page.getByText(zonderTitel, { exact: true }).waitFor();
	expect(await page.title()).not.toContain('De formule');
	expect(await page.getByText('De formule', { exact: true }).count()).toBe(0);
	expect(await tekst(page)).toContain('€ 1.389');
	expect(await page.content()).not.toMatch(/1\.482|93 per maand/);
	expect(await axeFouten(page)).toEqual([]);

	await knop(page, teksten.kijkNa).press('Enter');
	await page.getByText(teksten.oordeel.niets).waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('gegeven-1');
	// Een gegeven dat klopt.
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await page.getByText(teksten.oordeel.klopt).waitFor();
	await tabNaar(page, 'button.nl-button--secondary');
	await page.keyboard.press('Enter');
	await page
		.getByText('Kijk in art. 475da lid 2 Rv (de formule) en art. 475d lid 1 Rv (welk inkomen telt).')
		.waitFor();
	// Met de pijlen naar het goede, en nakijken.
	await page.locator('input[name=gegeven]:checked').focus();
	while (!(await rij(page, 'Belastbaar inkomen').locator('input').isChecked())) {
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
	await page.getByText(teksten.oordeel.fout).waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('antwoord');
	expect(await rij(page, 'Belastbaar inkomen').innerText()).toContain(teksten.kloptNiet);
	expect(await page.locator('.totaal').first().innerText()).toMatch(/1\.389,00[^]*1\.482,00/);
	expect(await tekst(page)).toContain('De brief laat € 93 per maand te weinig over.');
	await page.getByText(teksten.score.gevonden(1, BRIEFCASUSSEN.length)).waitFor();
	// Nu wel de titel; op papier zonder antwoord weer niet.
	expect(await page.title()).toContain(teksten.titelMet('De formule'));
	const leeg = await opPapier(page, teksten.afdruk.zonder);
	expect(leeg).toContain(zonderTitel);
	expect(leeg).not.toContain('De formule');
	expect(await page.evaluate(() => String(Reflect.get(globalThis, 'papiertitel')))).not.toContain(
		'De formule'
	);
	expect(await opPapier(page, teksten.afdruk.met)).toContain('De formule');
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'goed-1280');

	// De volgende: een gevolg is niet de fout, en wie het antwoord bekijkt heeft haar niet gevonden.
	await page.getByRole('link', { name: teksten.score.volgende }).press('Enter');
	await page.getByRole('radio', { name: /Normen van/ }).waitFor();
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	expect(new URL(page.url()).search).toBe(`?casus=${BRIEFCASUSSEN[1] ?? ''}`);
	expect(await page.locator('input[name=gegeven]:checked').count()).toBe(0);
	await rij(page, teksten.berekening.grens95).click();
	await knop(page, teksten.kijkNa).click();
	await page.getByText(teksten.oordeel.gevolg).waitFor();
	await knop(page, teksten.toon).click();
	await page.getByText(teksten.score.bekeken(1)).waitFor();
	await page.getByText(teksten.score.gevonden(1, BRIEFCASUSSEN.length)).waitFor();
	// Van daar naar de les over dit geval, en weer terug: de score is er nog.
	await page.getByRole('link', { name: teksten.antwoord.stappen }).click();
	await page.locator('.lesblad').waitFor();
	await page.getByRole('link', { name: lesteksten.brief.zoek, exact: true }).click();
	await page.getByText(teksten.score.gevonden(1, BRIEFCASUSSEN.length)).waitFor();
	await page.locator('.lesblad').waitFor({ state: 'detached' });
	// Herladen kost niets: het antwoord staat er, en bij de eerste brief wat er gekozen was.
	await page.reload();
	await page.getByText(teksten.score.bekeken(1)).waitFor();
	await page.getByRole('heading', { name: teksten.antwoord.kop }).waitFor();
	await bezoek.ga(`${ADRES}?casus=formule`);
	await page.getByText(teksten.oordeel.fout).waitFor();
	expect(await rij(page, 'Belastbaar inkomen').locator('input').isChecked()).toBe(true);
	await page.goBack();
	await page.getByText(teksten.score.gevonden(1, BRIEFCASUSSEN.length)).waitFor();
	await page.goForward();
	await page.getByText(teksten.oordeel.fout).waitFor();
	const ander = await bezoek.tabblad();
	await bezoek.ga(`${ADRES}?casus=formule`, ander);
	await ander.getByText(teksten.score.gevonden(0, BRIEFCASUSSEN.length)).waitFor();
	// Opnieuw: eerst alleen deze brief, dan alle.
	await knop(page, teksten.opnieuw).click();
	await page.getByText(teksten.score.gevonden(0, BRIEFCASUSSEN.length)).waitFor();
	expect(await page.locator('input[name=gegeven]:checked').count()).toBe(0);
	await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	await page.getByText(teksten.score.bekeken(1)).waitFor();
	await knop(page, teksten.score.opnieuw).click();
	await page.getByText(teksten.score.bekeken(1)).waitFor({ state: 'detached' });
});

test('een trainer kiest een fout: het adres noemt haar niet, en papier is er met en zonder antwoord', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga(`${ADRES}?casus=maximum`);
	await page.getByRole('heading', { name: teksten.maak.kop }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'maak-1280');
	const fouten = page.getByRole('main').getByRole('listitem').getByRole('link');
	expect(await fouten.count()).toBeGreaterThan(3);
	await page.getByRole('link', { name: PLANTTEKSTEN.vorigeNormtabel }).press('Enter');
	await page.getByRole('heading', { name: teksten.kop }).waitFor();
	const link = page.url();
	for (const waar of [link, await page.title(), await page.content()]) {
		expect(PLANTBAAR.filter((id) => waar.includes(id) || waar.includes(PLANTTEKSTEN[id]))).toEqual([]);
		expect(waar).not.toMatch(/2\.208/);
	}
	const leeg = await opPapier(page, teksten.afdruk.zonder);
	expect(leeg).toContain('€ 2.191');
	expect(leeg).toContain(teksten.afdruk.invullen);
	expect(leeg).not.toMatch(/2\.208|halfjaar ervoor/);
	const vol = await opPapier(page, teksten.afdruk.met);
	expect(vol).toContain('€ 2.208,00');
	expect(vol).toContain('halfjaar ervoor');
	// De link geeft in een ander tabblad dezelfde brief.
	const ander = await bezoek.tabblad();
	await bezoek.ga(link, ander);
	await rij(ander, teksten.berekening.normen).click();
	await knop(ander, teksten.kijkNa).click();
	await ander.getByText(teksten.oordeel.fout).waitFor();
	expect(await tekst(ander)).toContain('De brief laat € 17 per maand te weinig over.');
	// Een link die niet heel is, zegt dat; de lijst met fouten en bedragen komt pas als iemand er een wil maken.
	for (const vreemd of ['999', 'x', '']) {
		await bezoek.ga(`${ADRES}?casus=maximum&fout=${vreemd}`);
		await page.getByText(teksten.vreemd.uitleg).waitFor();
		const fout = page.getByRole('link', { name: PLANTTEKSTEN.kindTeVeel });
		expect(await fout.count()).toBe(0);
		expect(await tekst(page)).not.toMatch(/€/);
		await knop(page, teksten.vreemd.toon).click();
		await fout.waitFor();
	}
	await bezoek.ga(`${ADRES}?casus=onzin`);
	await page.getByText(lesteksten.geenGeval.onbekend).waitFor();
});

test('bij het eigen dossier met een eigen normtabel, zonder netwerk', async () => {
	const bezoek = await browser.bezoek({ breedte: 768 });
	const { page, context } = bezoek;
	await bezoek.ga('/werkblad/');
	const eigenNormen = leesJson('tests/normen/verzonnen-2027-1.json');
	await open(
		page,
		JSON.stringify(dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen }))
	);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await context.setOffline(true);
	await bezoek.ga(ADRES);
	await page.getByText(teksten.maak.delenEigen).waitFor();
	await page.getByText(lesteksten.eigenNormen, { exact: true }).waitFor();
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await page.locator('.brief').waitFor();
	await page.getByText(lesteksten.eigenNormen, { exact: true }).waitFor();
	expect(await opPapier(page, teksten.afdruk.zonder)).toContain(lesteksten.eigenNormen);
	await knop(page, teksten.toon).click();
	await page.getByRole('heading', { name: teksten.antwoord.kop }).waitFor();
	expect(await page.getByText(teksten.score.volgende).count()).toBe(0);
	expect(await axeFouten(page)).toEqual([]);
});

test.each([
	[360, 'light'],
	[360, 'dark'],
	[1920, 'light'],
	[1920, 'dark']
] as const)('%i breed, %s: niet zijwaarts, en axe is tevreden', async (breedte, kleuren) => {
	const bezoek = await browser.bezoek({ breedte, hoogte: 1080, kleuren });
	const { page } = bezoek;
	for (const [plek, achter] of ['?casus=loon-en-zzp', '?casus=geen-inkomen&maak'].entries()) {
		await bezoek.ga(`${ADRES}${achter}`);
		await page.locator('.brief, main li a').first().waitFor();
		expect(await teBreed(page)).toBe(0);
		if (plek === 0) await knop(page, teksten.toon).click();
		expect(await teBreed(page)).toBe(0);
		expect(await axeFouten(page)).toEqual([]);
		await beeld(page, `${String(breedte)}-${kleuren}-${String(plek)}`);
	}
});
