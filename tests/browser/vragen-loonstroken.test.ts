/** Wie niet alle loonstroken heeft krijgt een vraag per maand, en geen bedrag tot die beantwoord is (burger.md R1 en R2). */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { axeFouten, gebruikBrowser, type Bezoek } from './hulp/browser.ts';
import {
	antwoordWonen,
	beginVragenlijst,
	naarStroken,
	openStrook,
	rondAf,
	uitkomstOp,
	vragenlijst,
	vulStrook,
	type Vragenlijst
} from './hulp/vragenlijst.ts';

const browser = gebruikBrowser();
const STROOK = { loon: '1.843,20', opgebouwdVakantiebijslag: '147,46', ingehoudenLoonheffing: '112,67' };

async function naarLoonstroken(bezoek: Bezoek): Promise<Vragenlijst> {
	const lijst = await beginVragenlijst(bezoek, '2026-11-25');
	await antwoordWonen(lijst, 'Zonder partner');
	await naarStroken(lijst);
	return lijst;
}

const antwoord = (page: Page, maand: string, keuze: string) =>
	page
		.getByRole('group', { name: `Kreeg u in ${maand} 2026 loon van Jumbo?` })
		.getByRole('radio', { name: keuze })
		.check();
const WEL = 'Ja, maar ik heb de strook niet';

test('een te nieuwe loonstrook: zegt welke maanden tellen, en schat ermee', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	const lijst = await naarLoonstroken(bezoek);
	await page.getByRole('button', { name: 'Voeg een andere loonstrook toe' }).click();
	await vulStrook(page, 0, STROOK);
	await page.getByText('Oktober 2026 is te nieuw.').waitFor();
	expect(await lijst.blijftStaan()).toEqual([
		'Geen van deze loonstroken telt mee. Kies hieronder per periode wat er kwam.',
		...['juli', 'augustus', 'september'].map(
			(maand) => `Vul de loonstrook van ${maand} 2026 in, of kies of u toen loon van Jumbo kreeg.`
		)
	]);
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('button', { name: 'Schat ze met oktober 2026' }).click();
	await lijst.verder();
	await rondAf(lijst);
	expect(await uitkomstOp(page)).toBe('1359');
});

test('een van de drie loonstroken: de andere maanden worden gevraagd', async () => {
	const bezoek = await browser.bezoek();
	const { page } = bezoek;
	const lijst = await naarLoonstroken(bezoek);
	await openStrook(page, 'juli');
	await vulStrook(page, 0, STROOK);
	expect(await lijst.blijftStaan()).toHaveLength(2);
	await antwoord(page, 'augustus', WEL);
	await antwoord(page, 'september', 'Nee, niets');
	await lijst.verder();
	await lijst.druk('Nee, dit is alles');
	await lijst.druk('Niets van dit alles');
	await page.getByText('augustus 2026: geschat').waitFor();
	await page.getByText('september 2026: niets, € 0').waitFor();

	// Een andere dag: juni telt nu ook, en wordt gevraagd voordat er een bedrag is.
	await page.getByRole('link', { name: /Wijzig.*de dag waarvoor wij rekenen/ }).click();
	await lijst.datum('1-10-2026');
	await lijst.verder();
	await page.waitForURL('**/bedragen/?*');
	await antwoord(page, 'juni', WEL);
	await lijst.verder();
	await page.waitForURL('**/controle/');
	await page.getByText('juni 2026: geschat').waitFor();
	await lijst.verder();
	expect(await uitkomstOp(page)).toBe('1359');
});

test('een oud bestand zonder loonstrook die telt vraagt alleen wat er kwam', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	await page.clock.setFixedTime(new Date('2026-07-14T12:00:00'));
	await bezoek.ga('/berekening/');
	await page.getByText('Heeft u eerder een bestand bewaard?').click();
	const oud = dossier({
		wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
		inkomens: [inkomen({ naam: 'Jumbo', opgave: perioden(periode('2025-09-01', '2025-09-30')) })]
	});
	await page.locator('input[type=file]').setInputFiles({
		name: 'oud.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(oud))
	});
	await page.waitForURL('**/controle/');
	expect(await vragenlijst(page).blijftStaan()).toEqual([
		expect.stringMatching(/Geen van deze loonstroken telt mee/),
		...['maart', 'april', 'mei'].map((maand) => expect.stringContaining(`${maand} 2026`))
	]);
});
