/**
 * Zeven mensen met beslag, van start tot bedrag, op een telefoon. Elk krijgt het goede bedrag of een eerlijke schatting. De bedragen zijn met de hand nagerekend; de rekenkern moet bij hetzelfde dossier hetzelfde zeggen.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gebruikBrowser } from './hulp/browser.ts';
import {
	AUGUSTUS,
	DAG,
	JULI,
	JUMBO,
	JUMBO_EEN_STROOK,
	MOEDER,
	OUDERE,
	STEL,
	VIERWEKEN,
	ZZP,
	opPapier,
	zonderAdres
} from './hulp/burgers.ts';
import { alles, inhoud, kop, leesbaar, zekerheid } from './hulp/uitkomstpagina.ts';
import {
	antwoord,
	antwoordInkomen,
	antwoordWonen,
	beginOpStartpagina,
	naarStroken,
	openStrook,
	rondAf,
	uitkomstOp,
	verwacht,
	vulStrook,
	type Vragenlijst
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const begin = async (): Promise<Vragenlijst> =>
	beginOpStartpagina(await browser.bezoek({ breedte: 360, hoogte: 740 }), DAG);

/** Het bedrag op het scherm, dat ook het bedrag van de rekenkern is. */
async function bedragVan(page: Page, dossier: Readonly<Record<string, unknown>>): Promise<string> {
	const opScherm = await uitkomstOp(page);
	expect(opScherm).toBe(verwacht(dossier).tBvv);
	return opScherm;
}

const kwamWel = (page: Page, maand: string) =>
	page
		.getByRole('group', { name: new RegExp(`^Kreeg u in ${maand} 2026 .* van Jumbo\\?`) })
		.getByRole('radio', { name: 'Ja, maar ik heb de strook niet' })
		.check();

test('1. Jumbo met drie loonstroken houdt € 1.354', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner');
	await naarStroken(lijst);
	for (const [plaats, maand] of ['juli', 'augustus', 'september'].entries()) {
		await openStrook(page, maand);
		await vulStrook(page, plaats, opPapier(maand === 'augustus' ? AUGUSTUS : JULI));
	}
	await lijst.verder();
	await rondAf(lijst);

	expect(await bedragVan(page, JUMBO)).toBe('1354');
	expect(await kop(page)).toBe('U mag € 1.354 per maand houden');
	expect(await zekerheid(page)).toMatch(/^Precies\./);
	await leesbaar(page);
});

test('1. Jumbo met alleen de strook van september: een schatting van € 1.359', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner');
	await naarStroken(lijst);
	await openStrook(page, 'september');
	await vulStrook(page, 0, opPapier(JULI));
	// Zonder antwoord over juli en augustus komt er geen bedrag (R2).
	expect(await lijst.blijftStaan()).toHaveLength(2);
	await kwamWel(page, 'juli');
	await kwamWel(page, 'augustus');
	await lijst.verder();
	await rondAf(lijst);

	expect(await bedragVan(page, JUMBO_EEN_STROOK)).toBe('1359');
	expect(await kop(page)).toBe('U mag ongeveer € 1.359 per maand houden');
	expect(await zekerheid(page)).toMatch(/^Schatting\./);
	expect(await alles(page)).toMatch(/Heeft u de loonstrook van Jumbo over(?!.*Meer niet\.)/);
	await leesbaar(page);
});

test('2. moeder met bijstand, een baantje en ingehouden toeslagen: zij houdt wat zij heeft, € 812,40', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Zonder partner, met een kind');
	await antwoordInkomen(lijst, {
		soort: 'Bijstand',
		naam: 'Gemeente Zaanstad',
		netto: '812,40',
		belastbaar: '11.000',
		vakantiegeld: { maand: 'juni', netto: '513,12' }
	});
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await antwoordInkomen(lijst, { naam: 'Lunchroom', netto: '536,09', belastbaar: '6.950' });
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('Er wordt geld ingehouden op mijn toeslagen');
	await lijst.vink('De gemeente heeft voor mijn bijstand een normbedrag vastgesteld');
	await lijst.verder();
	await lijst.vul(/huurtoeslag/, '60');
	await lijst.vul(/zorgtoeslag/, '50');
	await lijst.verder();
	await lijst.vul(/Normbedrag bij Gemeente Zaanstad/, '1.419,46');
	await lijst.verder();
	await antwoord(lijst, 'Gemeente Zaanstad');
	await lijst.verder();

	await page.waitForURL('**/resultaat/');
	expect(verwacht(MOEDER).tBvv).toBe('922');
	expect(await kop(page)).toBe('Van Gemeente Zaanstad mag u € 812,40 per maand houden');
	const tekst = await alles(page);
	expect(tekst).toContain('Uw beslagvrije voet is € 922 per maand');
	expect(tekst).not.toContain('stelt de gemeente soms een normbedrag vast');
	expect(tekst).not.toContain('lijkt op wat na het beslag overblijft');
	await leesbaar(page);
});

test('3. stel met vierwekenloon, een hypotheek, en een partner met WW waar beslag op ligt: € 1.511', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoord(lijst, 'Met een partner', 'Op een woonadres in Nederland', 'Nee', 'Een koopwoning');
	await lijst.kies('Ja, ik vul het bedrag in');
	await lijst.vul(/Kosten van uw koopwoning/, '640');
	await lijst.verder();
	await lijst.kies('Loon van een uitzendbureau');
	await lijst.verder();
	await lijst.vul(/Van wie komt dit inkomen/, 'Tempo-Team');
	await lijst.kies('Eén keer per 4 weken');
	await lijst.verder();
	await lijst.kies('Ja, ik heb loonstroken');
	for (const plaats of [0, 1, 2]) {
		const volgende = page.getByRole('button', { name: /^Vul in ?: Loonstrook/ }).first();
		if (plaats > 0) await volgende.click();
		await vulStrook(page, plaats, opPapier(VIERWEKEN));
	}
	await lijst.verder();
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Ja, ik voeg een inkomen toe');
	await antwoordInkomen(lijst, {
		soort: 'WW-uitkering',
		netto: '1.300',
		belastbaar: '19.000',
		vakantiegeld: null
	});
	await lijst.druk('Nee, dit is alles');
	await lijst.vink('Er ligt nog een ander beslag op een inkomen');
	await lijst.verder();
	await lijst.vink('WW van de partner');
	await lijst.vul(/Hoeveel mag er van dit inkomen/, '1.004');
	await lijst.verder();
	await lijst.verder();

	expect(await bedragVan(page, STEL)).toBe('1511');
	const tekst = await alles(page);
	expect(tekst).toContain('Dan mag u elke vier weken € 1.394,77 houden.');
	expect(tekst).toContain('Uw partner heeft inkomen. Dat gaat eraf − eraf € 1.004,00');
	// Lid 7 heeft geen einde, dus er is geen einddatum te vragen.
	expect(tekst).not.toContain('Vul de einddatum in');
	await leesbaar(page);
});

test('4. AOW en een klein pensioen: het bedrag noemt de AOW', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoord(lijst, 'Zonder partner', 'Op een woonadres in Nederland', 'Nee', 'Een huurwoning', 'Nee');
	await lijst.kies('Ja, ik vul het bedrag in');
	await lijst.vul(/Kale huur/, '620');
	await lijst.verder();
	await antwoordInkomen(lijst, {
		soort: 'AOW',
		netto: '1.520',
		belastbaar: '19.900',
		vakantiegeld: { maand: 'mei', netto: '960' }
	});
	await lijst.druk('Ja, ik voeg nog een inkomen toe');
	await antwoordInkomen(lijst, {
		soort: 'Pensioen',
		netto: '240',
		belastbaar: '3.100',
		vakantiegeld: 'Ik krijg geen vakantiegeld'
	});
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	await antwoord(lijst, 'AOW');
	await lijst.verder();

	expect(await bedragVan(page, OUDERE)).toBe('1483');
	expect(await kop(page)).toBe('Van uw AOW mag u € 1.483 per maand houden');
	expect(await alles(page)).not.toMatch(/inkomen 1/i);
	await leesbaar(page);
});

test('5. zonder adres: de eerste stap geeft € 158 meer', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoord(lijst, 'Zonder partner', 'Ik heb geen woonadres', 'Nee', 'Nee, of nog niet');
	await antwoordInkomen(lijst, { soort: 'Bijstand', netto: '1.180', belastbaar: '16.400' });
	await rondAf(lijst);

	expect(await bedragVan(page, zonderAdres(false))).toBe('963');
	const stap = page.getByRole('region', { name: /Doe dit eerst/ });
	expect(await inhoud(stap)).toContain(
		'Vertel de deurwaarder waar u slaapt en wat u verdient. Dan mag u € 1.121 houden. Dat is € 158 meer.'
	);
	expect(await alles(page)).not.toContain('Meer niet.');
	await leesbaar(page);

	// Na de mail aan de deurwaarder: dezelfde antwoorden, en dan het gewone bedrag.
	await stap.getByRole('link').click();
	await antwoord(lijst, 'Ja', 'Weet ik niet', 'Weet ik niet', 'Weet ik niet');
	await lijst.verder();
	expect(await bedragVan(page, zonderAdres(true))).toBe('1121');
});

test('6. zzp met partner en kind: wat de kantonrechter vraagt, zonder belofte', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoordWonen(lijst, 'Met een partner en een kind');
	await lijst.kies('Eigen bedrijf of zzp');
	await lijst.verder();
	await lijst.vul('Belastbare winst, in euro’s', '24.000');
	await lijst.verder();
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Nee, mijn partner heeft geen inkomen');
	await lijst.druk('Niets van dit alles');
	await lijst.verder();

	await page.waitForURL('**/resultaat/');
	const tekst = await alles(page);
	expect(tekst).toContain('Op winst is niet vanzelf een beslagvrije voet');
	expect(tekst).toMatch(/Dit bedrag geldt nog niet\..*art\. 475f Rv/);
	expect(tekst).toContain('als u te weinig ander geld heeft om van te leven');
	expect(await kop(page)).toMatch(/^Als de kantonrechter dat bepaalt, mag u € /);
	expect(await uitkomstOp(page)).toBe(verwacht(ZZP).tBvv);
	expect(tekst).not.toMatch(/Meer niet\.|Precies\.|naar de deurwaarder\.|Mag u volgens de brief minder/);
	expect(await zekerheid(page)).toMatch(/^Alleen na een verzoek\./);
	await leesbaar(page);
});

test('7. alleen de brief en een loonstrook, verder "Weet ik niet": eerlijk over wat er mist', async () => {
	const lijst = await begin();
	const { page } = lijst;
	await antwoord(
		lijst,
		'Zonder partner',
		'Weet ik niet',
		'Nee',
		'Weet ik niet',
		'Weet ik niet',
		'Weet ik niet'
	);
	await naarStroken(lijst, 'Weet ik niet');
	await openStrook(page, 'september');
	await vulStrook(page, 0, opPapier(JULI));
	await page.getByRole('button', { name: 'Ik heb niet al deze loonstroken' }).click();
	await kwamWel(page, 'juli');
	await kwamWel(page, 'augustus');
	await lijst.verder();
	await rondAf(lijst);

	expect(await uitkomstOp(page)).toBe('1359');
	expect(await zekerheid(page)).toMatch(/^Voorlopig\./);
	const open = page.getByRole('region', { name: 'Beantwoord dit eerst' });
	expect(await open.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
		'Heeft u de loonstrook van Jumbo over juli en augustus 2026?',
		'Staat u ingeschreven op een woonadres in Nederland?',
		'Is uw woning van uzelf?',
		'Kunt u huurtoeslag krijgen voor uw woning?',
		'Wat betaalt u per maand voor uw woning?'
	]);
	expect(await inhoud(open)).toContain('zo niet € 963 € 396 minder');
	expect(await alles(page)).not.toContain('Meer niet.');
	await leesbaar(page);

	// Wie zijn adres en huur opzoekt, ziet wat het scheelt.
	await open.getByRole('link', { name: /woonadres in Nederland/ }).click();
	await antwoord(lijst, 'Op een woonadres in Nederland');
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe('1359');
	expect(await kop(page)).toMatch(/^U mag ongeveer/);
	expect(await zekerheid(page)).toMatch(/^Schatting\./);
	const preciezer = page.getByRole('region', { name: 'Hiermee wordt het preciezer' });
	await preciezer.getByRole('link', { name: /Wat betaalt u/ }).click();
	await lijst.kies('Ja');
	await lijst.vul(/huur/i, '850');
	await lijst.verder();
	await lijst.verder();
	// Meer dan er binnenkomt houdt niemand: het effect is tot op de cent wat er dan nog bij komt.
	expect(await inhoud(preciezer)).toContain('zo niet € 1.730,53 € 371,53 meer');
});
