/** Wie zelf een dossier van eerder opent: rekenen voor vandaag, zien wat er veranderde, en het stuk en de brief erover. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { DOCUMENTTEKSTEN } from '#lib/teksten/documenten/documenten.ts';
import { herzieningteksten as teksten } from '#lib/teksten/herziening.ts';
import { leesDossierbijlage } from '#lib/verslag/dossierbijlage.ts';
import { leesPdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { leesStructuur, leesTekst } from '../toegankelijke-pdf/hulp/pdf-structuur.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const oud = {
	...metLoon('Bakkerij De Molen', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' }),
	peildatum: '2026-03-05'
};
/** Zoals het programma het in maart bewaarde, met een bedrag dat er nu niet meer uit komt. */
const bewaard = {
	...oud,
	bewaard: {
		op: '2026-03-09',
		programma: '2026.3.0',
		normen: '2026-01-01',
		tBvv: '1475',
		totaalPerMaand: '1475',
		voorlopig: false,
		lezingen: {}
	}
};
const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

async function openAlsInwoner(page: Page, inhoud: object): Promise<void> {
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	await page.locator('input[type=file]').setInputFiles({
		name: 'oud.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(inhoud))
	});
	await page.waitForURL('**/controle/');
	await page.getByRole('button', { name: /^Bereken mijn/ }).click();
	await page.waitForURL('**/resultaat/');
	await page.getByTestId('uitkomst').waitFor();
}

async function download(page: Page, knop: string): Promise<Buffer> {
	const wacht = page.waitForEvent('download');
	await page.getByRole('button', { name: knop, exact: true }).last().click();
	return readFileSync(await (await wacht).path());
}

const beeld = async (page: Page, naam: string) => {
	const map = process.env['BEELD'];
	if (map) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
};

test('op een telefoon, zonder netwerk: reken voor vandaag, de som, het verslag en de brief', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page, context } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/berekening/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	await openAlsInwoner(page, bewaard);
	await page.getByText('Bij het bewaren op 9 maart 2026 was het bedrag').waitFor();
	expect(kaal(await page.locator('main').innerText())).toContain('€ 1.475, met de normen van januari 2026');
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'herziening-inwoner-toen');

	await page.getByRole('button', { name: teksten.vandaag }).click();
	const som = page.getByRole('region', { name: teksten.kop });
	await som.waitFor();
	const regels = kaal(await som.innerText());
	expect(regels).toMatch(/Op 5 maart 2026 \(minstens\) € 1\.475,00/);
	expect(regels).toMatch(/voor 5 maart 2026 komt er nu € 1\.482 uit .*€ 7,00/);
	expect(regels).toMatch(/De nieuwe bedragen van de wet .*€ 17,00/);
	expect(regels).toMatch(/Op 25 november 2026 \(minstens\) € 1\.499,00/);
	expect(kaal(await page.locator('main').innerText())).toContain(
		'Toen dit dossier op 9 maart 2026 werd bewaard, kwam er € 1.475 uit.'
	);
	// De knop is weg; het toetsenbord begint bij het nieuwe antwoord.
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'herziening-inwoner');

	await page.getByText(teksten.brief).click();
	await page.getByRole('heading', { name: 'Zo wordt uw brief' }).waitFor();
	expect(kaal(await page.locator('main').innerText())).toContain(
		'Voor 25 november 2026 kom ik op minstens € 1.499 per maand. Dat is € 24 meer.'
	);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'herziening-inwoner-brief');
	const [brief] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Maak PDF' }).nth(1).click()
	]);
	expect(brief.suggestedFilename()).toMatch(/brief-herziening-2026-11-25\.pdf$/);
	await page.getByText(teksten.brief).click();

	await page.getByText('Andere documenten, ook voor hulpverleners').click();
	await page.getByRole('radio', { name: DOCUMENTTEKSTEN.herziening.titel }).check();
	await page.getByRole('checkbox', { name: 'Met het dossier en het BSN' }).check();
	const bytes = new Uint8Array(await download(page, 'Maak PDF'));
	const pdf = leesPdf(bytes);
	expect(pdf.markeerfouten).toEqual([]);
	const tekst = kaal(leesTekst(leesStructuur(pdf)));
	expect(tekst).toMatch(/Herzieningsverslag.*minstens.*€ 1\.499.*De nieuwe bedragen van de wet \+ € 17,00/);
	expect(tekst).toContain('kwam er € 1.475 uit');
	expect(leesBestandtekst(leesDossierbijlage(bytes) ?? '')).toMatchObject({
		waarde: {
			dossier: { peildatum: '2026-11-25' },
			vorige: { dossier: { peildatum: '2026-03-05' }, bewaard: { tBvv: '1475', op: '2026-03-09' } }
		}
	});
});

test('mist er voor vandaag een loonstrook, dan staat dat er vooraf, en daarna is alleen die te vragen', async () => {
	const strook = (maand: string, dagen: string) => ({
		begin: `2026-${maand}-01`,
		eind: `2026-${maand}-${dagen}`,
		loon: '2200.00',
		uitbetaaldeVakantiebijslag: '0.00',
		opnameAvwb: '0.00',
		opgebouwdVakantiebijslag: '176.00',
		opbouwAvwb: '0.00',
		ingehoudenZvw: '0.00',
		ingehoudenLoonheffing: '310.00'
	});
	const [inkomen] = oud.inkomens;
	const metStroken = {
		...oud,
		peildatum: '2026-07-14',
		kenmerk: {},
		inkomens: [
			{
				...inkomen,
				opgave: {
					soort: 'perioden',
					perioden: [strook('03', '31'), strook('04', '30'), strook('05', '31'), strook('06', '30')]
				}
			}
		]
	};
	const bezoek = await browser.bezoek({ breedte: 768, hoogte: 900 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/berekening/');
	await openAlsInwoner(page, metStroken);
	await page.getByText('Voor vandaag missen deze loonstroken:').waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await beeld(page, 'herziening-inwoner-stroken');
	await page.getByRole('button', { name: teksten.vandaag }).click();
	await page.getByRole('link', { name: /loonstrook van juli 2026/ }).waitFor();
	const vragen = await page.locator('main').innerText();
	expect(vragen).toContain('september 2026');
	expect(vragen).not.toContain('bijzonders');
	// De eerdere berekening is er nog, ook na herladen.
	expect(await page.evaluate(() => sessionStorage.getItem('beslagvrij.concept'))).toMatch(
		/"ervoor":"[^"]*bvv-dossier|"ervoor":"\{/
	);
});

test('zonder eerdere berekening is er geen verslag van te maken', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/berekening/');
	await openAlsInwoner(page, { ...oud, peildatum: '2026-11-25' });
	await page.getByText('Andere documenten, ook voor hulpverleners').click();
	await page.getByRole('radio', { name: DOCUMENTTEKSTEN.rekenbijlage.titel }).waitFor();
	expect(await page.getByRole('radio', { name: DOCUMENTTEKSTEN.herziening.titel }).count()).toBe(0);
	expect(await page.getByRole('button', { name: teksten.vandaag }).count()).toBe(0);
});

test('op het werkblad: wat er bij het bewaren uit kwam, het verslag en de brief aan de client', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(bewaard));
	await page.getByText('Bij het bewaren op 9 maart 2026 was het bedrag').waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('button', { name: 'Reken voor vandaag' }).first().click();
	await page.getByRole('link', { name: /^4\s/ }).click();
	await page.getByText(teksten.brief).click();
	await page.getByRole('radio', { name: 'Uw cliënt' }).check();
	await page.getByText('Ik heb uw beslagvrije voet opnieuw berekend.').waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await beeld(page, 'herziening-werkblad-brief');
	await page.getByText(teksten.brief).click();
	await page.getByRole('radio', { name: DOCUMENTTEKSTEN.herziening.titel }).check();
	const tekst = kaal(leesTekst(leesStructuur(leesPdf(new Uint8Array(await download(page, 'Maak PDF'))))));
	expect(tekst).toContain('€ 17,00');
	expect(tekst).toContain('In deze PDF zit geen dossier');
});
