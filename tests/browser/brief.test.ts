/** Een brief nakijken van begin tot antwoord: op een telefoon, met het toetsenbord, en nergens een fout volgens axe. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { briefopenheidteksten } from '#lib/teksten/brief/openheid.ts';
import { woonteksten } from '#lib/teksten/wonen.ts';
import { dagenGeleden, kies, kiesSoort, typ, verder } from './hulp/brief.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';

const browser = gebruikBrowser();

test('van brief naar de bewaarde brief terug, met hooguit vijftien pagina’s', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	const gezien: string[] = [];
	const kijk = async () => {
		await page.locator('h1').first().waitFor();
		gezien.push(new URL(page.url()).pathname);
		expect(await axeFouten(page), page.url()).toEqual([]);
		expect(await teBreed(page), page.url()).toBe(0);
		if (process.env['BEELD']) {
			await page.screenshot({ path: `${process.env['BEELD']}/${gezien.length}.png`, fullPage: true });
		}
	};
	// Na het eerste bezoek kan alles zonder netwerk.
	await bezoek.ga('/');
	await wachtTotOffline(page);
	await bezoek.context.setOffline(true);
	await page.getByRole('link', { name: 'Ik heb een brief gekregen' }).focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/brief/');
	await verder(page);
	await page.locator('#datum-fout').waitFor();
	await kijk();
	await typ(page, 'Datum op de brief', dagenGeleden(10));
	await typ(page, 'Wanneer kreeg u de brief?', dagenGeleden(8));
	await typ(page, 'Hoeveel mag u houden volgens de brief?', '1336');
	await kies(page, 'Per maand of per 4 weken?', 'per maand');
	await page.getByText('Nog 18 dagen').waitFor();
	await kijk();
	await verder(page);

	await page.waitForURL('**/brief/gegevens/');
	await page.getByLabel('Leefsituatie').selectOption('alleenstaande_ouder');
	await typ(page, 'Wie betaalt dit inkomen?', 'Bakkerij');
	await typ(page, 'Gemiddeld belastbaar jaarinkomen', '30000');
	await typ(page, 'Gemiddeld netto maandinkomen', '2000');
	await kijk();
	await verder(page);
	await page.waitForURL('**/brief/wonen/');
	await kijk();
	await verder(page);
	await page.waitForURL('**/brief/anders/');
	await kijk();
	await verder(page);

	await page.waitForURL('**/brief/klopt-gegevens/');
	await kies(page, 'Met wie u woont', 'Klopt niet');
	await page.getByLabel('Zonder partner', { exact: true }).check();
	await kiesSoort(page, 'loon');
	await kies(page, 'Belastbaar inkomen per jaar', 'Klopt');
	await kies(page, 'Netto inkomen per maand', 'Klopt');
	await kies(page, 'Toeslagen die worden ingehouden', 'Geldt niet voor mij');
	await kijk();
	await verder(page);
	await page.waitForURL('**/brief/klopt-wonen/');
	await kies(page, 'Wat voor woning heeft u?', 'Een huurwoning');
	await kies(page, 'Heeft uw woning een eigen voordeur, keuken en wc?', 'Ja');
	await kies(page, 'Waar u staat ingeschreven', 'Op een woonadres in Nederland');
	for (const naam of ['Wonen in een instelling', 'Hoge woonkosten']) {
		await kies(page, naam, 'Geldt niet voor mij');
	}
	await kijk();
	await verder(page);
	await page.waitForURL('**/brief/klopt-anders/');
	for (const naam of ['Beslag dat er al lag', 'Auto van de zaak', 'Verhoging door de rechter']) {
		await kies(page, naam, 'Geldt niet voor mij');
	}
	await kies(page, 'Wanneer krijgt u uw vakantiegeld?', 'Bij elke betaling');
	await kijk();
	await verder(page);
	await page.waitForURL('**/brief/uitkomst/');
	await page.getByText('Waardoor verschilt het?').waitFor();
	await kijk();

	// Herladen kost niets.
	await page.reload();
	await page.getByText('Waardoor verschilt het?').waitFor();

	// De namen komen er pas hier bij.
	await page.getByRole('link', { name: 'Kijk na wat er is ingehouden' }).focus();
	await page.keyboard.press('Enter');
	await typ(page, 'Sinds wanneer gaat er geld van uw inkomen af?', dagenGeleden(60));
	await page.keyboard.press('Tab');
	const laatste = page.getByLabel('Ging eraf').first();
	await laatste.focus();
	await page.keyboard.type('900');
	await page.getByText('Te veel:').first().waitFor();
	await page.getByRole('button', { name: 'Elke maand ging dit eraf' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText(/[23] betalingen zijn ingevuld/).waitFor();
	await page.locator('summary', { hasText: 'Ging er ook vakantiegeld af?' }).focus();
	await page.keyboard.press('Enter');
	await typ(page, 'Wanneer kreeg u uw vakantiegeld?', dagenGeleden(180));
	await page.keyboard.press('Tab');
	await page.getByText('Verdiende u niet elke maand hetzelfde?').waitFor();
	await kijk();
	await page.goBack();
	await page.getByRole('link', { name: 'Maak uw brief' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Uw brief staat klaar' }).waitFor();
	await kijk();
	await typ(page, 'Uw naam', 'S. de Wit');
	await typ(page, 'Aan wie gaat de brief?', 'Deurwaarders Van der Plas');
	const papier = page.getByRole('region', { name: 'Zo wordt uw brief' });
	await papier.getByText('Deurwaarders Van der Plas').waitFor();
	await papier.getByText('Verander de beslagvrije voet').waitFor();
	await papier.getByText('Dat is tot nu toe').waitFor();
	const bewaard = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Maak PDF' }).focus();
	await page.keyboard.press('Enter');
	expect((await bewaard).suggestedFilename()).toMatch(/^brief-correctie-.*\.pdf$/);
	await page.getByText('staat bij uw downloads').waitFor();
	const berekening = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Maak de berekening' }).focus();
	await page.keyboard.press('Enter');
	expect((await berekening).suggestedFilename()).toMatch(/^rapportage-.*\.pdf$/);
	// Op papier staat alleen de brief.
	await page.emulateMedia({ media: 'print' });
	const opPapier = await page.locator('main').innerText();
	expect(opPapier.trim()).toMatch(/^Verzoek om de beslagvrije voet te corrigeren/);
	expect(opPapier).not.toMatch(/Namen en adressen|Stuur dit mee|Doe dit in deze volgorde/);
	await page.emulateMedia({ media: 'screen' });
	// Een naam gaat alleen mee in een bestand als iemand dat vraagt.
	const inBestand = async () => {
		const bestand = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
		return readFileSync(await (await bestand).path(), 'utf8');
	};
	expect(await inBestand()).not.toContain('S. de Wit');
	await page.getByLabel('Bewaar mijn naam en adres').check();
	expect(await inBestand()).toContain('S. de Wit');
	expect(new Set(gezien).size).toBeLessThanOrEqual(15);
});

test('de brief gaat mee in wat iemand bewaart, en "Wis alles" haalt hem weg', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/brief/');
	await typ(page, 'Datum op de brief', dagenGeleden(10));
	await typ(page, 'Hoeveel mag u houden volgens de brief?', '1336');
	await kies(page, 'Per maand of per 4 weken?', 'per maand');
	await verder(page);
	await page.waitForURL('**/brief/gegevens/');
	const bewaard = async () => {
		const [bestand] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Bewaar', exact: true }).click()
		]);
		expect(bestand.suggestedFilename()).toMatch(/^beslagvrij-met-brief-/);
		return bestand.path();
	};
	const bestand = await bewaard();
	// Ook wie na herladen eerst een vraag beantwoordt, bewaart de brief mee.
	await bezoek.ga('/berekening/leefsituatie/');
	expect(readFileSync(await bewaard(), 'utf8')).toContain('"1336"');
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await page.waitForURL('**/berekening/');
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('1336');
	await bezoek.ga('/brief/');
	expect(await page.getByLabel('Datum op de brief', { exact: true }).inputValue()).toBe('');
	await bezoek.ga('/berekening/');
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	await page.locator('input[type=file]').setInputFiles(bestand);
	await page.waitForURL('**/brief/');
	expect(await page.getByLabel('Hoeveel mag u houden volgens de brief?').inputValue()).toBe('1336');
});

test.each([
	['oud', '1-7-2020', null, 'Reken uit wat er vandaag geldt'],
	['vtlb', dagenGeleden(10), 'Een bedrag uit een schuldregeling (vtlb)', 'Andere brieven']
])(
	'een brief waar het bedrag niet van na te gaan is (%s), wordt niet overgetypt',
	async (_, datum, soort, knop) => {
		const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
		const { page } = bezoek;
		await bezoek.ga('/brief/');
		await typ(page, 'Datum op de brief', datum);
		await typ(page, 'Hoeveel mag u houden volgens de brief?', '1336');
		await kies(page, 'Per maand of per 4 weken?', 'per maand');
		if (soort) {
			await page.getByText('Gaat de brief niet over een gewoon beslag?').click();
			await page.getByLabel(soort).check();
		}
		await verder(page);
		await page.waitForURL('**/brief/uitkomst/');
		await page.getByRole('heading', { level: 1, name: /niet nagaan/ }).waitFor();
		await page.getByRole('link', { name: knop }).waitFor();
		expect(await axeFouten(page)).toEqual([]);
		await page.getByRole('link', { name: 'Terug', exact: true }).click();
		await page.waitForURL('**/brief/');
	}
);

test('wat de brief niet noemt, wordt gevraagd voor er een antwoord is', async () => {
	const bezoek = await browser.bezoek({ breedte: 360, hoogte: 740 });
	const { page } = bezoek;
	await bezoek.ga('/brief/');
	await typ(page, 'Datum op de brief', dagenGeleden(10));
	await typ(page, 'Hoeveel mag u houden volgens de brief?', '1235');
	await kies(page, 'Per maand of per 4 weken?', 'per maand');
	await verder(page);
	await page.waitForURL('**/brief/gegevens/');
	await page.getByLabel('Leefsituatie').selectOption('gehuwd_zonder_kinderen');
	await typ(page, 'Wie betaalt dit inkomen?', 'Bakkerij');
	await typ(page, 'Gemiddeld belastbaar jaarinkomen', '17000');
	await typ(page, 'Gemiddeld netto maandinkomen', '1300');
	for (const stap of ['wonen', 'anders', 'klopt-gegevens']) {
		await verder(page);
		await page.waitForURL(`**/brief/${stap}/`);
	}
	for (const naam of ['Met wie u woont', 'Belastbaar inkomen per jaar', 'Netto inkomen per maand']) {
		await kies(page, naam, 'Klopt');
	}
	await kies(page, 'Toeslagen die worden ingehouden', 'Geldt niet voor mij');
	await verder(page);
	await page.getByRole('link', { name: 'Kies wat voor inkomen het is' }).click();
	await page.locator('select[id$=".codeSoort"]:focus').waitFor();
	await kiesSoort(page, 'loon');
	await verder(page);
	const overzicht = page.getByRole('link', { name: 'Kies of uw partner inkomen heeft.' });
	await overzicht.waitFor();
	expect(await axeFouten(page)).toEqual([]);
	// Ja vraagt meteen welk inkomen; wie het weghaalt, krijgt de vraag weer.
	await kies(page, 'Heeft uw partner inkomen?', 'Ja, ik voeg een inkomen toe');
	await page.locator('h3:focus', { hasText: 'Inkomen van uw partner' }).waitFor();
	await kiesSoort(page, 'winst', 1);
	expect(await page.getByLabel('Netto inkomen', { exact: true }).count()).toBe(0);
	await kiesSoort(page, 'onbekend', 1);
	await page.getByLabel('Netto inkomen', { exact: true }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('button', { name: 'Haal dit inkomen weg' }).click();
	await kies(page, 'Heeft uw partner inkomen?', 'Nee, mijn partner heeft geen inkomen');
	// Zonder het enige inkomen is er niets om mee te rekenen.
	const weg = page.getByLabel('Bakkerij: Dit inkomen heb ik niet (meer)');
	await weg.check();
	await verder(page);
	await page.getByRole('link', { name: 'Voeg het inkomen toe dat u nu heeft.' }).click();
	await page.locator('#inkomen\\.erbij:focus').waitFor();
	await bezoek.ga('/brief/uitkomst/');
	await page.getByRole('link', { name: 'Vul dit in' }).click();
	await page.waitForURL('**/brief/klopt-gegevens/');
	await weg.uncheck();
	await kiesSoort(page, 'loon');
	for (const naam of ['Belastbaar inkomen per jaar', 'Netto inkomen per maand']) {
		await kies(page, naam, 'Klopt');
	}
	await verder(page);
	await page.waitForURL('**/brief/klopt-wonen/');
	await kies(page, 'Wat voor woning heeft u?', 'Een koopwoning');
	await kies(page, 'Wonen in een instelling', 'Geldt niet voor mij');
	await kies(page, 'Waar u staat ingeschreven', 'Ergens anders, of nergens');
	await page.getByLabel('Ik heb geen woonadres').check();
	await verder(page);
	await page.getByRole('link', { name: woonteksten.openheid.leeg }).waitFor();
	await kies(page, woonteksten.openheid.vraag, briefopenheidteksten.ja);
	await kies(page, 'Waar u staat ingeschreven', 'Op een woonadres in Nederland');
	await kies(page, woonteksten.woonkosten.vraagZonderToeslag, 'Weet ik niet');
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	await verder(page);
	await page.waitForURL('**/brief/klopt-anders/');
	for (const naam of ['Beslag dat er al lag', 'Auto van de zaak', 'Verhoging door de rechter']) {
		await kies(page, naam, 'Geldt niet voor mij');
	}
	await verder(page);
	await page.getByRole('link', { name: /Kies wanneer u uw vakantiegeld krijgt/ }).waitFor();
	await kies(page, 'Wanneer krijgt u uw vakantiegeld?', 'Weet ik niet');
	await verder(page);
	await page.waitForURL('**/brief/uitkomst/');
	await page.getByRole('heading', { level: 1, name: /hangt af van uw vakantiegeld/ }).waitFor();
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	expect(await page.getByRole('link', { name: 'Vraag om uitleg' }).count()).toBe(0);
	await page.getByRole('link', { name: 'Vul in wanneer het komt' }).click();
	await page.waitForURL('**/brief/klopt-anders/');
});
