import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import {
	GETYPT,
	metKern,
	metOpdrachtregel,
	nieuwInkomen,
	tabNaar,
	tabNaarKnop,
	typ,
	verder
} from './hulp/werkblad.ts';

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

	// Een eigen inkomen met bedragen: de focus springt naar de naam van het nieuwe inkomen, en per jaar staat er al.
	await nieuwInkomen(page, 'Bakkerij De Vries', 'inkomens[0]');
	await typ(page, 'inkomens[0].codeSoort', '15');
	await typ(page, 'inkomens[0].opgave.belastbaar.bedrag', '24.000');
	await typ(page, 'inkomens[0].opgave.netto.bedrag', '1700,5');
	// Tab komt op "Onbekend", de laatste keuze; een pijl verder is de eerste: bij elke betaling, zoals in het dossier.
	await tabNaar(page, 'inkomens[0].opgave.vakantiegeld.uitbetaling-onbekend');
	await page.keyboard.press('ArrowDown');

	// Een eigen inkomen per vier weken, met loonstroken.
	await nieuwInkomen(page, 'UWV', 'inkomens[1]');
	await typ(page, 'inkomens[1].codeSoort', '33');
	await tabNaar(page, 'inkomens[1].tijdvak');
	await page.keyboard.press('ArrowRight');
	await tabNaar(page, 'inkomens[1].opgave.soort');
	await page.keyboard.press('ArrowRight');
	// De rijen van de twee verwachte perioden staan er al.
	for (const plaats of [0, 1]) {
		const cel = `inkomens[1].opgave.perioden[${String(plaats)}]`;
		await typ(page, `${cel}.loon`, '1200');
		await typ(page, `${cel}.opgebouwdVakantiebijslag`, '96');
		await typ(page, `${cel}.ingehoudenLoonheffing`, '110');
	}
	await tabNaarKnop(page, /Lege cellen op 0/);
	await page.keyboard.press('Enter');

	// De partner, met minder velden.
	await tabNaar(page, 'inkomens-partner');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'inkomens[2].naam');
	await page.keyboard.type('Winkel');
	await typ(page, 'inkomens[2].opgave.belastbaar.bedrag', '9000');
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
