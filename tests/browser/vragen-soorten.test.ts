/** Winst naast loon, vakantiegeld eens per jaar, en wat niet meetelt, zoals iemand met een telefoon het invult. */
import { expect, test } from 'vitest';
import { axeFouten, gebruikBrowser } from './hulp/browser.ts';
import {
	antwoordBedragen,
	antwoordInkomen,
	antwoordWonen,
	beginVragenlijst,
	rondAf,
	uitkomstOp
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();

test('loon en een eigen bedrijf: de winst telt mee en gaat er niet af (schuldinfo.nl id=12)', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { netto: '1600', belastbaar: '20000' });
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await lijst.kies('Studiefinanciering');
	await page.getByText('Dit telt niet mee').first().waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await lijst.kies('Eigen bedrijf of zzp');
	await page.getByText('Zo telt winst mee').waitFor();
	expect(await page.getByRole('radio', { name: 'Eén keer per maand', exact: true }).count()).toBe(0);
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toBe('Hoeveel winst maakt u?');
	expect(await axeFouten(page)).toEqual([]);
	await lijst.vul('Belastbare winst, in euro’s', '8000');
	await lijst.verder();
	await page.getByText('€ 8.000,00 winst per jaar').waitFor();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('1451');
});

test('vakantiegeld één keer per jaar: van 900 houdt u 288 (rekenregels 18)', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');
	await antwoordBedragen(lijst, '950', '12300', null);
	expect(await lijst.blijftStaan()).toEqual([
		'Kies wanneer u uw vakantiegeld krijgt, of kies “Weet ik niet”.'
	]);
	await lijst.kies('Eén keer per jaar');
	await page.getByText('Leeg? Dan schatten wij € 912,00 per jaar.').waitFor();
	await page.getByRole('combobox').selectOption({ label: 'mei' });
	await lijst.vul(/Hoeveel is het netto per jaar/, '900');
	expect(await axeFouten(page)).toEqual([]);
	await lijst.verder();
	await rondAf(lijst);
	await page.waitForURL('**/resultaat/');
	await page.getByText('In mei mag er € 612 van uw vakantiegeld af. € 288 houdt u.').waitFor();
});

test('wie alleen een eigen bedrijf heeft, leest wat de kantonrechter kan doen', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Eigen bedrijf of zzp');
	await lijst.verder();
	await lijst.vul('Belastbare winst, in euro’s', '8000');
	await lijst.verder();
	await rondAf(lijst);
	await page.waitForURL('**/resultaat/');
	await page.getByText('Op winst is niet vanzelf een beslagvrije voet').first().waitFor();
	await expect.poll(() => lijst.kop()).toContain('Als de kantonrechter dat bepaalt');
});
