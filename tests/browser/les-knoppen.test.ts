/** Draai aan de knoppen: met het toetsenbord, terug, en nooit te verwarren met een echte berekening. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { knopteksten } from '#lib/teksten/les/knoppen.ts';
import { deelteksten } from '#lib/teksten/les/delen.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { metLoon, open } from './hulp/werkblad.ts';
import { draaiOpPdf, heeftPdfProgrammas } from '../toegankelijke-pdf/hulp/pdf-programma.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';

const browser = gebruikBrowser();

const tekst = async (page: Page, plek: string): Promise<string> =>
	(await page.locator(plek).innerText()).replaceAll('\u00a0', ' ');
const proef = (page: Page) => tekst(page, '[data-watals]');
const beeld = async (page: Page, naam: string) => {
	if (process.env['BEELD']) {
		await page.screenshot({ path: `${process.env['BEELD']}/${naam}.png`, fullPage: true });
	}
};
/** Loopt met Tab naar een veld; zo is het zeker zonder muis te bereiken. */
async function tabNaar(page: Page, id: string): Promise<void> {
	for (let keer = 0; keer < 80; keer += 1) {
		if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${id} is niet te bereiken`);
}

test('drie knoppen met het toetsenbord, terug, en alles terug; ook zonder netwerk', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page, context } = bezoek;
	await bezoek.ga('/les/knoppen/?casus=formule');
	await wachtTotOffline(page);
	await context.setOffline(true);
	await page.reload();
	await page.locator('#datum').waitFor();
	expect(await page.title()).not.toContain('Wat als');
	expect(await page.locator('[data-watals]').count()).toBe(0);

	// 1: een datum, met Enter.
	await tabNaar(page, 'datum');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('14 juli 2026');
	await page.keyboard.press('Enter');
	await expect.poll(() => proef(page)).toMatch(/€ 1\.499$/);
	expect(await page.title()).toMatch(/^Wat als: /);
	await expect
		.poll(() => page.locator('[role=status]').allInnerTexts())
		.toContainEqual(expect.stringMatching(/van de \d+ regels worden anders/));
	// 2: een bedrag, door het veld te verlaten.
	await tabNaar(page, 'inkomens[0].opgave.belastbaar.bedrag');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('26.000');
	await page.keyboard.press('Tab');
	// 95% x 1.419,46 + (26.000 - 23.425) / 12 x 27% = 1.406,42.
	await expect.poll(() => proef(page)).toMatch(/€ 1\.406$/);
	// 3: een norm, eerst gekozen uit de lijst.
	await tabNaar(page, 'kies-norm');
	await page.keyboard.type('A:');
	await tabNaar(page, 'norm.normAlleenstaande');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('1.500');
	await page.keyboard.press('Enter');
	// 95% x 1.500 + 57,9375 = 1.482,94.
	await expect.poll(() => proef(page)).toMatch(/€ 1\.483$/);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'knoppen-1280');

	// Elke gemerkte regel heeft een woord en een teken, met eerst en nu.
	const regel = page.locator('[data-stand=anders]', { hasText: 'Bijstandsnorm voor een alleenstaande' });
	expect((await regel.innerText()).replaceAll('\u00a0', ' ')).toMatch(
		/≠\s*anders[\s\S]*eerst\s*€ 1\.401,50[\s\S]*nu\s*€ 1\.500,00/
	);

	// Een knop terug: de focus komt in het veld, de andere draaien blijven.
	await page.getByRole('button', { name: 'Zet terug: Peildatum' }).press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('datum');
	expect(await page.locator('#datum').inputValue()).toBe('5-3-2026');
	await expect.poll(() => proef(page)).toMatch(/€ 1\.483$/);
	await page.getByRole('button', { name: knopteksten.allesTerug }).press('Enter');
	await expect.poll(() => page.locator('[data-watals]').count()).toBe(0);
	expect(await page.title()).not.toContain('Wat als');
	expect(await page.locator('#norm\\.normAlleenstaande').inputValue()).toBe('1.401,50');
	expect(await page.locator('[data-stand=anders]').count()).toBe(0);
});

test('wat niet kan: een zin bij het veld, wat getypt is blijft, en de laatste goede proef ook', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/les/knoppen/?casus=formule');
	const norm = page.locator('#norm\\.normAlleenstaande');
	await page.locator('#kies-norm').selectOption('norm.normAlleenstaande');
	await norm.fill('1.500');
	await norm.blur();
	await expect.poll(() => proef(page)).toMatch(/€ 1\.576$/);
	for (const [getypt, zin] of [
		['1.500.000', /te veel naast € 1\.401,50/],
		['-3', /nooit onder nul/],
		['0', /Nul kan hier niet/],
		['veel', /geen getal/]
	] as const) {
		await norm.fill(getypt);
		await norm.blur();
		await expect.poll(() => tekst(page, '#norm\\.normAlleenstaande-fout')).toMatch(zin);
		expect(await norm.inputValue()).toBe(getypt);
		expect(await proef(page)).toMatch(/€ 1\.576$/);
	}
	await page.getByText(knopteksten.foutTelt).waitFor();
	// De keuze van een norm loopt niet onder haar pijl door.
	const [ruimte, pijl] = await page.locator('#kies-norm').evaluate((keuze) => {
		const teken = keuze.nextElementSibling?.getBoundingClientRect();
		return [
			Number.parseFloat(getComputedStyle(keuze).paddingInlineEnd),
			keuze.getBoundingClientRect().right - (teken?.left ?? 0)
		];
	});
	expect(ruimte).toBeGreaterThanOrEqual(pijl ?? Infinity);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'knoppen-fout-360');
	// Is er verder niets gedraaid, dan staat naast een fout niet dat alles is zoals het was.
	await page.reload();
	await page.getByText(knopteksten.gelijk).waitFor();
	await page.locator('#datum').fill('31-2-2026');
	await page.locator('#datum').blur();
	await page.getByText(knopteksten.foutTelt).waitFor();
	expect(await page.getByText(knopteksten.gelijk).count()).toBe(0);
	await page.getByRole('button', { name: lesteksten.groot }).click();
	expect(await teBreed(page)).toBe(0);
	await page.getByRole('button', { name: lesteksten.groot }).click();

	// Een inkomen van loonstroken: elke strook zit dicht, en wordt pas getekend als iemand haar opent.
	await bezoek.ga('/les/knoppen/?casus=uitzendkracht-vier-weken');
	await page.locator('#datum').waitFor();
	const loon = page.locator('[id="inkomens[0].opgave.perioden[0].loon"]');
	expect(await loon.count()).toBe(0);
	const strook = knopteksten.vakken.strook('23 maart tot en met 19 april 2026');
	await page.locator('summary', { hasText: strook }).press('Enter');
	await loon.fill('4.100');
	await loon.press('Enter');
	await expect.poll(() => proef(page)).toMatch(/€/);
	const alleenLoon = await proef(page);
	// Een dag waarop geen strook meer telt: zij gaan mee, en dat staat erbij.
	await page.locator('#datum').fill('15-1-2022');
	await page.locator('#datum').press('Enter');
	await page.getByText('59 keer 4 weken eerder').waitFor();
	await expect.poll(() => proef(page)).not.toBe(alleenLoon);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'knoppen-strook-360');
	// De link geeft dezelfde proef, met de strook open.
	const was = await proef(page);
	const hekje = await page
		.getByRole('link', { name: deelteksten.deelProef })
		.evaluate((link) => (link instanceof HTMLAnchorElement ? link.hash : ''));
	await bezoek.ga(`/les/knoppen/?casus=uitzendkracht-vier-weken${hekje}`);
	await expect.poll(() => loon.inputValue()).toBe('4.100');
	expect(await proef(page)).toBe(was);
	expect(await page.locator('#datum').inputValue()).toBe('15-1-2022');
});

test('een proef is op papier en op het klembord gemerkt, en er is niets te bewaren', async () => {
	const bezoek = await browser.bezoek({ breedte: 1920, hoogte: 1080, kleuren: 'dark' });
	const { page } = bezoek;
	await bezoek.ga('/les/knoppen/?casus=formule');
	await page.locator('#leefsituatie').selectOption('gehuwd_met_kinderen');
	await expect.poll(() => proef(page)).toMatch(/€/);
	const geplakt = await page.evaluate(() => {
		getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
		const klembord = new DataTransfer();
		document.body.dispatchEvent(
			new ClipboardEvent('copy', { clipboardData: klembord, bubbles: true, cancelable: true })
		);
		return klembord.getData('text/plain');
	});
	expect(geplakt).toMatch(/^Wat als: een proef met “.+”\. Geen echte berekening\./);
	expect(await page.getByRole('button', { name: /bewaar|download|pdf/i }).count()).toBe(0);
	expect(await teBreed(page)).toBe(0);
	// Voor een zaal: de hele breedte, en grote letters die blijven.
	expect((await page.locator('main').boundingBox())?.width).toBeGreaterThan(1600);
	const letters = () =>
		page.locator('#leefsituatie').evaluate((veld) => Number.parseFloat(getComputedStyle(veld).fontSize));
	const gewoon = await letters();
	await page.getByRole('button', { name: lesteksten.groot }).click();
	await expect.poll(letters).toBeGreaterThan(gewoon * 1.3);
	expect(await teBreed(page)).toBe(0);
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'knoppen-1920');
	await page.emulateMedia({ media: 'print' });
	const stempel = page.locator('.stempel');
	expect(await stempel.isVisible()).toBe(true);
	expect(await stempel.evaluate((blok) => getComputedStyle(blok).position)).toBe('fixed');
	if (heeftPdfProgrammas) {
		const vellen = draaiOpPdf('pdftotext', await page.pdf({ format: 'A4' }), ['-raw'], ['-']).split('\f');
		expect(vellen.length).toBeGreaterThan(3);
		for (const vel of vellen.slice(0, -1)) expect(vel).toContain('WAT ALS');
		expect(vellen[0]).toContain('Geen echte berekening');
	}
	// Het dossier in dit tabblad is er niet door ontstaan of veranderd.
	await page.emulateMedia({ media: 'screen' });
	await bezoek.ga('/les/knoppen/');
	await page.getByRole('heading', { name: lesteksten.geenGeval.kop }).waitFor();
});

test('een eigen dossier: de proef komt nergens in het dossier, het werkblad of de opslag', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	const eigen = metLoon('Bakkerij De Molen', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' });
	await open(page, JSON.stringify({ ...eigen, peildatum: '2026-07-14' }));
	const opslag = () => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage).toSorted()));
	await bezoek.ga('/les/knoppen/');
	await page.locator('#datum').waitFor();
	const was = await opslag();
	expect(was).toContain('30000');
	const netto = page.locator('[id="inkomens[0].opgave.belastbaar.bedrag"]');
	await netto.fill('45.678,90');
	await netto.press('Enter');
	await expect.poll(() => proef(page)).toMatch(/€/);
	// Langer dan de rust waarna een scherm bewaart.
	await page.clock.runFor(5000);
	expect(await opslag()).toBe(was);
	await bezoek.ga('/werkblad/resultaat/');
	expect(await page.locator('main').innerText()).not.toContain('45.678');
	expect(await opslag()).not.toContain('45678');
});

test('normen die door gebruiker zijn ingevuld: bij elk bedrag in de les, en op papier', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2027-02-20T10:00:00'));
	await bezoek.ga('/werkblad/');
	const eigenNormen: unknown = JSON.parse(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8'));
	const eigen = { versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen };
	await open(page, JSON.stringify(dossier(eigen)));
	const MERK = /door gebruiker ingevuld/i;
	const pagina = () => page.locator('main').innerText();
	for (const pad of ['/les/knoppen/', '/les/vergelijk/', '/les/stappen/']) {
		await bezoek.ga(pad);
		await expect.poll(pagina, { message: pad }).toMatch(MERK);
	}
	await page.keyboard.press('End');
	await page.getByTestId('slot').waitFor();
	expect((await pagina()).match(new RegExp(MERK, 'gi'))?.length).toBeGreaterThan(1);
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.locator('.uitdeelblad').waitFor({ state: 'attached' });
	const papier = await page.locator('.uitdeelblad').textContent();
	expect(papier?.match(new RegExp(MERK, 'gi'))?.length).toBeGreaterThan(1);
	await bezoek.ga('/les/grafiek/?grafiek=voet');
	await expect.poll(pagina, { timeout: 20_000 }).toMatch(MERK);
});
