import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { GETYPT, metKern, metOpdrachtregel, tabNaar, tabNaarKnop, typ, verder } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

test('met alleen het toetsenbord: van leeg tot rapportage, gelijk aan de opdrachtregel', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');

	await typ(page, 'peildatum', '14 juli 2026');
	await typ(page, 'kenmerk.dossiernummer', 'A 17/b');
	await tabNaar(page, 'leefsituatie');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await verder(page, 'gegevens');
	await verder(page, 'wonen');
	await verder(page, 'inkomen');

	// Een eigen inkomen met bedragen: Enter voegt toe en de focus springt naar het nieuwe inkomen.
	await typ(page, 'inkomens', 'Bakkerij De Vries');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'inkomens[0].codeSoort');
	await page.keyboard.type('15');
	await typ(page, 'inkomens[0].opgave.belastbaar.bedrag', '24.000');
	await tabNaar(page, 'inkomens[0].opgave.belastbaar.per');
	await page.keyboard.press('ArrowDown');
	await typ(page, 'inkomens[0].opgave.netto.bedrag', '1700,5');
	// Tab komt op "Onbekend", de laatste keuze; een pijl verder is de eerste: bij elke betaling, zoals in het dossier.
	await tabNaar(page, 'inkomens[0].opgave.vakantiegeld.uitbetaling-onbekend');
	await page.keyboard.press('ArrowDown');

	// Een eigen inkomen per vier weken, met loonstroken.
	await typ(page, 'inkomens', 'UWV');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'inkomens[1].codeSoort');
	await page.keyboard.type('33');
	await tabNaar(page, 'inkomens[1].tijdvak');
	await page.keyboard.press('ArrowRight');
	await tabNaar(page, 'inkomens[1].opgave.soort');
	await page.keyboard.press('ArrowRight');
	await tabNaarKnop(page, /23 maart tot en met 19 april 2026|Voeg .*toe/);
	await page.keyboard.press('Enter');
	const cel = 'inkomens[1].opgave.perioden[0]';
	await page.waitForFunction((id) => document.activeElement?.id === id, `${cel}.loon`);
	await page.keyboard.type('1200');
	await typ(page, `${cel}.uitbetaaldeVakantiebijslag`, '0');
	await typ(page, `${cel}.opnameAvwb`, '0');
	await typ(page, `${cel}.opgebouwdVakantiebijslag`, '96');
	await typ(page, `${cel}.opbouwAvwb`, '0');
	await typ(page, `${cel}.ingehoudenZvw`, '0');
	await typ(page, `${cel}.ingehoudenLoonheffing`, '110');
	await tabNaarKnop(page, /met dezelfde bedragen/);
	await page.keyboard.press('Enter');

	// De partner, met minder velden.
	await typ(page, 'inkomens-partner', 'Winkel');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'inkomens[2].tijdvak');
	await typ(page, 'inkomens[2].opgave.belastbaar.bedrag', '9000');
	await tabNaar(page, 'inkomens[2].opgave.belastbaar.per');
	await page.keyboard.press('ArrowDown');
	await typ(page, 'inkomens[2].opgave.netto.bedrag', '700');
	await verder(page, 'beslagobject');

	// Volgens de wet gaat UWV (onderdeel b) voor loon (onderdeel e); hier kiest de beslaglegger het loon.
	await tabNaar(page, 'beslag.beslagobject');
	expect(await page.locator('input[name="beslag.beslagobject"]:checked').inputValue()).toBe('2');
	await page.keyboard.press('ArrowDown');
	await verder(page, 'verrekeningen');

	await tabNaar(page, 'verrekening-inwoner');
	await page.keyboard.press('Space');
	await tabNaar(page, 'verrekening-toeslagen');
	await page.keyboard.press('Space');
	await tabNaar(page, 'verrekening-hardheid');
	await page.keyboard.press('Space');
	await tabNaar(page, 'inkomens[1].lopendBeslag');
	await page.keyboard.press('Space');
	await typ(page, 'inkomens[1].lopendBeslag.tBvv', '900');
	await typ(page, 'toeslagen.zorgtoeslag', '40');
	await typ(page, 'hardheid.bedrag', '100');
	await typ(page, 'hardheid.einddatum', '31-12-2026');
	await verder(page, 'resultaat');

	const verwacht = metKern(JSON.stringify(GETYPT));
	const tekst = await page.locator('#werkbladformulier').innerText();
	expect(tekst).toContain(`De BVV is vastgesteld op ${toonEuro(verwacht.totaalPerMaand)}.`);
	expect(tekst).toContain('Op de inkomsten van Bakkerij De Vries wordt beslag gelegd.');
	expect(tekst).toContain(`Van dat inkomen houdt de inwoner nog over ${toonEuro(verwacht.tBvv)}.`);

	// Bewaren, ook met het toetsenbord; het bestand geeft op de opdrachtregel hetzelfde als de kern hierboven.
	const download = page.waitForEvent('download');
	await tabNaarKnop(page, /Bewaar het dossier/);
	await page.keyboard.press('Enter');
	const bestand = await download;
	expect(bestand.suggestedFilename()).toBe('A-17-b-beslagvrij-2026-07-14.json');
	const inhoud = readFileSync(await bestand.path(), 'utf8');
	expect(metOpdrachtregel(inhoud)).toEqual(verwacht);
});
