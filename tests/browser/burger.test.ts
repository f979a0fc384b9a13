/** De zeven gevallen van burger.md, gelopen zoals iemand met beslag het op een telefoon doet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import {
	antwoordInkomen,
	antwoordWonen,
	beginVragenlijst,
	rondAf,
	uitkomstOp,
	type Vragenlijst
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const TELEFOON = { breedte: 360, hoogte: 740 };
const begin = async (): Promise<Vragenlijst> =>
	beginVragenlijst(await browser.bezoek(TELEFOON), '2026-11-25');
/** Zonder harde spaties en regeleinden. */
const tekstVan = async (page: Page, plek = 'main'): Promise<string> =>
	(await page.locator(plek).innerText()).replace(/\s+/g, ' ');
const welkInkomen = async (lijst: Vragenlijst): Promise<void> => {
	await lijst.kies('Weet ik niet');
	await lijst.verder();
};
const nogEen = async (lijst: Vragenlijst): Promise<void> => {
	await lijst.kies('Ja, ik voeg nog een inkomen toe');
	await lijst.verder();
};

/** De loonstroken van Jumbo: loon, opgebouwd vakantiegeld en loonheffing. */
async function vulStrook(page: Page, plaats: number, loon: string, opbouw: string, heffing: string) {
	const velden = { loon, opgebouwdVakantiebijslag: opbouw, ingehoudenLoonheffing: heffing };
	for (const [veld, bedrag] of Object.entries(velden)) {
		await page.locator(`[id="inkomens[0].opgave.perioden[${String(plaats)}].${veld}"]`).fill(bedrag);
	}
	await page.getByRole('button', { name: 'Zet lege velden op 0' }).last().click();
}

async function naarLoonstroken(lijst: Vragenlijst): Promise<void> {
	await lijst.kies('Loon uit werk');
	await lijst.vul(/Van wie komt dit inkomen/, 'Jumbo');
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Ja, ik heb loonstroken');
}

test('1. alleen, met drie loonstroken van Jumbo', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner');
	await naarLoonstroken(lijst);
	for (const [plaats, maand] of ['juli', 'augustus', 'september'].entries()) {
		await page.getByRole('button', { name: `Vul de loonstrook van ${maand} 2026 in` }).click();
		// De loonstrook drukt de loonheffing af met een minteken ervoor.
		await vulStrook(page, plaats, '1.843,20', '147,46', '-112,67');
	}
	await lijst.verder();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('1359');
	expect(await tekstVan(page, 'h1')).toMatch(/^U mag € 1.359/);
	expect(await tekstVan(page)).toContain('Precies.');
});

test('2. moeder met bijstand, een baantje en een inhouding op de toeslagen: eerst wat zij heeft', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner, met een kind');
	await antwoordInkomen(lijst, { soort: 'Bijstand', naam: 'Zaanstad', netto: '812,40', belastbaar: '13000' });
	await nogEen(lijst);
	await antwoordInkomen(lijst, { naam: 'Kapper', netto: '300', belastbaar: '3900' });
	await lijst.kies('Nee, dit is alles');
	await lijst.verder();
	await lijst.vink('Er wordt geld ingehouden op mijn toeslagen');
	await lijst.vink('De gemeente heeft voor mijn bijstand een normbedrag vastgesteld');
	await lijst.verder();
	await lijst.vul(/zorgtoeslag/, '110');
	await lijst.verder();
	await lijst.vul(/Normbedrag bij Zaanstad/, '1.401,50');
	await lijst.verder();
	await welkInkomen(lijst);
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe('812.40');
	const tekst = await tekstVan(page);
	expect(tekst).toContain('U mag uw hele maandinkomen houden');
	// De melding vraagt niet om het normbedrag dat er al is.
	expect(tekst).not.toContain('heeft de gemeente een normbedrag vastgesteld?');
});

test('3. een stel met loon per vier weken, en een partner met WW waar beslag op ligt', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Met een partner');
	await antwoordInkomen(lijst, {
		soort: 'Loon van een uitzendbureau',
		naam: 'Tempo-Team',
		ritme: 'Eén keer per 4 weken',
		netto: '2600',
		belastbaar: '40000'
	});
	await lijst.kies('Nee, dit is alles');
	await lijst.verder();
	await lijst.kies('Ja, ik voeg een inkomen toe');
	await lijst.verder();
	await antwoordInkomen(lijst, {
		soort: 'WW-uitkering',
		netto: '1300',
		belastbaar: '19000',
		vakantiegeld: null
	});
	await lijst.kies('Nee, dit is alles');
	await lijst.verder();
	await lijst.vink('Er wordt al geld ingehouden op een inkomen');
	await lijst.verder();
	await page.getByRole('checkbox', { name: /WW/ }).check();
	await lijst.vul(/Hoeveel mag er van dit inkomen/, '1000');
	await lijst.verder();
	await lijst.verder();
	const houdt = Number(await uitkomstOp(page));
	expect(houdt).toBeGreaterThan(1000);
	expect(await tekstVan(page)).toMatch(/elke vier weken € [\d.,]+ houden/);
});

test('4. AOW met een klein pensioen: het inkomen heet AOW', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner');
	await antwoordInkomen(lijst, { soort: 'AOW', netto: '1500', belastbaar: '19200' });
	await nogEen(lijst);
	await antwoordInkomen(lijst, { soort: 'Pensioen', netto: '200', belastbaar: '2700' });
	await lijst.kies('Nee, dit is alles');
	await lijst.verder();
	await lijst.vink('Niets van dit alles');
	await lijst.verder();
	await welkInkomen(lijst);
	await lijst.verder();
	await page.waitForURL('**/resultaat/');
	expect(await tekstVan(page, 'h1')).toMatch(/AOW/);
	expect(await tekstVan(page)).not.toMatch(/inkomen 1/);
	expect(await tekstVan(page)).toContain('Verrekent de SVB zelf een schuld met de AOW?');
});

test('5. zonder adres: eerst de stap die meer oplevert', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await lijst.kies('Zonder partner');
	await lijst.verder();
	await lijst.kies('Ik heb geen woonadres');
	await lijst.verder();
	await lijst.kies('Nee');
	await lijst.verder();
	await lijst.kies('Nee, of nog niet');
	await lijst.verder();
	await antwoordInkomen(lijst, { soort: 'Bijstand', netto: '1180', belastbaar: '14500' });
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('963');
	const tekst = await tekstVan(page);
	expect(tekst).toContain('Dat is € 158 meer.');
	expect(tekst).not.toContain('Meer niet.');
});

test('6. alleen een eigen bedrijf, met partner en kind: geen belofte, wel het bedrag en de weg', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Met een partner en een kind');
	await lijst.kies('Eigen bedrijf of zzp');
	await lijst.verder();
	await lijst.vul('Belastbare winst, in euro’s', '24000');
	await lijst.verder();
	await lijst.kies('Nee, dit is alles');
	await lijst.verder();
	await page.getByRole('radio', { name: /geen inkomen/i }).check();
	await lijst.verder();
	await lijst.vink('Niets van dit alles');
	await lijst.verder();
	await lijst.verder();
	await page.waitForURL('**/resultaat/');
	expect(await tekstVan(page, 'h1')).toContain('Als de kantonrechter dat bepaalt');
	const tekst = await tekstVan(page);
	expect(tekst).toContain('kantonrechter');
	expect(tekst).not.toContain('Meer niet.');
	expect(tekst).not.toContain('Precies.');
});

test('7. alleen een te nieuwe loonstrook, en overal "Weet ik niet": een schatting met open punten', async () => {
	const lijst = await begin();
	const { page } = lijst;
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
	await naarLoonstroken(lijst);
	await page.getByRole('button', { name: 'Voeg een andere loonstrook toe' }).click();
	await vulStrook(page, 0, '1.843,20', '147,46', '112,67');
	await page.getByRole('button', { name: 'Schat ze met oktober 2026' }).click();
	await lijst.verder();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('1359');
	expect(await tekstVan(page, 'h1')).toMatch(/^U mag ongeveer € 1.359/);
	const tekst = await tekstVan(page);
	expect(tekst).toContain('Schatting.');
	expect(tekst).toContain('Kunt u huurtoeslag krijgen voor uw woning?');
	expect(tekst).not.toContain('Meer niet.');
});
