/** Bij het bedrag staat hoe zeker het is, en wat er nog open staat leidt naar de vraag. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { leesbaar } from './hulp/uitkomstpagina.ts';
import { antwoordInkomen, beginVragenlijst, rondAf, uitkomstOp } from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const TELEFOON = { breedte: 360, hoogte: 740 };

test('overal "Weet ik niet" is minstens, met een weg naar elke vraag (R3: een kamer van € 850)', async () => {
	const bezoek = await browser.bezoek(TELEFOON);
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Op een woonadres in Nederland');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	for (let vraag = 0; vraag < 3; vraag += 1) {
		await lijst.kies('Weet ik niet');
		await lijst.verder();
	}
	await antwoordInkomen(lijst, { netto: '2150', belastbaar: '28505' });
	await rondAf(lijst);

	expect(await uitkomstOp(page)).toBe('1463');
	expect(await page.locator('h1').innerText()).toMatch(/^U mag minstens/);
	expect(await page.getByTestId('zekerheid').innerText()).toMatch(/^Minstens\./);
	// Wat altijd bij de hand is, staat ook op de smalste telefoon op een regel.
	await page.setViewportSize({ width: 320, height: 740 });
	const hoogtes = await page
		.locator('.paginabalk')
		.locator(':is(a, button):visible')
		.evaluateAll((knoppen) =>
			knoppen.map((knop) => knop.getBoundingClientRect()).map(({ top, height }) => top + height / 2)
		);
	expect(hoogtes).toHaveLength(3);
	expect(Math.max(...hoogtes) - Math.min(...hoogtes)).toBeLessThan(2);
	const punten = page.getByRole('region', { name: 'Hierdoor kan het meer worden' });
	expect(await punten.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
		'Is uw woning van uzelf?',
		'Kunt u huurtoeslag krijgen voor uw woning?',
		'Wat betaalt u per maand voor uw woning?'
	]);
	expect(await page.locator('main').innerText()).not.toContain('Meer niet');

	await punten.getByRole('link', { name: /Wat betaalt u/ }).click();
	await page.waitForURL('**/berekening/woonkosten/**');
	await lijst.kies('Ja');
	await lijst.vul(/huur/i, '850');
	await lijst.verder();
	// Ook wie alles nakijkt ziet wat "Weet ik niet" scheelt, voordat er een bedrag staat.
	await page.waitForURL('**/controle/**');
	expect(await punten.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
		'Is uw woning van uzelf?',
		'Kunt u huurtoeslag krijgen voor uw woning?'
	]);
	await leesbaar(page);
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe('1463');
	expect((await punten.innerText()).replace(/\s+/g, ' ')).toContain('zo niet € 1.839 € 376 meer');
});

test('zonder adres begint het met wat iemand zelf kan doen (R6)', async () => {
	const bezoek = await browser.bezoek(TELEFOON);
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Ik heb geen woonadres');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Nee, of nog niet');
	await lijst.verder();
	await antwoordInkomen(lijst, { netto: '1180', belastbaar: '14500' });
	await rondAf(lijst);

	expect(await uitkomstOp(page)).toBe('963');
	const stap = page.getByRole('region', { name: /Doe dit eerst/ });
	expect((await stap.innerText()).replace(/\s+/g, ' ')).toContain(
		'Vertel de deurwaarder waar u slaapt en wat u verdient. Dan mag u € 1.121 houden. Dat is € 158 meer.'
	);
	expect(await page.locator('main').innerText()).not.toContain('Geldig Nederlands Woonadres');
});
