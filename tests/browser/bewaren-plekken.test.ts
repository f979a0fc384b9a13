/** Bewaren waar de browser meer kan: in hetzelfde bestand, en in de browser zelf. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bewaarteksten as teksten, wachtzinteksten } from '#lib/teksten/bewaren.ts';
import { werkbladbestandteksten as werkblad } from '#lib/teksten/dossierbestand.ts';
import { DOSSIER, knop, laatVallen, metDossier, nummer, WACHTZIN } from './hulp/bewaren.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';

const browser = gebruikBrowser();

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
		const { page, ...bezoek } = await metDossier(await browser.bezoek());
		await eigenKiezer(page);
		await bezoek.ga('/bewaren/');
		await knop(page, teksten.bestand.knop).click();
		const zelfde = page.getByRole('button', { name: /^Bewaar in [\w-]*beslagvrij-/ });
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
		const { page, ...bezoek } = await metDossier(await browser.bezoek());
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

test('geinstalleerd opent een dubbele klik op een bestand het dossier, en bewaren gaat naar datzelfde bestand', async () => {
	const { page, ...bezoek } = await browser.bezoek();
	await bezoek.ga('/over/');
	await page.evaluate(async (tekst) => {
		const map = await navigator.storage.getDirectory();
		const stroom = await (await map.getFileHandle('zaak.json', { create: true })).createWritable();
		await stroom.write(tekst);
		await stroom.close();
	}, DOSSIER);
	await page.addInitScript(() => {
		// De echte is niet te overschrijven.
		Reflect.defineProperty(globalThis, 'launchQueue', {
			value: {
				setConsumer: async (doe: (start: { files: FileSystemHandle[] }) => void) => {
					const map = await navigator.storage.getDirectory();
					doe({ files: [await map.getFileHandle('zaak.json')] });
				}
			}
		});
	});
	await bezoek.ga('/bewaren/');
	await page.getByText('Het bestand is geopend.').waitFor();
	await knop(page, teksten.bestand.zelfde('zaak.json')).click();
	await page.getByText(teksten.bestand.geschreven('zaak.json')).waitFor();
	expect(await gelezen(page, 'zaak.json')).toContain('K 77');
});

test('op het werkblad opent de kiezer van de browser, en bewaren gaat terug naar datzelfde bestand', async () => {
	const { page, ...bezoek } = await browser.bezoek();
	await page.addInitScript(() => {
		let keer = 0;
		Reflect.set(globalThis, 'showOpenFilePicker', async () => {
			keer += 1;
			const map = await navigator.storage.getDirectory();
			const greep = await map.getFileHandle(keer === 1 ? 'zaak.json' : 'dicht.json');
			if (keer > 1)
				Reflect.set(greep, 'createWritable', () => Promise.reject(new DOMException('', 'NotAllowedError')));
			return [greep];
		});
	});
	await bezoek.ga('/werkblad/');
	await page.evaluate(async (tekst) => {
		const map = await navigator.storage.getDirectory();
		for (const naam of ['zaak.json', 'dicht.json']) {
			const stroom = await (await map.getFileHandle(naam, { create: true })).createWritable();
			await stroom.write(tekst);
			await stroom.close();
		}
	}, DOSSIER);
	await knop(page, werkblad.openen).click();
	await page.getByText(werkblad.geopend('zaak.json')).waitFor();
	await nummer(page).fill('K 88');
	await knop(page, werkblad.bewaren).click();
	await page.getByText('Bewaard in zaak.json.').waitFor();
	expect(await gelezen(page, 'zaak.json')).toContain('K 88');

	// Mag het daar niet, dan komt het bij de downloads, en dat staat er.
	await knop(page, werkblad.openen).click();
	await page.getByText(werkblad.geopend('dicht.json')).waitFor();
	await nummer(page).fill('K 89');
	const [download] = await Promise.all([page.waitForEvent('download'), knop(page, werkblad.bewaren).click()]);
	expect(download.suggestedFilename()).toMatch(/^K-89-beslagvrij-/);
	await page.getByText(werkblad.nietIn('dicht.json')).waitFor();
	expect(await gelezen(page, 'dicht.json')).toContain('K 77');
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
		const { page } = await metDossier(await browser.bezoek());
		await page.getByText(teksten.browser.leeg).waitFor();
		expect((await wat(page)).databases).toEqual([]);
	});

	test('blijft een dossier na het sluiten van het tabblad, op slot, en "Wis alles" haalt het echt weg', async () => {
		const bezoek = await metDossier(await browser.bezoek());
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
		await ander.waitForURL('**/berekening/controle/');
		await knop(ander, 'Wis alles').click();
		await knop(ander, 'Ja, wis alles').click();
		await ander.getByText('Alles is gewist.').waitFor();
		await expect.poll(() => wat(ander)).toEqual({ databases: [], tabblad: [], blijvend: [] });
		await bezoek.ga('/bewaren/');
		await page.getByText(teksten.browser.leeg).waitFor();
	});

	test('vervangt een dossier alleen na een vraag, en een ervan is weg te halen', async () => {
		const { page } = await metDossier(await browser.bezoek());
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
		const { page } = await metDossier(await browser.bezoek());
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
		const { page } = await metDossier(await browser.bezoek({ kleuren }));
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
