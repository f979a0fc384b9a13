/** Wat iemand halverwege kan: bewaren, wissen en verder; en hoeveel werk het gewoonste geval is. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { AUGUSTUS, DAG, JULI, JUMBO, opPapier } from './hulp/burgers.ts';
import {
	antwoord,
	antwoordWonen,
	beginOpStartpagina,
	openStrook,
	rondAf,
	uitkomstOp,
	verwacht,
	vulStrook
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const TELEFOON = { breedte: 360, hoogte: 740 };

test('een half ingevulde vragenlijst is te bewaren, te wissen en gaat verder waar zij was (R16)', async () => {
	const lijst = await beginOpStartpagina(await browser.bezoek(TELEFOON));
	const { page } = lijst;
	await antwoord(
		lijst,
		'Zonder partner, met een kind',
		'Op een woonadres in Nederland',
		'Nee',
		'Een huurwoning'
	);
	const [bestand] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar', exact: true }).click()
	]);
	expect(bestand.suggestedFilename()).toBe('beslagvrij-nog-niet-klaar-2026-07-14.json');
	await page.getByText('Het bestand staat bij uw downloads.').waitFor();
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await page.waitForURL('**/berekening/');
	// De knop is weg: de focus staat op de kop, en wie luistert hoort dat het gelukt is.
	await page.getByRole('status').getByText('Alles is gewist.').waitFor();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	await page.locator('input[type=file]').setInputFiles(await bestand.path());
	// De eerste vraag zonder antwoord, met alles ervoor zoals het was.
	await page.waitForURL('**/huurtoeslag/');
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/woning/');
	expect(await page.getByRole('radio', { name: 'Een huurwoning' }).isChecked()).toBe(true);
	// Vanaf de startpagina zonder tussenstap naar de vraag waar iemand was.
	await page
		.getByRole('link', { name: 'Naar de startpagina' })
		.or(page.locator('header a').first())
		.first()
		.click();
	await page.getByRole('link', { name: 'Verder met wat u eerder invulde' }).click();
	await page.waitForURL('**/huurtoeslag/');
});

test('het gewoonste geval met drie loonstroken kost hooguit 30 handelingen, en een open strook is hooguit 700 px hoog', async () => {
	const bezoek = await browser.bezoek(TELEFOON);
	const { page } = bezoek;
	let handelingen = 0;
	await page.exposeFunction('telHandeling', () => (handelingen += 1));
	await page.addInitScript(() => {
		const tel = Reflect.get(globalThis, 'telHandeling') as () => void;
		// Een klik op een woord bij een rondje geeft er twee: alleen de echte telt.
		addEventListener(
			'click',
			({ target, detail }) =>
				detail >= 0 && target instanceof Element && !target.closest('label:not(input)') && tel(),
			true
		);
		addEventListener(
			'change',
			({ target }) => target instanceof HTMLInputElement && target.type === 'text' && tel(),
			true
		);
	});
	const lijst = await beginOpStartpagina(bezoek, DAG);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Ja, ik heb loonstroken');
	for (const [plaats, maand] of ['juli', 'augustus'].entries()) {
		await openStrook(page, maand);
		await vulStrook(page, plaats, opPapier(maand === 'juli' ? JULI : AUGUSTUS));
		// Een open loonstrook: drie velden, de rest achter een uitklap.
		const strook = page.locator('details[open]:has([id$="].loon"])').first();
		if (plaats === 0) expect((await strook.boundingBox())?.height).toBeLessThan(700);
	}
	await page.getByRole('button', { name: /^Zelfde als juli 2026.*september/ }).click();
	await lijst.verder();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe(verwacht(JUMBO).tBvv);
	expect(handelingen).toBeGreaterThan(20);
	expect(handelingen).toBeLessThanOrEqual(30);
});
