/** Bewaren en openen: met een wachtzin, door te slepen, in hetzelfde bestand en in deze browser. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bewaarteksten as teksten, wachtzinteksten } from '#lib/teksten/bewaren.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline, type Bezoek } from './hulp/browser.ts';
import { GETYPT, open as openOpWerkblad } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const WACHTZIN = 'vier losse woorden samen';
const DOSSIER = JSON.stringify({ ...GETYPT, kenmerk: { ...GETYPT.kenmerk, dossiernummer: 'K 77' } });

/** Een bezoek met een dossier, op de pagina waar het te bewaren is. */
async function metDossier(opties = {}): Promise<Bezoek> {
	const bezoek = await browser.bezoek(opties);
	await bezoek.ga('/werkblad/');
	await openOpWerkblad(bezoek.page, DOSSIER);
	await bezoek.ga('/bewaren/');
	return bezoek;
}

const nummer = (page: Page) => page.locator('[id="kenmerk.dossiernummer"]');
const knop = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Bewaart met een wachtzin bij de downloads. */
async function bewaarOpSlot(page: Page): Promise<{ naam: string; bytes: Buffer }> {
	await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).check();
	await page.locator('#wachtzin').fill(WACHTZIN);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		knop(page, teksten.bestand.knop).click()
	]);
	return { naam: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Alsof deze browser niet vraagt waar een bestand moet komen, zoals Firefox en Safari. */
const zonderKiezer = (page: Page) =>
	page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
		Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
	});

const kies = (page: Page, naam: string, buffer: Buffer) =>
	page
		.locator('input[type=file]')
		.setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer });

async function laatVallen(page: Page, naam: string, bytes: Buffer): Promise<void> {
	const inhoud = await page.evaluateHandle(
		([bestandsnaam, reeks]) => {
			const lading = new DataTransfer();
			lading.items.add(new File([new Uint8Array(reeks)], bestandsnaam));
			return lading;
		},
		[naam, [...bytes]] as const
	);
	await page.dispatchEvent('main', 'dragover', { dataTransfer: inhoud });
	await page.dispatchEvent('main', 'drop', { dataTransfer: inhoud });
}

describe('een bestand met een wachtzin', () => {
	test('is zonder netwerk te bewaren en in de vragen en op het werkblad weer te openen', async () => {
		const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
		const { page, context } = bezoek;
		await zonderKiezer(page);
		await bezoek.ga('/werkblad/');
		await wachtTotOffline(page);
		await context.setOffline(true);
		await openOpWerkblad(page, DOSSIER);
		await nummer(page).fill('K 78');
		await page.getByRole('link', { name: 'Bewaar met wachtzin' }).click();
		await page.getByText(teksten.stand.nietBewaard, { exact: true }).waitFor();
		const { naam, bytes } = await bewaarOpSlot(page);
		expect(naam).toMatch(/^beslagvrij-.*\.beslagvrij$/);
		expect(bytes.subarray(0, 16).toString()).toBe('BESLAGVRIJ-KLUIS');
		expect(bytes.toString('latin1')).not.toContain('K 78');
		await page.getByText(teksten.stand.bewaard, { exact: true }).waitFor();

		await knop(page, 'Wis alles').click();
		await knop(page, 'Ja, wis alles').click();
		await page.getByText(teksten.stand.leeg).waitFor();
		await bezoek.ga('/werkblad/');
		expect(await nummer(page).inputValue()).toBe('');
		await kies(page, naam, bytes);
		const venster = page.getByRole('dialog', { name: wachtzinteksten.vraag(naam) });
		expect(await axeFouten(page)).toEqual([]);
		await venster.getByLabel(wachtzinteksten.label, { exact: true }).fill('een andere wachtzin');
		await knop(page, wachtzinteksten.open).click();
		await venster.getByText(wachtzinteksten.fout.past).waitFor();
		// De focus staat in het veld, en Enter probeert opnieuw.
		await page.keyboard.press('Control+A');
		await page.keyboard.type(WACHTZIN);
		await page.keyboard.press('Enter');
		await page.getByText(`${naam} is geopend.`).waitFor();
		expect(await nummer(page).inputValue()).toBe('K 78');
	});

	test('dat beschadigd is, of waarvan iemand de wachtzin niet geeft, laat staan wat er stond', async () => {
		const { page, ...bezoek } = await metDossier();
		await zonderKiezer(page);
		await bezoek.ga('/bewaren/');
		const { naam, bytes } = await bewaarOpSlot(page);
		await bezoek.ga('/werkblad/');
		await nummer(page).fill('blijft staan');
		bytes[60] = (bytes[60] ?? 0) ^ 1;
		await kies(page, naam, bytes);
		await page.getByLabel(wachtzinteksten.label, { exact: true }).fill(WACHTZIN);
		await knop(page, wachtzinteksten.open).click();
		await page.getByText(wachtzinteksten.fout.past).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
		expect(await nummer(page).inputValue()).toBe('blijft staan');
	});

	test('krijgt geen wachtzin die te raden is, en de pagina zegt hoe het wel moet', async () => {
		const { page } = await metDossier();
		await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).check();
		for (const [zin, fout] of [
			['', wachtzinteksten.fout.leeg],
			['te kort', wachtzinteksten.fout.teKort(12)]
		] as const) {
			await page.locator('#wachtzin').fill(zin);
			await knop(page, teksten.bestand.knop).click();
			await page.getByText(fout).waitFor();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('wachtzin');
		}
		// Wie het wil zien, ziet wat hij typt.
		await page.getByRole('checkbox', { name: wachtzinteksten.toon }).first().check();
		expect(await page.locator('#wachtzin').getAttribute('type')).toBe('text');
	});
});

describe('een bestand dat op de pagina valt', () => {
	test('gaat open vanaf een vraag, en vraagt eerst of het mag vervangen wat niet bewaard is', async () => {
		const { page, ...bezoek } = await browser.bezoek();
		await bezoek.ga('/berekening/woning/');
		await page.getByRole('radio', { name: 'Een huurwoning' }).check();
		await laatVallen(page, 'dossier.json', Buffer.from(DOSSIER));
		await page.waitForURL('**/bewaren/');
		await knop(page, 'Nee, ga terug').click();
		await bezoek.ga('/berekening/woning/');
		expect(await page.getByRole('radio', { name: 'Een huurwoning' }).isChecked()).toBe(true);

		await laatVallen(page, 'dossier.json', Buffer.from(DOSSIER));
		await knop(page, 'Ja, open het bestand').click();
		await page.getByText('Het bestand is geopend.').waitFor();
		await page.getByRole('link', { name: teksten.open.werkblad }).click();
		await expect.poll(() => nummer(page).inputValue()).toBe('K 77');
	});

	test('en niet van ons is geeft een zin, en laat staan wat er stond', async () => {
		const { page, ...bezoek } = await metDossier();
		await laatVallen(page, 'foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
		await page.getByText('Dit bestand kunnen wij niet openen').waitFor();
		await bezoek.ga('/werkblad/');
		expect(await nummer(page).inputValue()).toBe('K 77');
	});
});

/** Een kiezer die in de eigen map van de browser schrijft: een echte greep, zonder venster van het besturingssysteem. */
const eigenKiezer = (page: Page, kapot = false) =>
	page.addInitScript((gaatStuk) => {
		Reflect.set(globalThis, 'showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
			const map = await navigator.storage.getDirectory();
			const greep = await map.getFileHandle(suggestedName, { create: true });
			if (gaatStuk)
				Reflect.set(greep, 'createWritable', () =>
					Promise.reject(new DOMException('', gaatStuk ? 'NotAllowedError' : ''))
				);
			return greep;
		});
	}, kapot);

const gelezen = (page: Page, naam: string) =>
	page.evaluate(async (bestandsnaam) => {
		const map = await navigator.storage.getDirectory();
		return (await (await map.getFileHandle(bestandsnaam)).getFile()).text();
	}, naam);

describe('waar de browser vraagt waar het bestand moet komen', () => {
	test('komt de tweede keer alles in hetzelfde bestand', async () => {
		const { page, ...bezoek } = await metDossier();
		await eigenKiezer(page);
		await bezoek.ga('/bewaren/');
		await knop(page, teksten.bestand.knop).click();
		const zelfde = page.getByRole('button', { name: /^Bewaar in beslagvrij-/ });
		const naam = (await zelfde.innerText()).replace('Bewaar in ', '');
		expect(await gelezen(page, naam)).toContain('K 77');
		// Terug naar het werkblad zonder herladen: anders is de greep weg.
		await page.getByRole('link', { name: 'Terug', exact: true }).click();
		await nummer(page).fill('K 99');
		await page.getByRole('link', { name: 'Bewaar met wachtzin' }).click();
		await page.getByText(teksten.stand.nietBewaard, { exact: true }).waitFor();
		await zelfde.click();
		await page.getByText(teksten.bestand.geschreven(naam)).waitFor();
		expect(await gelezen(page, naam)).toContain('K 99');
		// Een ander dossier hoort daar niet in.
		await laatVallen(page, 'ander.json', Buffer.from(DOSSIER));
		await page.getByText('Het bestand is geopend.').waitFor();
		expect(await zelfde.count()).toBe(0);
	});

	test('en schrijven niet mag, staat er wat er te doen is en is er niets kwijt', async () => {
		const { page, ...bezoek } = await metDossier();
		await eigenKiezer(page, true);
		await bezoek.ga('/werkblad/');
		await nummer(page).fill('blijft');
		await bezoek.ga('/bewaren/');
		await knop(page, teksten.bestand.knop).click();
		await page.getByText(/Uw browser mag niet schrijven in/).waitFor();
		await page.getByText(teksten.stand.nietBewaard, { exact: true }).waitFor();
		await bezoek.ga('/werkblad/');
		expect(await nummer(page).inputValue()).toBe('blijft');
	});
});

describe('in deze browser', () => {
	const wat = (page: Page) =>
		page.evaluate(async () => ({
			databases: (await indexedDB.databases()).map(({ name }) => name),
			tabblad: Object.keys(sessionStorage),
			blijvend: Object.keys(localStorage)
		}));

	async function bewaarHier(page: Page, naam: string): Promise<void> {
		const kop = page.locator('summary', { hasText: teksten.browser.knop });
		if (!(await page.locator('#browser-naam').isVisible())) await kop.click();
		await page.locator('#browser-naam').fill(naam);
		await page.locator('#browser-wachtzin').fill(WACHTZIN);
		await knop(page, teksten.browser.knop).click();
	}

	test('staat er niets tot iemand erom vraagt', async () => {
		const { page } = await metDossier();
		await page.getByText(teksten.browser.leeg).waitFor();
		expect((await wat(page)).databases).toEqual([]);
	});

	test('blijft een dossier na het sluiten van het tabblad, op slot, en "Wis alles" haalt het echt weg', async () => {
		const bezoek = await metDossier();
		const { page } = bezoek;
		await bewaarHier(page, 'K 77');
		await page.getByText(teksten.browser.bewaard('K 77')).waitFor();
		const rauw = await page.evaluate(
			() =>
				new Promise<string>((klaar) => {
					const vraag = indexedDB.open('beslagvrij');
					vraag.onsuccess = () => {
						const alles = vraag.result.transaction('dossiers').objectStore('dossiers').getAll();
						alles.onsuccess = () => {
							vraag.result.close();
							const [{ bestand }] = alles.result as [{ bestand: Uint8Array }];
							klaar(String.fromCharCode(...bestand));
						};
					};
				})
		);
		expect(rauw.slice(0, 16)).toBe('BESLAGVRIJ-KLUIS');
		expect(rauw).not.toContain('leefsituatie');

		// Een ander tabblad, en dit blijft open: geen van beide wacht op de ander.
		const ander = await bezoek.tabblad();
		await bezoek.ga('/bewaren/', ander);
		await ander.getByText(teksten.stand.leeg).waitFor();
		await ander.getByRole('button', { name: /^Open ‘K 77’/ }).click();
		await ander.getByLabel(wachtzinteksten.label, { exact: true }).fill(WACHTZIN);
		await knop(ander, wachtzinteksten.open).click();
		await ander.getByText('Het bestand is geopend.').waitFor();
		await ander.getByRole('link', { name: teksten.open.vragen }).click();
		await ander.waitForURL('**/berekening/**');
		await knop(ander, 'Wis alles').click();
		await knop(ander, 'Ja, wis alles').click();
		await ander.getByText('Alles is gewist.').waitFor();
		await expect.poll(() => wat(ander)).toEqual({ databases: [], tabblad: [], blijvend: [] });
		await bezoek.ga('/bewaren/');
		await page.getByText(teksten.browser.leeg).waitFor();
	});

	test('vervangt een dossier alleen na een vraag, en een ervan is weg te halen', async () => {
		const { page } = await metDossier();
		await bewaarHier(page, 'een');
		await page.getByText(teksten.browser.bewaard('een')).waitFor();
		await bewaarHier(page, 'twee');
		await page.getByText(teksten.browser.bewaard('twee')).waitFor();
		await bewaarHier(page, 'twee');
		await knop(page, teksten.browser.vervangVraag.ja).click();
		await page.getByText(teksten.browser.bewaard('twee')).waitFor();
		const openers = page.getByRole('button', { name: /^Open ‘/ });
		expect(await openers.count()).toBe(2);
		for (const naam of ['een', 'twee']) {
			await page.getByRole('button', { name: `Verwijder ‘${naam}’` }).click();
			await knop(page, teksten.browser.verwijderVraag.ja).click();
			await page.getByText(teksten.browser.verwijderd(naam)).waitFor();
		}
		await expect.poll(async () => (await wat(page)).databases).toEqual([]);
	});

	test('zegt het als er geen ruimte is, en laat alles staan', async () => {
		const { page } = await metDossier();
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('', 'QuotaExceededError');
			};
		});
		await bewaarHier(page, 'vol');
		await page.getByText(teksten.browser.mislukt).waitFor();
		expect(await page.locator('#browser-wachtzin').inputValue()).toBe(WACHTZIN);
	});
});

test.each(['light', 'dark'] as const)(
	'de pagina heeft open geen fouten volgens axe en past, %s',
	async (kleuren) => {
		const { page } = await metDossier({ kleuren });
		await page.getByRole('checkbox', { name: teksten.bestand.beveilig }).check();
		await page.locator('summary', { hasText: teksten.browser.knop }).click();
		await knop(page, teksten.bestand.knop).click();
		await knop(page, teksten.browser.knop).click();
		expect(await axeFouten(page)).toEqual([]);
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await teBreed(page), String(width)).toBe(0);
			if (process.env.BEELD)
				await page.screenshot({ path: `${process.env.BEELD}/${kleuren}-${width}.png`, fullPage: true });
		}
	}
);
