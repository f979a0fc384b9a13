/** Van de lijst met dossiers naar het werkblad en terug. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { werkbladbestandteksten } from '#lib/teksten/dossierbestand.ts';
import { overzichtteksten as teksten } from '#lib/teksten/overzicht/pagina.ts';
import { werkbladbalkteksten } from '#lib/teksten/werkblad.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { dossier, download, inhoudVan, kies, klaar, knop, opDag, rijen } from './hulp/clienten.ts';

const browser = gebruikBrowser();
const begin = async () => opDag(await browser.bezoek({ breedte: 1280, hoogte: 900 }));

/** Of de browser iets zou vragen als het tabblad nu dicht ging. */
function vraagtBijSluiten(): boolean {
	const sluiten = new Event('beforeunload', { cancelable: true });
	globalThis.dispatchEvent(sluiten);
	return sluiten.defaultPrevented;
}

test('van rij naar werkblad en terug: wat daar is aangevuld staat in de rij en in het nieuwe bestand', async () => {
	const { page } = await begin();
	await kies(page, ...Array.from({ length: 30 }, (_, nummer) => dossier(nummer)));
	await klaar(page, '27 november 2026');
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('k02');
	await page.getByRole('checkbox', { name: teksten.kiesAlle }).check();
	await knop(page, 'Cliënt 025').press('Enter');
	await page.waitForURL('**/werkblad/');
	await page.getByText(werkbladbestandteksten.stand.nietBewaard, { exact: true }).waitFor();
	await page.locator('[name="leefsituatie"][value="alleenstaande_ouder"]').check();
	await page.getByRole('link', { name: werkbladbalkteksten.clienten }).click();
	await page.waitForURL('**/werkblad/clienten/');

	// Zoeken en keuze zijn er nog, en het toetsenbord is waar het was.
	const rij = rijen(page).filter({ hasText: 'Cliënt 025' });
	await rij.getByText(teksten.bewerkt).waitFor();
	expect((await rij.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
		/1\.491 5-3-2026 1\.358 − 133 leefsituatie, normen/
	);
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cliënt 025');
	await page.getByText(teksten.gekozen(10), { exact: true }).waitFor();

	// Wat gekozen is en niet te zien, telt niet mee.
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('k025');
	await page.getByText(teksten.gekozen(1), { exact: true }).waitFor();
	await page.getByText(teksten.buitenBeeld(9)).waitFor();

	// Weghalen vraagt het eerst; sluiten ook.
	await knop(page, teksten.weg).click();
	await knop(page, teksten.nietBewaard.nee).click();
	expect(await page.evaluate(vraagtBijSluiten)).toBe(true);

	await knop(page, teksten.maak.knop).click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(teksten.maak.kop(1));
	const zip = await download(page, () => knop(page, teksten.maak.zip).click());
	const inhoud = unzipSync(new Uint8Array(await inhoudVan(zip)));
	const [tekst] = Object.values(inhoud).map((reeks) => strFromU8(reeks));
	expect(leesBestandtekst(tekst ?? '')).toMatchObject({
		gelukt: true,
		waarde: {
			dossier: { leefsituatie: 'alleenstaande_ouder', peildatum: '2026-11-27' },
			vorige: { dossier: { leefsituatie: 'alleenstaande' }, bewaard: { tBvv: '1491' } }
		}
	});
	await rij.getByText(teksten.bewerkt).waitFor({ state: 'detached' });
	await knop(page, teksten.maak.sluit).click();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
		.toBe(teksten.maak.knop);
	await knop(page, teksten.weg).click();
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('');
	await page.getByText(teksten.dossiers(29), { exact: true }).waitFor();
});

test('een getypte dag telt ook zonder op de knop te drukken', async () => {
	const { page } = await begin();
	expect(await page.evaluate(vraagtBijSluiten)).toBe(false);
	await kies(page, dossier(1));
	await klaar(page, '27 november 2026');
	// Ook wat niet is aangevuld: duizend dossiers weer openen kost tijd.
	expect(await page.evaluate(vraagtBijSluiten)).toBe(true);
	await page.fill('#rekendag', '31-3-2026');
	await page.press('#rekendag', 'Tab');
	await klaar(page, '31 maart 2026');
	await page.fill('#rekendag', '1-1-2020');
	await page.press('#rekendag', 'Tab');
	await page.getByText(teksten.dag.voorNormen('1 januari 2021')).waitFor();
	await knop(page, teksten.dag.anders('1 januari 2021')).click();
	await klaar(page, '1 januari 2021');
});
