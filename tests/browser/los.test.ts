/** Het losse bestand: van een stick of uit een e-mail, zonder server en zonder netwerk, en met dezelfde bedragen. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { grafiekteksten } from '#lib/teksten/les/grafiek.ts';
import { lesteksten } from '#lib/teksten/les/les.ts';
import { lesstappenteksten } from '#lib/teksten/les/stappen.ts';
import { overzichtteksten } from '#lib/teksten/overzicht/pagina.ts';
import { foutteksten } from '#lib/teksten/paginas/fout.ts';
import { kaderteksten } from '#lib/teksten/paginas/kader.ts';
import { losteksten } from '#lib/teksten/paginas/los.ts';
import { STARTDEUREN } from '#lib/teksten/paginas/start.ts';
import { werkbladbalkteksten } from '#lib/teksten/werkblad.ts';
import { draai, projectmap } from '../../src/commando/klaarzetten.mjs';
import { lesOverCasus } from '../les/stappen-hulp.ts';
import { leesPdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { axeFouten, gebruikBrowser, wachtTotWerkend, type BezoekOpties } from './hulp/browser.ts';
import { dossier, download, inhoudVan, kies, klaar, knop, rijen } from './hulp/clienten.ts';
import {
	antwoordInkomen,
	antwoordWonen,
	rondAf,
	uitkomstOp,
	VANDAAG,
	vragenlijst
} from './hulp/vragenlijst.ts';
import { focusId, GETYPT, metKern, metOpdrachtregel, open, tussenstand } from './hulp/werkblad.ts';

const MAP = path.join(projectmap, '.cache', 'los', 'uit');
const PAD = path.join(MAP, 'beslagvrij-test.html');
const BESTAND = pathToFileURL(PAD).href;

const browser = gebruikBrowser();
beforeAll(() => {
	expect(
		draai(process.execPath, ['src/commando/los.mjs', '--map', MAP], { VERSIE: 'test' }, true),
		'build:los'
	).toBe(true);
});

/** Wat de browser ophaalt, op dit bestand en wat het zelf maakt na. */
const opgehaald: string[] = [];
afterEach(() => expect(opgehaald.splice(0)).toEqual([]));

async function los(achter = '', { dag = VANDAAG, ...opties }: BezoekOpties & { dag?: string } = {}) {
	const { context, page } = await browser.bezoek({ adres: BESTAND, ...opties });
	await context.setOffline(true);
	context.on('request', (verzoek) => {
		const adres = verzoek.url();
		if (!/^(data|blob):/.test(adres) && adres.split('#')[0] !== BESTAND) opgehaald.push(adres);
	});
	await page.clock.setFixedTime(new Date(`${dag}T12:00:00`));
	await page.goto(BESTAND + achter);
	await wachtTotWerkend(page);
	return page;
}

/** De pagina, zoals het adres haar noemt. */
const hier = (page: Page): string => page.url().slice(BESTAND.length);
const tekstVan = (bytes: Uint8Array) => leesTekst(leesStructuur(leesPdf(bytes)));
const dossierVan = (nummer: number) =>
	JSON.stringify({ ...GETYPT, kenmerk: { dossiernummer: `K${nummer}` } });

test('het bestand past in een e-mail, en zijn beleid laat alleen toe wat erin staat', () => {
	const bestand = readFileSync(PAD, 'utf8');
	expect(Buffer.byteLength(bestand)).toBeLessThan(3_000_000);
	const beleid = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(bestand)?.[1] ?? '';
	const delen = new Map(
		beleid.split('; ').map((deel) => [deel.split(' ')[0], deel.split(' ').slice(1)] as const)
	);
	for (const deel of ['default-src', 'connect-src', 'worker-src', 'object-src', 'form-action', 'base-uri'])
		expect(delen.get(deel), deel).toEqual(["'none'"]);
	expect(delen.get('require-trusted-types-for')).toEqual(["'script'"]);
	expect(delen.get('script-src')).toHaveLength(2);
	expect(delen.get('style-src')).toHaveLength(1);
	for (const deel of ['script-src', 'style-src'])
		for (const bron of delen.get(deel) ?? []) expect(bron).toMatch(/^'sha256-/);
});

test('iemand rekent zijn bedrag uit, herlaadt, krijgt een PDF, en bewaart en opent zijn dossier', async () => {
	const page = await los('', { breedte: 360, hoogte: 780 });
	await page.getByText(/; het werkt zichzelf niet bij\./).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('link', { name: 'Ik wil mijn bedrag uitrekenen' }).click();
	await page.waitForURL('**/leefsituatie');
	const lijst = vragenlijst(page);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { netto: '1600', belastbaar: '20.000,00' });
	await rondAf(lijst);
	const bedrag = await uitkomstOp(page);
	expect(await axeFouten(page)).toEqual([]);
	await page.reload();
	expect(await uitkomstOp(page)).toBe(bedrag);

	const pdf = await download(page, () => knop(page, 'Maak PDF').click());
	const bestand = await download(page, () => knop(page, 'Bewaar').click());
	const bewaard = (await inhoudVan(bestand)).toString();
	const { tBvv } = metOpdrachtregel(bewaard);
	expect(bedrag).toBe(tBvv);
	expect(tekstVan(new Uint8Array(await inhoudVan(pdf)))).toContain(toonEuro(tBvv).replace('\u00a0', ' '));

	await page.goBack();
	await expect.poll(() => hier(page)).toBe('#/berekening/controle/');
	await page.goForward();
	expect(await uitkomstOp(page)).toBe(bedrag);

	await page.getByRole('link', { name: kaderteksten.naam, exact: true }).click();
	await page.getByRole('link', { name: 'Werkblad' }).first().click();
	await page.waitForURL('**/werkblad/');
	await open(page, dossierVan(5));
	const { totaalPerMaand } = metKern(dossierVan(5));
	await tussenstand(page).getByText(toonEuro(totaalPerMaand)).first().waitFor();
});

test('een trainer loopt een casus door met het toetsenbord, en opent grafieken en een vergelijking', async () => {
	const page = await los('', { breedte: 1920, hoogte: 1080 });
	const deur = STARTDEUREN.find(({ link }) => link?.naar === '/les/')?.link?.tekst ?? '';
	await page.getByRole('link', { name: deur }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/les/');
	const [id, { titel = '', verwacht } = {}] = ['formule', CASUSSEN.find((casus) => casus.id === 'formule')];
	const link = (doe: keyof typeof lesteksten.doe) =>
		page.getByRole('link', { name: lesteksten.voor(lesteksten.doe[doe], titel), exact: true });
	await link('stappen').focus();
	await page.keyboard.press('Enter');
	const { regels, slot } = lesOverCasus(id);
	for (const { nummer } of regels.slice(1)) {
		await page.getByText(lesstappenteksten.regelVan(nummer - 1, slot.nummer), { exact: true }).waitFor();
		await page.keyboard.press('ArrowRight');
	}
	await expect.poll(() => hier(page)).toBe(`#/les/stappen/?casus=${id}#regel-${regels.length}`);
	// Een link opent bij zijn regel, ook na herladen.
	await page.reload();
	await page.getByText(lesstappenteksten.regelVan(regels.length, slot.nummer), { exact: true }).waitFor();
	await page.keyboard.press('ArrowRight');
	const einde = await page.getByTestId('slot').innerText();
	expect(einde.replaceAll(/[^\d,]/g, '').replace(',', '.')).toBe(verwacht?.tBvv);

	await page.goBack();
	await page.waitForURL('**/les/');
	await link('grafiek').click();
	await page.getByRole('link', { name: grafiekteksten.namen.jaren }).click();
	await page.getByRole('heading', { level: 1, name: grafiekteksten.koppen.jaren }).waitFor();
	await page.getByRole('img').first().waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.goBack();
	await page.getByRole('heading', { level: 1, name: grafiekteksten.koppen.voet }).waitFor();

	await page.goto('about:blank');
	await page.goto(`${BESTAND}#/les/vergelijk/?casus=${id}&met=${id}&metdag=2026-03-05`);
	await page.getByLabel('Peildatum').nth(1).waitFor();
	expect(await page.getByLabel('Peildatum').nth(1).inputValue()).toBe('5-3-2026');
});

test('het werkblad, veel dossiers, een link binnen de pagina, de bijlagen en een pagina die er niet is', async () => {
	const page = await los('#/werkblad/', { breedte: 1280 });
	await page.locator('.nl-skip-link').first().focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => focusId(page)).toBe('werkbladformulier');
	expect(hier(page)).toBe('#/werkblad/');

	await page.getByRole('link', { name: werkbladbalkteksten.clienten }).click();
	await kies(page, ...[1, 2, 3].map((nummer) => dossier(nummer)));
	await klaar(page, '14 juli 2026');
	expect(await rijen(page).count()).toBe(3);
	await page.getByRole('checkbox', { name: overzichtteksten.kiesAlle }).check();
	await knop(page, overzichtteksten.maak.knop).click();
	const zip = await download(page, () => knop(page, overzichtteksten.maak.zip).click());
	expect((await inhoudVan(zip)).byteLength).toBeGreaterThan(1000);

	const voet = page.getByRole('navigation', { name: kaderteksten.overDezeWebsite });
	await voet.getByRole('link', { name: 'Bedragen in de wet' }).click();
	await page.getByRole('table').first().waitFor();
	await voet.getByRole('link', { name: 'Over deze berekening' }).click();
	const licenties = await download(page, () => page.getByRole('link', { name: 'licenties.txt' }).click());
	expect((await inhoudVan(licenties)).toString()).toContain('MIT License');
	expect(hier(page)).toBe('#/over/');

	await page.goto('about:blank');
	await page.goto(`${BESTAND}#/bestaat-niet/`);
	await page.getByRole('heading', { name: foutteksten.nietGevondenTitel }).waitFor();
});

test('na de laatste dag met bedragen zegt het bestand dat het zichzelf niet bijwerkt, en rekent het niet', async () => {
	const page = await los('#/werkblad/', { dag: '2027-02-01' });
	await page.getByText(losteksten.normenVerlopen).waitFor();
	await open(page, dossierVan(1));
	await tussenstand(page)
		.getByText(/€\s*\d/)
		.first()
		.waitFor();
	await page.getByLabel('Berekeningsdatum').fill('1-2-2027');
	await page.getByLabel('Berekeningsdatum').press('Tab');
	await expect.poll(() => tussenstand(page).innerText()).not.toMatch(/€\s*\d/);
});
