/** Uitleg bij een bedrag: erheen, en met de terugknop van de telefoon weer naar waar iemand was. */
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { openResultaat } from './hulp/uitkomstpagina.ts';

const browser = gebruikBrowser();
const BAKKERIJ = dossier({
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
	inkomens: [inkomen({ naam: 'Bakkerij', codeSoort: '15', opgave: bedragen() })]
});

test('terug van een uitleg geeft de plek en de focus terug', async () => {
	const page = await openResultaat(await browser.bezoek({ breedte: 360, hoogte: 740 }), BAKKERIJ);
	await page.getByText('De bedragen op een rij').click();
	const link = page.getByRole('link', { name: /^Uitleg Basis, voor aftrek en grens/ });
	await link.focus();
	const waar = () => page.evaluate(() => Math.round(window.scrollY));
	const eerst = await waar();
	await link.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('stap-basis');
	expect(await page.locator('#stap-basis').isVisible()).toBe(true);
	expect(await waar()).not.toBe(eerst);
	const adres = page.url();
	await page.goBack();
	await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 2, eerst);
	expect(page.url()).toBe(adres);
	expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('de uitleg bij het bedrag zelf is de som in gewone woorden', async () => {
	const page = await openResultaat(await browser.bezoek({ breedte: 360, hoogte: 740 }), BAKKERIJ);
	await page.getByText('De bedragen op een rij').click();
	await page.getByRole('link', { name: /^Uitleg Dit mag u houden/ }).press('Enter');
	expect(await page.evaluate(() => document.activeElement?.textContent?.replaceAll('\u00a0', ' '))).toMatch(
		/^Zo komen wij op € /
	);
});
