import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bouw, bouwmap, projectmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { axeFouten, gebruikBrowser, teBreed, type BezoekOpties } from './hulp/browser.ts';
import { bestanden } from './hulp/site.ts';

const MAP = path.join(projectmap, '.cache', 'bouwstenen');

const browser = gebruikBrowser();
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
	expect(bouw({ BOUWMAP: MAP, BOUWSTENEN: '1' })).toBe(true);
	server = await startServer(maakAfhandelaar(MAP), 0);
});
afterAll(() => server.stop());

const open = async (opties: BezoekOpties) => {
	const bezoek = await browser.bezoek({ adres: server.adres, ...opties });
	await bezoek.ga('/');
	return bezoek.page;
};

/** Tekst die buiten haar vak valt en daar wordt afgesneden. */
const afgeknipt = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *')]
			.filter((element) => {
				const stijl = getComputedStyle(element);
				const knipt = [stijl.overflowX, stijl.overflowY].some(
					(soort) => soort === 'hidden' || soort === 'clip'
				);
				const weg = stijl.position === 'absolute' && element.clientWidth <= 1;
				return (
					knipt &&
					!weg &&
					(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map(
				(element) =>
					`${element.tagName.toLowerCase()}.${element.className} ${element.id}: ${element.innerText.slice(0, 40)} ${element.scrollWidth}/${element.clientWidth} ${element.scrollHeight}/${element.clientHeight}`
			)
	);

/** Hoeveel verschillende kleuren er op een schermbeeld staan: een lege pagina heeft er een. */
async function aantalKleuren(page: Page): Promise<number> {
	const beeld = (await page.screenshot()).toString('base64');
	return page.evaluate(async (bytes) => {
		// Niet als beeld in de pagina: dat mag van het beleid alleen uit een eigen bestand.
		const plaatje = await createImageBitmap(
			new Blob([Uint8Array.from(atob(bytes), (teken) => teken.charCodeAt(0))])
		);
		const doek = new OffscreenCanvas(plaatje.width, plaatje.height);
		const pen = doek.getContext('2d');
		pen?.drawImage(plaatje, 0, 0);
		const punten = new Uint32Array(pen?.getImageData(0, 0, doek.width, doek.height).data.buffer ?? []);
		return new Set(punten).size;
	}, beeld);
}

const SCHEMAS = [
	['licht', {}],
	['donker', { kleuren: 'dark' }],
	['hoog contrast', { hoogContrast: true }],
	['afdruk', {}]
] as const satisfies readonly (readonly [string, BezoekOpties])[];

/** Alle uitleg open, en bij elke knop van een document te zien hoe het afliep. */
async function openAlles(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('details')) element.open = true;
		for (const knop of document.querySelectorAll<HTMLElement>('#aflopen button:first-of-type')) knop.click();
	});
	await page.getByText('De PDF staat bij uw downloads.').waitFor({ state: 'attached' });
}

/** Van een telefoon tot een breed scherm; een vel A4 is 673 pixels breed zonder de marges. */
const breedten = (naam: string) => (naam === 'afdruk' ? [673, 1280] : [360, 1280]);

test.each(
	SCHEMAS.flatMap(([naam, opties]) => breedten(naam).map((breedte) => [naam, breedte, opties] as const))
)(
	'de bouwstenen hebben in %s op %d pixels geen fouten, passen en zijn heel te lezen',
	async (naam, breedte, opties) => {
		const page = await open({ ...opties, breedte });
		await openAlles(page);
		if (naam === 'afdruk') await page.emulateMedia({ media: 'print' });
		expect(await aantalKleuren(page)).toBeGreaterThan(10);
		expect(await teBreed(page)).toBe(0);
		expect(await afgeknipt(page)).toEqual([]);
		expect(await axeFouten(page)).toEqual([]);
	}
);

test.each(SCHEMAS.filter(([naam]) => naam !== 'afdruk'))(
	'een venster heeft in %s geen fouten, past op een telefoon en geeft de focus terug',
	async (_, opties) => {
		const page = await open({ ...opties, breedte: 360 });
		const knop = page.getByRole('button', { name: 'Open een venster' });
		await knop.click();
		const venster = page.getByRole('dialog');
		await venster.waitFor();
		expect(await aantalKleuren(page)).toBeGreaterThan(10);
		expect(await teBreed(page)).toBe(0);
		expect(await axeFouten(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await venster.count()).toBe(0);
		expect(await knop.evaluate((element) => element === document.activeElement)).toBe(true);
	}
);

test('de bouwstenen passen op 320 pixels', async () => {
	expect(await teBreed(await open({ breedte: 320 }))).toBe(0);
});

test('alle velden zijn er, in elke dichtheid en toestand', async () => {
	const page = await open({ breedte: 1280 });
	for (const dichtheid of ['ruim', 'rij', 'cel']) {
		for (const toestand of ['leeg', 'gevuld', 'fout', 'letOp', 'hulp']) {
			const veld = page.locator(`[id="${dichtheid}-${toestand}.wonen.woonkostenPerMaand"]`);
			expect(await veld.count(), `${dichtheid} ${toestand}`).toBe(1);
			expect(await veld.getAttribute('aria-invalid')).toBe(toestand === 'fout' ? 'true' : null);
		}
	}
});

test('het pakket kent de bouwstenen niet', () => {
	const pakket = bestanden();
	expect(pakket.filter((bestand) => bestand.includes('bouwstenen'))).toEqual([]);
	const tekst = pakket
		.filter((bestand) => /\.(html|js|json|css)$/.test(bestand))
		.map((bestand) => readFileSync(path.join(bouwmap, bestand), 'utf8'));
	expect(tekst.length).toBeGreaterThan(20);
	expect(tekst.filter((inhoud) => inhoud.includes('Alle bouwstenen van Beslagvrij'))).toEqual([]);
	// Zo weten wij dat de zin gevonden zou worden.
	expect(readFileSync(path.join(MAP, 'index.html'), 'utf8')).toContain('Alle bouwstenen van Beslagvrij');
});
