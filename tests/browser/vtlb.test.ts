/** Van een afgeronde beslagvrije voet naar een bewaard rapport over het vrij te laten bedrag. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { maakVolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { axeFouten, gebruikBrowser, teBreed, type Bezoek } from './hulp/browser.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const ALLEEN = dossier({ inkomens: [inkomen({ opgave: bedragen('30000.00', '2400.00') })] });
const PAAR = dossier({ leefsituatie: 'gehuwd_met_kinderen' });

async function metDossier(inhoud: unknown, pad: string, opties = {}): Promise<Bezoek> {
	const bezoek = await browser.bezoek(opties);
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, JSON.stringify(inhoud));
	// Wie de vragen voor de inwoner wil, komt langs haar uitkomst.
	if (!pad.includes('werkblad')) await bezoek.ga('/resultaat/');
	await bezoek.ga(pad);
	return bezoek;
}

const vul = (page: Page, veld: string, tekst: string) => page.locator(`[id="${veld}"]`).fill(tekst);
const kies = (page: Page, vraag: string, antwoord: string) =>
	page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check();

async function bewaar(page: Page, knop: string): Promise<{ naam: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: knop }).click()
	]);
	return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Wat de kern zegt bij een bewaard dossier. */
function kern(tekst: string) {
	const { vtlb } = maakVolledigResultaat(berekenUitkomst(JSON.parse(tekst)));
	if (vtlb?.soort !== 'indicatie') throw new Error('geen indicatie');
	return vtlb;
}

describe('de vragen', () => {
	test('gaan van de beslagvrije voet naar een bewaard rapport, zonder iets opnieuw te typen', async () => {
		const { page } = await metDossier(ALLEEN, '/resultaat/');
		await page.getByRole('link', { name: 'Naar de indicatie vrij te laten bedrag' }).click();
		await page.getByRole('heading', { level: 1, name: /schuldregeling missen/ }).waitFor();
		expect(await axeFouten(page)).toEqual([]);
		await kies(page, 'Heeft u de AOW-leeftijd?', 'Nee');
		await kies(page, 'Werkt u meer dan 18 uur per week?', 'Ja');
		await vul(page, 'vtlb.correcties.arbeidstoeslag', '50');
		await kies(page, 'Zit het vakantiegeld', 'Ja');
		await vul(page, 'vtlb.correcties.auto', '125,50');
		await vul(page, 'vtlb.schuld', '10.000');
		await page.getByRole('button', { name: 'Laat de indicatie zien' }).click();
		const getoond = page.getByTestId('indicatie');
		await getoond.waitFor();
		expect(await axeFouten(page)).toEqual([]);

		const json = await bewaar(page, 'Bewaar als dossier');
		expect(json.naam).toMatch(/^indicatie-vtlb-.*\.json$/);
		const vtlb = kern(json.bytes.toString('utf8'));
		// Zonder de normbedragen van het rapport is er geen indicatie: ten minste de beslagvrije voet.
		expect([vtlb.vtlb, vtlb.afloscapaciteit]).toEqual([null, null]);
		const main = await page.locator('main').innerText();
		expect(main).toContain('houdt u ten minste');
		expect(main).toContain(toonEuro(vtlb.bvv));
		// De vloer op de cent: naar beneden is te weinig, en naar boven is het niet meer de beslagvrije voet.
		expect(await getoond.innerText()).toBe(toonEuro(vtlb.bvv));
		expect(main).toContain('Dit is geen officiële vtlb-berekening');
		expect(main).toContain('nooit lager dan de beslagvrije voet');

		const pdf = await bewaar(page, 'Bewaar als PDF');
		expect(pdf.naam).toMatch(/^indicatie-vtlb-.*\.pdf$/);
		expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await page.getByText('De PDF is bewaard.').waitFor();
	});

	test('zeggen wat er nog ontbreekt, met een link naar de vraag', async () => {
		const { page } = await metDossier(ALLEEN, '/vtlb/');
		await vul(page, 'vtlb.correcties.auto', 'veel');
		await page.getByRole('button', { name: 'Laat de indicatie zien' }).click();
		const links = page.locator('section:has(> h2:focus) a');
		expect(await links.count()).toBe(4);
		expect(await axeFouten(page)).toEqual([]);
		// De beslagvrije voet zelf is er gewoon nog.
		await page.goto('/resultaat/');
		await page.getByTestId('uitkomst').waitFor();
	});

	test('zonder beslagvrije voet wijzen zij de weg', async () => {
		const bezoek = await browser.bezoek();
		await bezoek.ga('/vtlb/');
		await bezoek.page.getByRole('link', { name: 'Naar de beslagvrije voet', exact: true }).waitFor();
	});

	test('met gemeenschap van goederen: een reden en geen bedrag', async () => {
		const { page } = await metDossier(PAAR, '/vtlb/');
		await kies(page, 'Wie gaat er in de schuldregeling?', 'Alleen ik');
		await kies(page, 'Heeft u met uw partner gemeenschap', 'Ja');
		await kies(page, 'Weet u het inkomen', 'Ja');
		await kies(page, 'Heeft u of uw partner de AOW-leeftijd?', 'Nee');
		await kies(page, 'Werkt u meer dan 18 uur per week?', 'Nee');
		await kies(page, 'Zit het vakantiegeld', 'Ja');
		await page.getByRole('button', { name: 'Laat de indicatie zien' }).click();
		await page.getByText('Niet ondersteund: er is gemeenschap van goederen').waitFor();
		expect(await page.locator('main').innerText()).not.toContain('€');
		expect(await axeFouten(page)).toEqual([]);
	});
});

describe('het rooster', () => {
	test('rekent mee, en neemt de bedragen van de bijlage van een editie over', async () => {
		const { page } = await metDossier(ALLEEN, '/vtlb/werkblad/', { breedte: 1280 });
		expect(await axeFouten(page)).toEqual([]);
		const stand = page.getByTestId('indicatie');
		const eerst = await stand.innerText();
		await vul(page, 'vtlb.auto.kilometers', '1000');
		await page.getByText('is niet te berekenen: het normbedrag').first().waitFor();
		await vul(page, 'vtlb.editie.waarden.autoforfait', '200');
		await vul(page, 'vtlb.editie.waarden.kilometerprijs', '0,210');
		await page.getByText(toonEuro('410.00')).first().waitFor();
		expect(await stand.innerText()).not.toBe(eerst);

		const editie = await bewaar(page, 'Bewaar als editiebestand');
		expect(JSON.parse(editie.bytes.toString())).toMatchObject({
			formaat: 'vtlb-editie',
			id: '2026-07',
			waarden: { autoforfait: '200.00', kilometerprijs: '0.210' }
		});
		await page.getByRole('button', { name: 'Maak alle vakken leeg' }).click();
		expect(await page.getByText(toonEuro('410.00')).count()).toBe(0);
		await page.locator('#editiebestand').setInputFiles({
			name: 'editie.json',
			mimeType: 'application/json',
			buffer: editie.bytes
		});
		await page.getByText('De bedragen van editie.json zijn overgenomen.').waitFor();
		await page.getByText(toonEuro('410.00')).first().waitFor();
	});

	test('past op elk scherm, en heeft ook in het donker geen fouten volgens axe', async () => {
		const { page } = await metDossier(PAAR, '/vtlb/werkblad/', { kleuren: 'dark', breedte: 1280 });
		await page.locator('[id="vtlb.gemeenschap"]').selectOption('nee');
		await page.getByTestId('indicatie').waitFor();
		for (const pad of ['/vtlb/werkblad/', '/vtlb/uitkomst/', '/vtlb/']) {
			await page.goto(pad);
			await page.locator('h1').waitFor();
			expect(await axeFouten(page), pad).toEqual([]);
			for (const width of [320, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				// Het menu zegt waar u bent, ook op een telefoon.
				const hier = page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]:visible');
				expect(await hier.allInnerTexts(), `${pad} ${String(width)}`).toEqual([
					pad.includes('werkblad') ? 'Werkblad' : 'Uitrekenen'
				]);
				expect(await teBreed(page), `${pad} ${String(width)}`).toBe(0);
			}
		}
	});
});

describe('wie van het werkblad komt', () => {
	const zinnenMetU = (page: Page) =>
		page
			.locator('main')
			.innerText()
			.then((tekst) => tekst.split('\n').filter((zin) => /\b(u|uw|uzelf)\b/i.test(zin)));

	test.each([
		['alleen', ALLEEN],
		['een paar', PAAR]
	])('leest overal over de inwoner, tot en met de PDF: %s', async (_, inhoud) => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await bezoek.ga('/vtlb/werkblad/');
		expect(await zinnenMetU(page)).toEqual([]);
		await bezoek.ga('/werkblad/');
		await open(page, JSON.stringify(inhoud));
		await page.getByRole('link', { name: /^4\s/ }).click();
		await page.getByRole('link', { name: 'Verder naar de indicatie vrij te laten bedrag' }).click();
		await page.locator('[id="vtlb.schuld"]').waitFor();
		expect(await zinnenMetU(page)).toEqual([]);
		if (inhoud === PAAR) await page.locator('[id="vtlb.gemeenschap"]').selectOption('nee');
		await vul(page, 'vtlb.schuld', '10.000');
		await page.locator('[id="vtlb.meerDan18Uur"]').selectOption('ja');
		await vul(page, 'vtlb.vakantiegeld.uitbetaald', '900');
		expect(await zinnenMetU(page)).toEqual([]);
		await page.getByRole('link', { name: 'Naar de vragen in gewone taal' }).click();
		await page
			.getByRole('heading', { name: 'Hoeveel kan de inwoner in een schuldregeling missen?' })
			.waitFor();
		await page.getByRole('button', { name: 'Laat de indicatie zien' }).click();
		expect(await zinnenMetU(page)).toEqual([]);
		expect(await axeFouten(page)).toEqual([]);
		await page.reload();
		await page
			.getByRole('heading', { name: 'Hoeveel kan de inwoner in een schuldregeling missen?' })
			.waitFor();
		await bezoek.ga('/vtlb/uitkomst/');
		await page.getByTestId('indicatie').waitFor();
		expect(await zinnenMetU(page)).toEqual([]);
		const pdf = await bewaar(page, 'Bewaar als PDF');
		expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await page.getByText('De PDF is bewaard.').waitFor();
		// Terug naar waar iemand vandaan kwam.
		await page.getByRole('link', { name: 'Antwoorden wijzigen' }).first().click();
		await page.getByRole('link', { name: 'Terug naar de beslagvrije voet' }).click();
		await page.waitForURL('**/werkblad/resultaat/');
	});
});
