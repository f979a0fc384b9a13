/** Een geval delen: de ene browser maakt de link, een andere opent hem zonder netwerk. Het geval gaat nooit naar een server. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leesDeel } from '#lib/les/deellink.ts';
import { leesHekje } from '#lib/les/hekje.ts';
import { werkbladbestandteksten } from '#lib/teksten/dossierbestand.ts';
import { deelteksten, geopendteksten } from '#lib/teksten/les/delen.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { vergelijkteksten } from '#lib/teksten/les/vergelijk.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { scan } from '../les/qr-lezer.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { download } from './hulp/clienten.ts';
import { metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const TITEL = 'Oefening 3: een loon';
const WERK = 'Bakkerij De Molen';
const loon = metLoon(WERK, { belastbaarJaar: '30000.00', nettoMaand: '2000.00' });
const DOSSIER = {
	...loon,
	peildatum: '2026-07-14',
	kenmerk: { dossiernummer: 'Zaak-Jansen', bsn: '123456782' }
};
const { tBvv } = berekenResultaat(DOSSIER);
const BEDRAG = new RegExp(`€ ${tBvv.replace(/(?=\d{3}$)/, '\\.')}$`);
/** De casus “De formule”, € 1.482: zo hoeft niet elke test eerst een link te maken. */
const LINK = 'AaNyVjbWNaDmSOhoVkZkZSWnxOxsYAM2CygymqFHMzSODA0AJcf8Gg';

/** Elk adres waar iets heen gaat. */
function verzoeken(context: BrowserContext): string[] {
	const alle: string[] = [];
	context.on('request', (verzoek) => alle.push(`${verzoek.url()} ${verzoek.postData() ?? ''}`));
	return alle;
}
const tekst = async (page: Page, plek: string): Promise<string> =>
	(await page.locator(plek).innerText()).replaceAll('\u00a0', ' ').trim();
const beeld = async (page: Page, naam: string) => {
	if (process.env['BEELD']) {
		await page.screenshot({ path: `${process.env['BEELD']}/${naam}.png`, fullPage: true });
	}
};

test('van een eigen dossier naar een ander apparaat: link, QR-code, bestand en papier', async () => {
	const maker = await browser.bezoek({ breedte: 1920, hoogte: 1080, kleuren: 'dark' });
	const { page, context } = maker;
	const bijMaker = verzoeken(context);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await maker.ga('/werkblad/');
	await open(page, JSON.stringify(DOSSIER));
	await maker.ga('/werkblad/resultaat/');
	await page.getByRole('link', { name: deelteksten.deelEigen }).click();
	await page.waitForURL('**/les/delen/');
	expect(await tekst(page, '[data-testid=geval-bedrag]')).toMatch(BEDRAG);
	await page.getByText(deelteksten.watMee.niet).waitFor();

	const titel = page.getByLabel(deelteksten.watMee.titel);
	await titel.fill(TITEL);
	await page.reload();
	await expect.poll(() => titel.inputValue()).toBe(TITEL);
	const link = () => page.getByLabel(deelteksten.link.label, { exact: true }).inputValue();
	const inhoud = async () => {
		const gelezen = leesDeel(leesHekje(new URL(await link()).hash).geval ?? '');
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
		return gelezen.waarde;
	};
	expect(JSON.stringify(await inhoud())).not.toMatch(/Molen|Jansen|123456782/);
	expect((await inhoud()).titel).toBe(TITEL);
	await page.getByLabel(deelteksten.watMee.namen).check();
	expect((await inhoud()).dossier.inkomens[0]?.naam).toBe(WERK);
	await page.getByLabel(deelteksten.watMee.namen).uncheck();

	await page.getByRole('button', { name: deelteksten.link.kopieer }).press('Enter');
	await page.getByText(deelteksten.link.gekopieerd).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link());
	// Hier draait de site op dit apparaat zelf: dan heeft een ander niets aan de link, en dat staat er.
	await page.getByText(deelteksten.link.hier).waitFor();

	await page.getByRole('button', { name: deelteksten.qr.toon }).press('Enter');
	const code = page.getByRole('img', { name: deelteksten.qr.beeld(TITEL) });
	const getekend = await code.first().evaluate((svg) => ({
		maat: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
		pad: svg.querySelector('path')?.getAttribute('d') ?? '',
		kleuren: ['rect', 'path'].map((deel) => getComputedStyle(svg.querySelector(deel) ?? svg).fill)
	}));
	expect(scan(getekend)).toBe(await link());
	expect(getekend.kleuren).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
	await beeld(page, 'delen-1920');
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await page.getByRole('button', { name: deelteksten.qr.groot }).press('Enter');
	expect((await page.getByRole('dialog').getByRole('img').boundingBox())?.width).toBeGreaterThan(850);
	expect(await axeFouten(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('dialog').count()).toBe(0);

	const bestand = await download(page, () =>
		page.getByRole('button', { name: deelteksten.bestand.bewaar }).click()
	);
	const opgeslagen = await readFile(await bestand.path(), 'utf8');
	expect(opgeslagen).not.toMatch(/Molen|Jansen|123456782/);
	expect(berekenResultaat(JSON.parse(opgeslagen)).tBvv).toBe(tBvv);

	await page.evaluate(() => {
		window.print = () => {
			const blad = document.querySelector<HTMLElement>('.uitdeelblad')?.innerText;
			document.documentElement.dataset['geprint'] = blad ?? '';
			dispatchEvent(new Event('afterprint'));
		};
	});
	const geprint = async (knop: string) => {
		await page.getByRole('button', { name: knop }).click();
		return (await page.locator('html').getAttribute('data-geprint'))?.replaceAll('\u00a0', ' ') ?? '';
	};
	const euro = `€ ${tBvv.replace(/(?=\d{3}$)/, '.')}`;
	expect(await geprint(deelteksten.papier.met)).toContain(euro);
	const zonder = await geprint(deelteksten.papier.zonder);
	expect(zonder).toContain(TITEL);
	expect(zonder).not.toContain(euro);
	await page.getByRole('heading', { level: 1, name: deelteksten.kop }).waitFor();

	const adres = await link();
	const lezer = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const bijLezer = verzoeken(lezer.context);
	await lezer.ga('/');
	await wachtTotOffline(lezer.page);
	await lezer.context.setOffline(true);
	await lezer.ga(adres);
	await lezer.page.getByRole('heading', { level: 1, name: TITEL }).waitFor();
	expect(await tekst(lezer.page, '[data-testid=geval-bedrag]')).toMatch(BEDRAG);
	await lezer.page.getByText('14 juli 2026').waitFor();
	const geval = leesHekje(new URL(adres).hash).geval ?? '-';
	expect(bijMaker.length).toBeGreaterThan(5);
	expect(bijLezer.length).toBeGreaterThan(5);
	expect([...bijMaker, ...bijLezer].filter((verzoek) => verzoek.includes(geval))).toEqual([]);
	expect(await lezer.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('30000');
});

test('een gedeeld geval op elke manier, met een link bij een regel en bij een proef', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga(`/les/geval/#geval=${LINK}`);
	await page.locator('[data-testid=geval-bedrag]').waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'geval-360');
	for (const doe of Object.values(lesteksten.doe)) {
		await page.getByRole('link', { name: doe, exact: true }).click();
		await page.waitForURL((adres) => !adres.pathname.includes('/geval/') && adres.hash.includes(LINK));
		await page.locator('main :not(option)', { hasText: geopendteksten.naamloos }).first().waitFor();
		expect(await page.getByText(lesteksten.geenGeval.kop).count()).toBe(0);
		expect(await teBreed(page)).toBe(0);
		await page.getByRole('link', { name: geopendteksten.terug }).click();
		await page.waitForURL('**/les/geval/#**');
		await page.locator('[data-testid=geval-bedrag]').waitFor();
	}

	// Bij een regel, ook na bladeren en herladen; de link van die plek deelt diezelfde regel.
	await bezoek.ga(`/les/stappen/#geval=${LINK}&regel-3`);
	await page.getByText('Regel 3 van').first().waitFor();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => page.url()).toMatch(/&regel-4$/);
	await page.reload();
	await page.getByText('Regel 4 van').first().waitFor();
	await page.keyboard.press('End');
	await expect.poll(() => tekst(page, '[data-testid=slot]')).toBe('€ 1.482');
	await page.keyboard.press('Home');
	await page.getByRole('link', { name: deelteksten.kort, exact: true }).click();
	const link = page.getByLabel(deelteksten.link.label, { exact: true });
	expect(new URL(await link.inputValue()).hash).toMatch(/^#geval=[\w-]+&regel-1$/);
	await page.getByLabel(deelteksten.waar.vraag).selectOption('quiz');
	expect(await link.inputValue()).toContain('/les/stappen/?quiz#geval=');

	// Een grafiek kiezen en een kant kiezen laat het geval in het adres.
	await bezoek.ga(`/les/vergelijk/#geval=${LINK}`);
	await page.locator('#rechts-casus').selectOption('maximum');
	await expect.poll(() => page.url()).toMatch(new RegExp(`met=maximum#geval=${LINK}$`));
	await page.reload();
	await expect.poll(() => page.locator('#links-casus').inputValue()).toBe('gedeeld');
	expect(await page.locator('#rechts-casus').inputValue()).toBe('maximum');

	// Een proef gaat mee in de link, en blijft een proef.
	await bezoek.ga(`/les/knoppen/#geval=${LINK}`);
	await page.locator('#leefsituatie').selectOption('gehuwd_met_kinderen');
	await expect.poll(() => page.title()).toMatch(/^Wat als/);
	const proef = await tekst(page, '[data-watals]');
	await page.getByRole('link', { name: deelteksten.deelProef }).click();
	await page.getByText(deelteksten.draaien(1)).waitFor();
	await page.getByText(deelteksten.zonderProef).waitFor();
	await bezoek.ga(await link.inputValue());
	await expect.poll(() => page.title()).toMatch(/^Wat als/);
	expect(await tekst(page, '[data-watals]')).toBe(proef);
});

test('openen laat staan wat open was; het werkblad vraagt het eerst', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await page.getByLabel('Dossiernummer').fill('blijft');
	const opslag = () => page.evaluate(() => sessionStorage.getItem('beslagvrij.concept'));
	await expect.poll(opslag).toContain('blijft');
	const was = await opslag();
	await bezoek.ga(`/les/geval/#geval=${LINK}`);
	const werkblad = page.getByRole('button', { name: geopendteksten.werkblad });
	await werkblad.click();
	await page.getByRole('button', { name: werkbladbestandteksten.vervang.nee }).click();
	expect(await opslag()).toBe(was);
	await werkblad.click();
	await page.getByRole('button', { name: werkbladbestandteksten.vervang.ja }).click();
	await page.waitForURL('**/werkblad/');
	await expect.poll(() => page.getByLabel('Dossiernummer').inputValue()).toBe('');
	await bezoek.ga('/werkblad/resultaat/');
	await expect.poll(() => page.locator('main').innerText()).toMatch(/1\.482/);
});

test('een link die niet klopt: een zin die zegt wat kan, niets kwijt, en plakken helpt', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await page.getByLabel('Dossiernummer').fill('blijft');
	const opslag = () => page.evaluate(() => sessionStorage.getItem('beslagvrij.concept'));
	await expect.poll(opslag).toContain('blijft');
	const was = await opslag();
	const { fout, geen } = geopendteksten;
	for (const [geval, zin] of [
		[LINK.slice(0, -3), fout.nietHeel],
		[`${LINK.slice(0, 9)}x${LINK.slice(10)}`, fout.nietHeel],
		['%E0%A4%A', fout.nietHeel],
		['__proto__', fout.nietHeel],
		['A'.repeat(900_000), fout.teGroot],
		// Byte 2 vooraan, met een goed controlegetal: van een nieuwere versie.
		['AgBz73B9', fout.nieuwer]
	] as const) {
		const begin = Date.now();
		await bezoek.ga(`/les/geval/#geval=${geval}`);
		await page.getByText(zin).waitFor();
		expect(Date.now() - begin).toBeLessThan(10_000);
		await bezoek.ga(`/les/stappen/#geval=${geval}`);
		await page.getByText(zin).waitFor();
	}
	expect(await opslag()).toBe(was);

	await bezoek.ga(`/les/geval/#geval=${LINK.slice(0, -3)}`);
	await page.getByText(geen.mis).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await page.getByRole('button', { name: geen.open }).click();
	await page.getByText(geen.plakLeeg).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	const heel = `Oefen dit: https://voorbeeld.nl/les/geval/#geval=${LINK.slice(0, 20)}\n${LINK.slice(20)} groet Jan`;
	await page.getByLabel(geen.plak).fill(heel);
	await page.getByRole('button', { name: geen.open }).click();
	await page.locator('[data-testid=geval-bedrag]').waitFor();
	expect(page.url()).toContain(`/les/geval/#geval=${LINK}`);
	// Een ander geval in dezelfde pagina: hij begint opnieuw.
	await page.evaluate(() => (location.hash = '#geval=stuk'));
	await page.getByText(fout.nietHeel).waitFor();
	// En terug: wat er staat, is wat het adres zegt.
	await page.goBack();
	await page.locator('[data-testid=geval-bedrag]').waitFor();
	await page.goForward();
	await page.getByText(fout.nietHeel).waitFor();
	expect(await opslag()).toBe(was);
});

test('van een geval is niets over: elke les zegt dat, en toont nooit het eigen dossier', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(DOSSIER));
	const blad = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
	await bezoek.ga('/les/stappen/');
	await expect.poll(blad).toContain(lesteksten.eigenDossier);
	for (const les of ['stappen', 'knoppen', 'grafiek', 'vergelijk', 'brief', 'delen', 'geval']) {
		for (const over of ['geval=%E0%A4%A', 'geval=مرحبا', 'gev']) {
			await bezoek.ga(`/les/${les}/?keer=${String(over.length)}#${over}`);
			await expect.poll(blad, { message: `${les} ${over}` }).toContain(geopendteksten.fout.nietHeel);
			expect(await blad(), `${les} ${over}`).not.toContain(lesteksten.eigenDossier);
		}
	}
	// Wie zo'n adres intikt in een les die open is.
	await bezoek.ga('/les/stappen/');
	await expect.poll(blad).toContain(lesteksten.eigenDossier);
	for (const over of ['#geval=%E0%A4%A', '#geval=']) {
		await page.evaluate((hekje) => (location.hash = hekje), over);
		await expect.poll(blad).toContain(geopendteksten.fout.nietHeel);
		expect(await blad()).not.toContain(lesteksten.eigenDossier);
	}
	// Zonder hekje is er rechts geen gedeeld geval.
	await bezoek.ga('/les/vergelijk/?casus=formule&met=gedeeld');
	await page.getByText(vergelijkteksten.vreemd.met).waitFor();
	expect(await page.locator('#rechts-casus').inputValue()).toBe('formule');
});
