/** Een hele normtabel overtypen zonder netwerk, er een dossier van 2027 mee berekenen, en haar als bestand bewaren. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { toonBedrag } from '#lib/getal/bedragtekst.ts';
import { laatsteTabel, normgroepen } from '#lib/invoer/normtabelformulier.ts';
import { eigennormenteksten, normformulierteksten as teksten } from '#lib/teksten/paginas/eigen-normen.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';

const browser = gebruikBrowser();
const bestand = readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8');

test('overtypen, een fout verbeteren, gebruiken en bewaren', async () => {
	const gelezen = leesNormtabeltekst(bestand);
	if (!gelezen.gelukt) throw new Error('de verzonnen tabel is niet goed');
	const bezoek = await browser.bezoek({ breedte: 768, hoogte: 900 });
	const { page, context } = bezoek;
	await page.clock.setFixedTime(new Date('2027-01-05T10:00:00'));
	await bezoek.ga('/normen/eigen/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	await page.getByText(eigennormenteksten.typen).click();
	await page.locator('#norm-bron').fill('Staatscourant 2026, 1');
	await page.getByRole('button', { name: teksten.keur }).click();
	await page.getByRole('heading', { name: /Er kloppen \d+ dingen nog niet/ }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('link', { name: teksten.afbouw }).waitFor();
	await page.getByRole('radio', { name: teksten.afbouwKeuzes.een }).check();
	for (const sleutel of normgroepen(laatsteTabel()).flatMap(({ sleutels }) => sleutels)) {
		await page.locator(`#norm-${sleutel}`).fill(toonBedrag(gelezen.tabel.waarden[sleutel].waarde));
	}
	// Een verkeerd cijfer, en na herladen staat alles er nog.
	await page.locator('#norm-zorgdeelGehuwd').fill('1');
	await page.reload();
	await page.getByText(eigennormenteksten.typen).click();
	expect(await page.locator('#norm-normGehuwden').inputValue()).toBe(
		toonBedrag(gelezen.tabel.waarden.normGehuwden.waarde)
	);
	await page.getByRole('button', { name: teksten.keur }).click();
	await page.getByRole('heading', { name: teksten.fouten(1) }).waitFor();
	await page.locator('#norm-zorgdeelGehuwd').fill(toonBedrag(gelezen.tabel.waarden.zorgdeelGehuwd.waarde));
	await page.getByRole('button', { name: teksten.keur }).click();
	await page.getByText(teksten.gelukt).waitFor();
	await page.getByText(eigennormenteksten.gebruikt('2027-1')).waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: teksten.bewaar }).click()
	]);
	expect(download.suggestedFilename()).toBe('2027-1.json');
	expect(leesNormtabeltekst(readFileSync(await download.path(), 'utf8')).gelukt).toBe(true);
	// Een tweede poging die niet klopt, zegt dat de eerste blijft gelden.
	await page.locator('#norm-zorgdeelGehuwd').fill('1');
	await page.getByRole('button', { name: teksten.keur }).click();
	await page.getByText(teksten.eerderBlijft).waitFor();
	for (const breedte of [360, 1280]) {
		await page.setViewportSize({ width: breedte, height: 900 });
		expect(await teBreed(page)).toBe(0);
		if (process.env['BEELD'])
			await page.screenshot({
				path: `${process.env['BEELD']}/normtypen-${String(breedte)}.png`,
				fullPage: true
			});
	}
	expect(await axeFouten(page)).toEqual([]);
});
