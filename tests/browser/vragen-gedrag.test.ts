/** Wat er gebeurt als iemand terugbladert, herlaadt, iets vergeet of iets vreemds typt. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { axeFouten, gebruikBrowser, wachtTotWerkend } from './hulp/browser.ts';
import {
	antwoordInkomen,
	antwoordBedragen,
	antwoordWonen,
	beginVragenlijst,
	inkomen,
	rondAf,
	uitkomstOp,
	VANDAAG,
	verwacht,
	vragenlijst,
	vulStrook
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const DOSSIER = {
	leefsituatie: 'alleenstaande',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
	inkomens: [inkomen('1', '2000.00', '30000.00')]
};

test('terug, vooruit en herladen bewaren elk antwoord', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.vul(/Van wie komt dit inkomen/, 'Bakkerij De Vries');
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');
	await lijst.kies('Ik weet het netto bedrag');
	await lijst.vul('Netto inkomen, in euro’s', '2.00');

	await page.reload();
	await wachtTotWerkend(page);
	await expect
		.poll(() => page.getByRole('textbox', { name: 'Netto inkomen, in euro’s' }).inputValue())
		.toBe('2.00');
	await page.goBack();
	await expect
		.poll(() => page.getByRole('textbox', { name: /Van wie/ }).inputValue())
		.toBe('Bakkerij De Vries');
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/inkomen/?*');
	await page.getByRole('link', { name: 'Terug', exact: true }).click();
	await page.waitForURL('**/woonkosten/');
	await expect.poll(() => lijst.kop()).toContain('kale huur');
	await expect.poll(() => page.getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(true);
	// Het inkomen is nog niet klaar, dus "Verder" gaat naar waar iemand gebleven was.
	await lijst.verder();
	await page.waitForURL('**/bedragen/?nr=1');
	await page.goBack();
	await page.waitForURL('**/woonkosten/');
	await page.goForward();
	await page.waitForURL('**/bedragen/?nr=1');
	await expect.poll(() => lijst.kop()).toBe('Hoeveel krijgt u van Bakkerij De Vries?');
	await antwoordBedragen(lijst, '2.000', '30000');
	await lijst.verder();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe(verwacht(DOSSIER).tBvv);

	await page.goBack();
	await page.reload();
	await wachtTotWerkend(page);
	await expect.poll(() => page.getByText('€ 2.000,00 netto per maand').count()).toBe(1);
});

test('vreemde invoer wordt teruggevraagd en blijft staan', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	expect(await lijst.blijftStaan()).toEqual(['Kies met wie u woont.']);
	expect(await page.title()).toMatch(/^Fout: Stap 1 van 5: Met wie woont u\?/);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Verbeter eerst dit');
	expect(await axeFouten(page)).toEqual([]);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');

	await lijst.kies('Ik weet het netto bedrag');
	const netto = page.getByRole('textbox', { name: 'Netto inkomen, in euro’s' });
	const gevallen = [
		['1,250', 'Bedoelt u € 1.250,00 of € 1,25? Vul het bedrag zo in.'],
		['twaalfhonderd', 'Vul een bedrag in, bijvoorbeeld 1.250,50.'],
		['-5', 'Een netto inkomen is niet lager dan 0. Haal het minteken weg, of vul 0 in.'],
		['99999999999', 'Dit bedrag is hoger dan wij kunnen rekenen. Controleer het aantal cijfers.']
	] as const;
	for (const [getypt, fout] of gevallen) {
		await netto.fill(getypt);
		// Bij het verlaten van het veld staat de fout er al; over een leeg veld zeurt de pagina dan nog niet.
		await netto.press('Tab');
		const bijVeld = page.locator('.veld__fout').filter({ hasText: fout.replaceAll('\u00a0', ' ') });
		await bijVeld.waitFor();
		expect(await page.locator('.veld__fout').count()).toBe(1);
		expect(await netto.inputValue()).toBe(getypt);
	}
	const fouten = await lijst.blijftStaan();
	expect(fouten.slice(1)).toEqual([
		'Vul het belastbaar inkomen in, of kies “Weet ik niet”.',
		'Kies of het belastbare bedrag per jaar, per maand of per 4 weken is.',
		'Kies wanneer u uw vakantiegeld krijgt, of kies “Weet ik niet”.'
	]);
	await page.getByRole('link', { name: 'Vul het belastbaar inkomen in' }).click();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('inkomens[0].opgave.belastbaar.bedrag');
	await netto.fill('€ 1.250,5');
	await netto.press('Tab');
	await page.getByText('€ 1.250,50').waitFor();
	await lijst.vul('Belastbaar inkomen, in euro’s', '18.000');
	await lijst.kies('per jaar');
	await lijst.kies('Bij elke betaling');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toBe('Uw inkomens');
});

test('een pagina rechtstreeks openen werkt; de controle zegt wat er ontbreekt', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date(`${VANDAAG}T12:00:00`));
	await bezoek.ga('/berekening/woning/');
	const lijst = vragenlijst(page);
	await lijst.kies('Een huurwoning');
	await bezoek.ga('/berekening/controle/');
	await expect.poll(() => page.getByText('Nog niet ingevuld').count()).toBeGreaterThan(4);
	const punten = await lijst.blijftStaan();
	expect(punten).toContain('Kies met wie u woont.');
	expect(punten.some((punt) => punt.includes('woning u heeft'))).toBe(false);
	expect(await axeFouten(page)).toEqual([]);
	// Zo loopt iemand alles langs wat nog open staat, en komt daarna terug bij de controle.
	await page.getByRole('link', { name: 'Kies met wie u woont.' }).click();
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toContain('ingeschreven');
	await bezoek.ga('/berekening/inkomen/');
	await page.waitForURL('**/inkomen/?nr=1');
	await bezoek.ga('/berekening/inkomen/?nr=99');
	await expect.poll(() => lijst.kop()).toBe('Dit inkomen staat er niet meer');
});

test('een inkomen weghalen en terugzetten; wie het vinkje terugzet krijgt zijn bedragen terug', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { naam: 'Winkel', netto: '2000', belastbaar: '30000' });
	await page.getByRole('button', { name: 'Haal weg Winkel' }).click();
	await expect.poll(() => lijst.kop()).toBe('Heeft u inkomen?');
	expect(await lijst.blijftStaan('Nee, dit is alles')).toEqual([
		'Vul minstens één inkomen in. Heeft u niets? Vul dan een inkomen in van 0 euro.'
	]);
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('Er wordt geld ingehouden op mijn toeslagen');
	await lijst.verder();
	expect(await lijst.blijftStaan()).toHaveLength(1);
	await lijst.vul(/huurtoeslag/, '55,5');
	await lijst.verder();
	await page.getByRole('link', { name: 'Wijzig Bijzonderheden', exact: true }).click();
	await page.getByRole('checkbox', { name: /toeslagen/ }).uncheck();
	await lijst.druk('Niets van dit alles');
	await expect.poll(() => page.getByText('€ 55,50').count()).toBe(0);
	await page.goBack();
	await lijst.vink('Er wordt geld ingehouden op mijn toeslagen');
	await lijst.verder();
	await lijst.verder();
	const toeslagen = { huurtoeslag: '55.50' };
	expect(await uitkomstOp(page)).toBe(verwacht({ ...DOSSIER, toeslagen }).tBvv);
});

test('bewaren als bestand, alles wissen en het bestand weer openen', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { netto: '2000', belastbaar: '30000' });
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar als bestand' }).click()
	]);
	expect(download.suggestedFilename()).toBe(`beslagvrij-${VANDAAG}.json`);
	const inhoud = await readFile(await download.path(), 'utf8');
	const gelezen = leesDossiertekst(inhoud);
	expect(gelezen.gelukt && gelezen.waarde.inkomens[0]?.opgave).toEqual({
		soort: 'bedragen',
		belastbaar: { bedrag: '30000.00', per: 'jaar' },
		belastbaarOnbekend: false,
		netto: { bedrag: '2000.00', onderdelen: null, per: 'maand' },
		nettoMarge: null,
		vakantiegeld: { uitbetaling: 'elkePeriode', nettoPerJaar: null, maand: null }
	});
	expect(inhoud, 'lege sleutels van ons').not.toMatch(/nettoMarge|beslagobjectOnbekend|personalia/);

	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await page.waitForURL('**/berekening/');
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	const bestand = (naam: string, tekst: string) => ({
		name: naam,
		mimeType: 'application/json',
		buffer: Buffer.from(tekst)
	});
	const kiezer = page.locator('input[type=file]');
	await kiezer.setInputFiles(
		bestand('fout.json', '{"formaat":"bvv-dossier","versie":1,"peildatum":"2030-01-01"}')
	);
	await page.getByText('Dit bestand kunnen wij niet openen').waitFor();
	await expect
		.poll(() =>
			page
				.getByText(/Datum waarvoor wij rekenen: Voor deze datum hebben wij geen bedragen uit de wet/)
				.count()
		)
		.toBe(1);
	await kiezer.setInputFiles(bestand('goed.json', inhoud));
	await page.waitForURL('**/controle/');
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe(verwacht(DOSSIER).tBvv);
});

test('loonstroken leiden tot hetzelfde als dezelfde loonstroken in de rekenkern', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await lijst.kies('Loon uit werk');
	await lijst.verder();
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Ja, ik heb loonstroken');
	expect(await lijst.blijftStaan()).toEqual([
		'Vul minstens één loonstrook in. Een loonstrook die te oud of te nieuw is, mag ook.'
	]);
	expect(await axeFouten(page)).toEqual([]);
	const maanden = ['2026-03', '2026-04', '2026-05'];
	const bedragen = {
		loon: '2600.00',
		uitbetaaldeVakantiebijslag: '0.00',
		opnameAvwb: '0.00',
		opgebouwdVakantiebijslag: '208.00',
		opbouwAvwb: '0.00',
		ingehoudenZvw: '0.00',
		ingehoudenLoonheffing: '320.00'
	};
	for (const [plaats] of maanden.entries()) {
		if (plaats > 0)
			await page
				.getByRole('button', { name: /^Vul in ?: Loonstrook/ })
				.first()
				.click();
		await vulStrook(page, plaats, bedragen);
	}
	await lijst.verder();
	await expect.poll(() => page.getByText('3 loonstroken').count()).toBe(1);
	await rondAf(lijst);
	const laatsteDag = { '2026-03': '31', '2026-04': '30', '2026-05': '31' } as Record<string, string>;
	const perioden = maanden.map((maand) => ({
		begin: `${maand}-01`,
		eind: `${maand}-${laatsteDag[maand] ?? ''}`,
		...bedragen
	}));
	const opgave = { soort: 'perioden', alleenLaatste: false, perioden };
	const uitkomst = verwacht({ ...DOSSIER, inkomens: [inkomen('1', '', '', { opgave })] });
	expect(await uitkomstOp(page)).toBe(uitkomst.tBvv);
});

test('na de laatste dag met normen volgt een weigering, en een andere dag helpt', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek, '2027-01-05');
	await expect.poll(() => page.getByText('De bedragen golden tot en met 31 december 2026').count()).toBe(1);
	// Zonder normen is er geen drempel te noemen; de vraag over de huur is dan algemener.
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { netto: '2000', belastbaar: '30000' });
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	const [punt] = await lijst.blijftStaan();
	expect(punt).toContain('31 december 2026');
	await page.getByRole('link', { name: /Voor deze datum hebben wij geen bedragen uit de wet/ }).click();
	await lijst.datum('31-12-2026');
	await lijst.verder();
	// Met normen heeft de vraag over de huur een drempel: het antwoord op de algemene vraag geldt dan niet meer.
	await page.waitForURL('**/woonkosten/**');
	expect(await page.getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(false);
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe(verwacht({ ...DOSSIER, peildatum: '2026-12-31' }).tBvv);
});
