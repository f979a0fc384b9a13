/** Loopt door de vragenlijst zoals iemand met een telefoon: kiezen, typen, verder. */
import { expect } from 'vitest';
import type { Resultaat } from '#lib/uitvoer/resultaat.ts';
import type { Locator, Page } from 'playwright-core';
import { berekenResultaat } from '../../hulp/bereken.ts';
import type { Bezoek } from './browser.ts';

/** De dag die de browser in elke test voor vandaag houdt; zo verandert een test niet van antwoord als de tijd verstrijkt. */
export const VANDAAG = '2026-07-14';

/** Wie invult, in welke browser ook. */
export interface Invuller {
	kies(label: string): Promise<void>;
	vink(label: string): Promise<void>;
	vul(label: string | RegExp, waarde: string): Promise<void>;
	/** Een antwoord dat zelf een knop is. */
	druk(label: string): Promise<void>;
	/** Drukt op de knop en wacht op de volgende pagina. */
	verder(): Promise<void>;
}

export interface Vragenlijst extends Invuller {
	readonly page: Page;
	/** Hoeveel pagina's er zijn beantwoord. */
	readonly aantal: () => number;
	/** Het datumveld van de pagina. */
	datum(waarde: string): Promise<void>;
	/** Drukt op de knop, of op dit antwoord, en verwacht dat de pagina blijft staan, met fouten. */
	blijftStaan(antwoord?: string): Promise<string[]>;
	kop(): Promise<string>;
}

/** Zet de klok van de browser stil en opent de vragenlijst. */
export async function beginVragenlijst(bezoek: Bezoek, vandaag = VANDAAG): Promise<Vragenlijst> {
	await bezoek.page.clock.setFixedTime(new Date(`${vandaag}T12:00:00`));
	await bezoek.ga('/berekening/');
	const lijst = vragenlijst(bezoek.page);
	await bezoek.page.getByRole('link', { name: 'Begin', exact: true }).click();
	await bezoek.page.waitForURL('**/leefsituatie/');
	return lijst;
}

/** Zoals iemand van buiten: eerst de startpagina, dan de vragen. */
export async function beginOpStartpagina(bezoek: Bezoek, vandaag = VANDAAG): Promise<Vragenlijst> {
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date(`${vandaag}T12:00:00`));
	await bezoek.ga('/');
	await page.getByRole('link', { name: 'Ik wil mijn bedrag uitrekenen' }).click();
	await page.waitForURL('**/leefsituatie/');
	return vragenlijst(page);
}

export function vragenlijst(page: Page): Vragenlijst {
	let aantal = 0;
	const knop = (): Locator =>
		page.locator('form button[type=submit], main button:has-text("Bereken mijn")').last();
	async function drukOp(antwoord: Locator): Promise<void> {
		const hier = page.url();
		await antwoord.click();
		const anders = page.waitForURL((url) => url.href !== hier);
		const fout = page.locator('h2:has-text("Verbeter eerst"), h2:has-text("Vul eerst")').waitFor();
		await Promise.race([anders, fout]);
		if (page.url() === hier) {
			throw new Error(`${hier} bleef staan: ${await page.locator('main section').first().innerText()}`);
		}
		anders.catch(() => undefined);
		fout.catch(() => undefined);
		aantal += 1;
	}
	return {
		page,
		aantal: () => aantal,
		kies: (label) => page.getByRole('radio', { name: label, exact: true }).check(),
		vink: (label) => page.getByRole('checkbox', { name: label, exact: true }).check(),
		vul: (label, waarde) => page.getByRole('textbox', { name: label }).fill(waarde),
		datum: (waarde) => page.locator('[id$=datum], [id$=Woonkosten], [id$=begin]').last().fill(waarde),
		druk: (label) => drukOp(page.getByRole('button', { name: label, exact: true })),
		verder: () => drukOp(knop()),
		async blijftStaan(antwoord) {
			const hier = page.url();
			await (antwoord === undefined ? knop() : page.getByRole('button', { name: antwoord })).click();
			const overzicht = page.locator('section:has(> h2:has-text("eerst"))');
			await overzicht.waitFor();
			expect(page.url()).toBe(hier);
			return overzicht.locator('li').allInnerTexts();
		},
		kop: () => page.locator('h1').innerText()
	};
}

/** Per pagina een keuze, en verder. */
export async function antwoord(lijst: Invuller, ...keuzes: readonly string[]): Promise<void> {
	for (const keuze of keuzes) {
		await lijst.kies(keuze);
		await lijst.verder();
	}
}

/** De gewone antwoorden, waar een test alleen van afwijkt als het daarom gaat. */
export async function antwoordWonen(lijst: Invuller, leefsituatie: string): Promise<void> {
	await antwoord(lijst, leefsituatie, 'Op een woonadres in Nederland', 'Nee', 'Een huurwoning', 'Ja', 'Nee');
}

export interface Antwoordinkomen {
	soort?: string;
	naam?: string;
	ritme?: string;
	netto: string;
	belastbaar: string;
	/** Niet bij een bijverdienste of een inkomen van de partner: daar is de vraag er niet. */
	vakantiegeld?: Antwoordvakantiegeld;
}

/** Het antwoord op de vraag, of de maand en het bedrag als het een keer per jaar komt. */
type Antwoordvakantiegeld = string | { maand: string; netto: string } | null;

/** Beantwoordt de twee pagina's van een inkomen. */
export async function antwoordInkomen(
	lijst: Vragenlijst,
	{
		soort = 'Loon uit werk',
		naam,
		ritme = 'Eén keer per maand',
		netto,
		belastbaar,
		vakantiegeld = 'Bij elke betaling'
	}: Antwoordinkomen
): Promise<void> {
	await lijst.kies(soort);
	await lijst.verder();
	if (naam) await lijst.vul(/Van wie komt dit inkomen/, naam);
	await lijst.kies(ritme);
	await lijst.verder();
	await lijst.kies('Nee, ik vul bedragen in');
	await antwoordBedragen(lijst, netto, belastbaar, vakantiegeld);
	await lijst.verder();
}

/** Netto per maand en belastbaar per jaar, als bedrag. */
export async function antwoordBedragen(
	lijst: Vragenlijst,
	netto: string,
	belastbaar: string,
	vakantiegeld: Antwoordvakantiegeld = 'Bij elke betaling'
): Promise<void> {
	await lijst.kies('Ik weet het netto bedrag');
	await lijst.vul(/^Netto inkomen/, netto);
	await lijst.vul(/^Belastbaar inkomen/, belastbaar);
	await lijst.kies('per jaar');
	if (vakantiegeld === null) return;
	if (typeof vakantiegeld === 'string') return lijst.kies(vakantiegeld);
	await lijst.kies('Eén keer per jaar');
	await lijst.page.getByRole('combobox', { name: 'In welke maand?' }).selectOption(vakantiegeld.maand);
	await lijst.vul(/Hoeveel is het netto per jaar/, vakantiegeld.netto);
}

/** Tot aan de loonstroken van Jumbo, per maand. */
export async function naarStroken(lijst: Vragenlijst, soort = 'Loon uit werk'): Promise<void> {
	await lijst.kies(soort);
	await lijst.verder();
	await lijst.vul(/Van wie komt dit inkomen/, 'Jumbo');
	await lijst.kies('Eén keer per maand');
	await lijst.verder();
	await lijst.kies('Ja, ik heb loonstroken');
}

/** Opent de strook van deze maand; de eerste staat al open. */
export async function openStrook(page: Page, maand: string): Promise<void> {
	await page.locator('[id$=".perioden[0].loon"]').first().waitFor({ state: 'attached' });
	const knop = page.getByRole('button', { name: new RegExp(`^Vul in ?: Loonstrook van ${maand} 2026$`) });
	if (await knop.isVisible()) await knop.click();
}

/** Vult de zoveelste loonstrook in; wat er meestal niet op staat is 0. */
export async function vulStrook(
	page: Page,
	plaats: number,
	bedragen: Readonly<Record<string, string>>
): Promise<void> {
	for (const [veld, bedrag] of Object.entries(bedragen)) {
		const invoer = page.locator(`[id="inkomens[0].opgave.perioden[${String(plaats)}].${veld}"]`);
		if (!(await invoer.isVisible())) {
			await page
				.locator('details:has(> summary:has-text("nog iets anders op"))', { has: invoer })
				.locator('> summary')
				.click();
		}
		await invoer.fill(bedrag);
	}
}

/** Geen inkomen meer, niets bijzonders, en de controlepagina door. */
export async function rondAf(lijst: Invuller): Promise<void> {
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	await lijst.verder();
}

/** Het hoofdbedrag van de resultaatpagina, als kaal bedrag in hele euro's. */
export async function uitkomstOp(page: Page): Promise<string> {
	await page.waitForURL('**/resultaat/');
	const tekst = await page.getByTestId('uitkomst').innerText();
	return tekst
		.replace(/[^\d,]/g, '')
		.replace(/,00$/, '')
		.replace(',', '.');
}

/** Het bedrag dat de rekenkern bij hetzelfde dossier geeft. */
export function verwacht(inhoud: Readonly<Record<string, unknown>>): Resultaat {
	return berekenResultaat({ formaat: 'bvv-dossier', versie: 1, peildatum: VANDAAG, ...inhoud });
}

/** Een inkomen zoals het in het dossier staat. */
export const inkomen = (
	id: string,
	nettoMaand: string,
	belastbaarJaar: string,
	rest: Record<string, unknown> = {}
): Record<string, unknown> => ({
	id,
	van: 'inwoner',
	codeSoort: '15',
	tijdvak: 'maand',
	opgave: { soort: 'bedragen', nettoMaand, belastbaarJaar },
	...rest
});
