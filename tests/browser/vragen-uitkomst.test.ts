/** Hele wandelingen door de vragenlijst: het bedrag op de resultaatpagina is dat van de rekenkern. */
import { describe, expect, test } from 'vitest';
import { koopsomteksten } from '#lib/teksten/wonen.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import {
	antwoordInkomen,
	antwoordWonen,
	beginVragenlijst,
	inkomen,
	rondAf,
	uitkomstOp,
	verwacht
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const HUUR = { woning: 'huur', huurtoeslagMogelijk: 'ja' };

describe('een gewoon geval', () => {
	const gevallen = [
		['alleenstaande met een laag inkomen (95%)', 'alleenstaande', 'Zonder partner', '1.000', '12000', true],
		['alleenstaande op het maximum', 'alleenstaande', 'Zonder partner', '4.500,50', '90.000', false],
		[
			'alleenstaande ouder in het midden',
			'alleenstaande_ouder',
			'Zonder partner, met een kind',
			'2600',
			'€ 38.000,00',
			false
		]
	] as const;
	test.each(gevallen)('%s', async (_, leefsituatie, antwoord, netto, belastbaar, regel95) => {
		const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
		const lijst = await beginVragenlijst(bezoek);
		await antwoordWonen(lijst, antwoord);
		await antwoordInkomen(lijst, { netto, belastbaar });
		await rondAf(lijst);
		const kaal = (getypt: string) =>
			getypt
				.replace(/[€ .]/g, '')
				.replace(',', '.')
				.replace(/^(\d+)$/, '$1.00')
				.replace(/(\.\d)$/, '$10');
		const uitkomst = verwacht({
			leefsituatie,
			wonen: HUUR,
			inkomens: [inkomen('1', kaal(netto), kaal(belastbaar))]
		});
		expect(uitkomst.regel95).toBe(regel95);
		expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
		// Issue 2: het gewone geval is hooguit 12 pagina's; het begin is de startpagina zelf.
		expect(lijst.aantal()).toBeLessThanOrEqual(12);
	});
});

test('zolang er een vraag open staat, noemt het resultaat geen bedrag, ook als het dossier al te berekenen is', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { netto: '2100', belastbaar: '30000' });
	await rondAf(lijst);
	await uitkomstOp(page);
	await bezoek.ga('/berekening/leefsituatie/?wijzig=ja');
	await page.getByRole('radio', { name: 'Met een partner', exact: true }).check();
	await lijst.verder();
	// Of de partner inkomen heeft, is nog niet beantwoord.
	await bezoek.ga('/resultaat/');
	await page.getByRole('heading', { level: 1, name: 'Wij kunnen nog niet rekenen' }).waitFor();
	await page.getByRole('link', { name: /partner inkomen/ }).click();
	await page.waitForURL('**/berekening/partner/**');
});

test('gehuwd, met inkomen van de partner per vier weken', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await antwoordWonen(lijst, 'Met een partner en een kind');
	await antwoordInkomen(lijst, { netto: '2000', belastbaar: '30000' });
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Ja, ik voeg een inkomen toe');
	await antwoordInkomen(lijst, {
		ritme: 'Eén keer per 4 weken',
		netto: '900',
		belastbaar: '14000',
		vakantiegeld: null
	});
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	await lijst.verder();
	const uitkomst = verwacht({
		leefsituatie: 'gehuwd_met_kinderen',
		wonen: HUUR,
		inkomens: [
			inkomen('1', '2000.00', '30000.00'),
			inkomen('2', '975.00', '14000.00', { van: 'partner', tijdvak: 'vierweken' })
		]
	});
	expect(Number(uitkomst.verminderingPartner)).toBeGreaterThan(0);
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});

test('zonder woonadres, met en zonder openheid van zaken', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Ik heb geen woonadres');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Nee, of nog niet');
	await lijst.verder();
	await antwoordInkomen(lijst, { netto: '2000', belastbaar: '30000' });
	await rondAf(lijst);
	const dossier = { leefsituatie: 'alleenstaande', inkomens: [inkomen('1', '2000.00', '30000.00')] };
	const zonder = verwacht({ ...dossier, wonen: { adres: 'geen' } });
	expect(await uitkomstOp(bezoek.page)).toBe(zonder.tBvv);

	// Met openheid komen de vragen over de woning erbij; "Verder" brengt daar langs en dan terug naar de controle.
	await bezoek.page.goBack();
	await bezoek.page.getByRole('link', { name: /Wijzig.*De deurwaarder weet alles/ }).click();
	await lijst.kies('Ja');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toBe('Wat voor woning heeft u?');
	await lijst.kies('Weet ik niet');
	await lijst.verder();
	await lijst.kies('Weet ik niet');
	await lijst.verder();
	await lijst.kies('Weet ik niet');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toBe('Klopt wat u heeft ingevuld?');
	await lijst.verder();
	const met = verwacht({ ...dossier, wonen: { adres: 'geen', openheidVanZaken: true } });
	expect(met.tBvv).not.toBe(zonder.tBvv);
	expect(await uitkomstOp(bezoek.page)).toBe(met.tBvv);
});

test('in het buitenland: met de lijst van 2026, en zonder lijst in 2024', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Ik woon in het buitenland');
	await lijst.verder();
	expect(await lijst.blijftStaan()).toEqual(['Kies het land waar u woont.']);
	await bezoek.page.getByRole('combobox').fill('Turkey');
	await bezoek.page.getByRole('button', { name: 'Turkije', exact: true }).click();
	await bezoek.page
		.getByText('Voor Turkije rekenen wij met 0,4 keer de bedragen van Nederland (woonlandfactor 0,4).')
		.waitFor();
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Nee, of nog niet');
	await lijst.verder();
	await antwoordInkomen(lijst, { netto: '2000', belastbaar: '30000' });
	await rondAf(lijst);
	const dossier = { leefsituatie: 'alleenstaande', inkomens: [inkomen('1', '2000.00', '30000.00')] };
	const wonen = { adres: 'buitenland', woonland: 'Turkije' };
	expect(await uitkomstOp(bezoek.page)).toBe(verwacht({ ...dossier, wonen }).tBvv);

	await bezoek.page.goBack();
	await bezoek.page.getByRole('link', { name: /Wijzig de dag/ }).click();
	await lijst.datum('15-3-2024');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toContain('In welk land woont u?');
	await expect
		.poll(() => bezoek.page.getByText('Deze berekening is voor een andere dag: 15 maart 2024').count())
		.toBe(1);
	await lijst.vul('Welke woonlandfactor geldt er?', 'veel');
	expect(await lijst.blijftStaan()).toEqual(['Vul de woonlandfactor in, bijvoorbeeld 0,6.']);
	await lijst.vul('Welke woonlandfactor geldt er?', '0,4');
	await lijst.verder();
	await lijst.verder();
	const in2024 = verwacht({
		...dossier,
		peildatum: '2024-03-15',
		wonen: { ...wonen, woonlandfactor: '0.4' }
	});
	expect(await uitkomstOp(bezoek.page)).toBe(in2024.tBvv);
	await expect
		.poll(() => bezoek.page.getByText('Deze berekening is voor een andere dag: 15 maart 2024').count())
		.toBe(1);
});

test('in een instelling', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Op een woonadres in Nederland');
	await lijst.verder();
	await lijst.kies('Ja');
	expect(await lijst.blijftStaan()).toEqual(['Vul in wat u per maand aan de instelling betaalt.']);
	await lijst.vul(/Wat betaalt u per maand/, '1.000');
	await lijst.verder();
	// Woonkosten tellen in een instelling niet, dus daar vragen wij niet naar.
	await expect.poll(() => lijst.kop()).toBe('Wat voor inkomen heeft u?');
	await antwoordInkomen(lijst, { soort: 'AOW', netto: '2.100', belastbaar: '28.000' });
	await rondAf(lijst);
	const uitkomst = verwacht({
		leefsituatie: 'alleenstaande',
		wonen: { inrichting: { kostenPerMaand: '1000.00' } },
		inkomens: [inkomen('1', '2100.00', '28000.00', { codeSoort: '22' })]
	});
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});

test('een koopwoning met woonkosten (lid 7): huurtoeslag wordt niet gevraagd', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Op een woonadres in Nederland');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Een koopwoning');
	await lijst.verder();
	await expect.poll(() => lijst.kop()).toBe('Weet u wat u per maand voor uw woning betaalt?');
	await lijst.kies('Ja, ik vul het bedrag in');
	// Wie het laat uitrekenen, vindt na herladen ook terug waaruit.
	const rente = bezoek.page.getByRole('textbox', { name: koopsomteksten.rente });
	await bezoek.page.getByText(koopsomteksten.titel, { exact: true }).click();
	await rente.fill('512,34');
	await bezoek.page.getByText('€ 512,34 per maand').waitFor();
	await bezoek.page.reload();
	await rente.waitFor();
	expect(await rente.inputValue()).toBe('512,34');
	await lijst.vul(/Kosten van uw koopwoning/, '900');
	await lijst.verder();
	await antwoordInkomen(lijst, { netto: '2500', belastbaar: '40000' });
	await rondAf(lijst);
	const uitkomst = verwacht({
		leefsituatie: 'alleenstaande',
		wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '900.00' },
		inkomens: [inkomen('1', '2500.00', '40000.00')]
	});
	expect(Number(uitkomst.ophogingLid7)).toBeGreaterThan(0);
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});

test('een hoge huur met einddatum (lid 5)', async () => {
	const bezoek = await browser.bezoek();
	const lijst = await beginVragenlijst(bezoek);
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Op een woonadres in Nederland');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Een huurwoning');
	await lijst.verder();
	await lijst.kies('Ja');
	await lijst.verder();
	await lijst.kies('Ja');
	await lijst.vul(/Kale huur/, '1.200');
	await lijst.datum('31-12-2026');
	await lijst.verder();
	await antwoordInkomen(lijst, { netto: '3500', belastbaar: '60000' });
	await rondAf(lijst);
	const uitkomst = verwacht({
		leefsituatie: 'alleenstaande',
		wonen: { ...HUUR, woonkostenPerMaand: '1200.00', eindeOphogingWoonkosten: '2026-12-31' },
		inkomens: [inkomen('1', '3500.00', '60000.00')]
	});
	expect(Number(uitkomst.ophogingLid5)).toBeGreaterThan(0);
	expect(await uitkomstOp(bezoek.page)).toBe(uitkomst.tBvv);
});
