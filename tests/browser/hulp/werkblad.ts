/** Wat de tests van het werkblad delen: een dossier, de kern en de opdrachtregel ernaast, en het toetsenbord. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { maakVolledigResultaat, type VolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';
import { berekenUitkomst } from '../../hulp/bereken.ts';

/** Het dossier van de toetsenbordtest, los van het scherm opgeschreven. */
const periode = (begin: string, eind: string) => ({
	begin,
	eind,
	loon: '1200.00',
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '96.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '110.00'
});
/** Iemand die alleen woont, met een loon waar het beslag op ligt. */
export const metLoon = (
	naam: string,
	{ belastbaarJaar, nettoMaand }: { belastbaarJaar: string; nettoMaand: string }
) => ({
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-11-25',
	kenmerk: { dossiernummer: '2026-0417' },
	leefsituatie: 'alleenstaande',
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam,
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar, nettoMaand }
		}
	],
	beslag: { beslagobject: '1' }
});
export const GETYPT = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	kenmerk: { dossiernummer: 'A 17/b' },
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij De Vries',
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '24000.00', nettoMaand: '1700.50' }
		},
		{
			id: '2',
			van: 'inwoner',
			naam: 'UWV',
			codeSoort: '33',
			tijdvak: 'vierweken',
			opgave: {
				soort: 'perioden',
				alleenLaatste: false,
				perioden: [periode('2026-03-23', '2026-04-19'), periode('2026-04-20', '2026-05-17')]
			},
			lopendBeslag: { tBvv: '900.00' }
		},
		{
			id: '3',
			van: 'partner',
			naam: 'Winkel',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '9000.00', nettoMaand: '700.00' }
		}
	],
	beslag: { beslagobject: '1' },
	toeslagen: { zorgtoeslag: '40.00' },
	hardheid: { bedrag: '100.00', einddatum: '2026-12-31' }
};

/** De kern, zoals de opdrachtregel haar gebruikt: in de woorden van het vak. */
export function metKern(tekst: string): VolledigResultaat {
	return maakVolledigResultaat(berekenUitkomst(JSON.parse(tekst)));
}

export function metOpdrachtregel(tekst: string): VolledigResultaat {
	const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
	const uit = execFileSync(process.execPath, [tsx, 'src/commando/bereken.ts', '-'], { input: tekst });
	return JSON.parse(uit.toString()) as VolledigResultaat;
}

/** Drukt Tab tot het veld de focus heeft: wat zo niet te bereiken is, is met het toetsenbord niet te bereiken. */
export async function tabNaar(page: Page, id: string): Promise<void> {
	for (let keer = 0; keer < 150; keer += 1) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
	}
	throw new Error(`${id} is met Tab niet te bereiken`);
}

export async function tabNaarKnop(page: Page, naam: RegExp): Promise<void> {
	for (let keer = 0; keer < 150; keer += 1) {
		await page.keyboard.press('Tab');
		const tekst = await page.evaluate(() =>
			document.activeElement?.tagName === 'BUTTON' ? document.activeElement.textContent : ''
		);
		if (naam.test(tekst)) return;
	}
	throw new Error(`een knop ${String(naam)} is met Tab niet te bereiken`);
}

export async function typ(page: Page, id: string, tekst: string): Promise<void> {
	await tabNaar(page, id);
	await page.keyboard.press('Control+A');
	await page.keyboard.type(tekst);
}

export async function verder(page: Page, stap: string): Promise<void> {
	await page.keyboard.press('Control+Enter');
	await page.waitForURL(`**/werkblad/${stap}/`);
	// De kop krijgt de focus: wie luistert weet waar hij is, en Tab begint bij het formulier.
	await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

export const focusId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
export const tussenstand = (page: Page): Locator => page.locator('#tussenstand');

/** Opent een dossierbestand en wacht tot het werkblad het zegt. */
export async function open(page: Page, tekst: string, naam = 'dossier.json'): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: naam, mimeType: 'application/json', buffer: Buffer.from(tekst) });
	await page.getByText(`${naam} is geopend.`).waitFor();
}

export async function naarInkomen(page: Page): Promise<void> {
	await page.getByRole('link', { name: /^3\.2\s/ }).click();
	await page.waitForURL('**/werkblad/inkomen/');
}

/** Alt+N, en de naam van het nieuwe inkomen. */
export async function nieuwInkomen(page: Page, naam: string, pad: string): Promise<void> {
	await page.keyboard.press('Alt+n');
	await page.waitForFunction((id) => document.activeElement?.id === id, `${pad}.naam`);
	await page.keyboard.type(naam);
}

/** Klapt elk inkomen open, en de datums van elke periode. */
export async function klapAllesOpen(page: Page): Promise<void> {
	const dicht = page.locator('#werkbladformulier button[aria-expanded=false]');
	for (let over = await dicht.count(); over > 0; over = await dicht.count()) await dicht.first().click();
}
