/** De jaarwisseling zonder nieuwe versie: vooraf een rustig bericht, daarna een knop die verder helpt. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toonDatum } from '#lib/taal/datums.ts';
import { herzieningteksten } from '#lib/teksten/herziening.ts';
import { NORMNAMEN } from '#lib/teksten/normen.ts';
import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { eigennormenteksten } from '#lib/teksten/paginas/eigen-normen.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';
import { axeFouten, gebruikBrowser } from './hulp/browser.ts';
import { laatVallen } from './hulp/bewaren.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const LAATSTE = toonDatum(alsDatum('2026-12-31'));
const KNOP = balkteksten.normenVerlopen.knop(LAATSTE);

async function bezoekOp(moment: string) {
	const bezoek = await browser.bezoek();
	await bezoek.page.clock.install({ time: new Date(moment) });
	return bezoek;
}

test.each([
	['2026-11-18T12:00:00+01:00', 0],
	['2026-11-20T12:00:00+01:00', 1]
])('zes weken vooraf staat het op de startpagina (%s)', async (moment, aantal) => {
	const bezoek = await bezoekOp(moment);
	const { page } = bezoek;
	await bezoek.ga('/');
	const balk = page.getByText(balkteksten.normenBijnaOm.titel(LAATSTE));
	if (aantal === 1) await balk.waitFor();
	else await page.waitForTimeout(500);
	expect(await balk.count()).toBe(aantal);
	await bezoek.ga('/privacy/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await balk.count()).toBe(0);
});

test('daarna zet een knop de dag op de laatste met normen, en is er weer een uitkomst', async () => {
	const bezoek = await bezoekOp('2027-01-04T12:00:00+01:00');
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(dossier({ peildatum: '2026-12-30' })));
	const veld = page.getByLabel('Berekeningsdatum');
	await veld.fill('4-1-2027');
	await veld.press('Tab');
	await page.getByRole('button', { name: KNOP }).first().waitFor();
	await expect.poll(() => page.getByRole('button', { name: KNOP }).count()).toBe(2);
	expect(await axeFouten(page)).toEqual([]);
	await page.getByRole('button', { name: KNOP }).first().click();
	await expect.poll(() => veld.inputValue()).toBe('31-12-2026');
	await page.getByText(balkteksten.normenVerlopen.gekozen(LAATSTE)).waitFor();
	await expect.poll(() => page.getByRole('button', { name: KNOP }).count()).toBe(1);
	// Wat er in het bestand stond, staat er voortaan naast: welke knop iemand ook gebruikt.
	await page.getByRole('link', { name: /^4\s/ }).click();
	await page.getByRole('region', { name: herzieningteksten.kop }).waitFor();
});

test('onder het veld doet de knop hetzelfde, ook als het nog niet zover is', async () => {
	const bezoek = await bezoekOp('2026-08-04T12:00:00+02:00');
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	const veld = page.getByLabel('Berekeningsdatum');
	await veld.fill('1-2-2027');
	await veld.press('Tab');
	await page.getByRole('button', { name: KNOP }).click();
	await expect.poll(() => veld.inputValue()).toBe('31-12-2026');

	// Een bestand van zo'n dag is heel: het gaat open, en zegt wat eruit kwam.
	const bewaard = {
		op: '2027-02-01',
		programma: '2027.1.0',
		normen: '2027-01-01',
		tBvv: '1555',
		totaalPerMaand: '1555'
	};
	await open(page, JSON.stringify(dossier({ peildatum: '2027-02-01', bewaard })));
	await page.getByText('Voor de dag in dit bestand hebben wij geen bedragen').waitFor();
	await page.getByText(/Bij het bewaren op 1 februari 2027 was het bedrag €\s1\.555,/).waitFor();
	expect(await veld.inputValue()).toBe('1-2-2027');
	await page.getByRole('button', { name: KNOP }).first().click();
	await expect.poll(() => veld.inputValue()).toBe('31-12-2026');
});

test('een dossier met een eigen tabel opent en rekent in 2027, en zegt wie ervoor instaat', async () => {
	const bezoek = await bezoekOp('2027-02-15T12:00:00+01:00');
	const { page } = bezoek;
	const eigenNormen = JSON.parse(
		readFileSync(new URL('../normen/verzonnen-2027-1.json', import.meta.url), 'utf8')
	) as unknown;
	await bezoek.ga('/werkblad/');
	await open(
		page,
		JSON.stringify(
			dossier({
				versie: 3,
				peildatum: '2027-02-15',
				wonen: { huurtoeslagMogelijk: 'ja' },
				inkomens: [inkomen3()],
				eigenNormen
			})
		)
	);
	await bezoek.ga('/resultaat/');
	await expect.poll(() => page.locator('main').innerText()).toContain('door gebruiker ingevuld');
	await page.reload();
	await expect.poll(() => page.locator('main').innerText()).toContain('door gebruiker ingevuld');
});

test('een organisatie opent een eigen tabel: eerst een foute, dan een goede, en haalt haar weer weg', async () => {
	const bezoek = await bezoekOp('2027-02-15T12:00:00+01:00');
	const { page } = bezoek;
	await bezoek.ga('/normen/eigen/');
	await page.getByRole('button', { name: eigennormenteksten.kies }).waitFor();
	const tekst = readFileSync(new URL('../normen/verzonnen-2027-1.json', import.meta.url), 'utf8');
	const kies = (inhoud: string) =>
		page.setInputFiles('#normtabel', {
			name: '2027-1.json',
			mimeType: 'application/json',
			buffer: Buffer.from(inhoud)
		});
	await kies('hallo');
	await page.getByText('Dit is geen normtabel.').waitFor();
	await kies(tekst.replace('2253.52', '2253.53'));
	await page.getByRole('alert').getByText('€ 2.253,52').waitFor();
	expect(await axeFouten(page)).toEqual([]);
	await kies(tekst);
	await page.getByText(eigennormenteksten.gebruikt('2027-1')).waitFor();
	expect(await page.getByRole('alert').count()).toBe(0);
	expect(await page.getByRole('cell', { name: '€ 2.253,52' }).count()).toBe(2);
	expect(await axeFouten(page)).toEqual([]);
	await page.reload();
	await page.getByText(eigennormenteksten.gebruikt('2027-1')).waitFor();
	await page.getByRole('button', { name: eigennormenteksten.weg }).click();
	await page.getByText(eigennormenteksten.weggehaald).waitFor();
});

test('een tabel die op de pagina valt wordt daar gelezen; wat geen tabel kan zijn gaat open zoals elders', async () => {
	const bezoek = await bezoekOp('2027-02-15T12:00:00+01:00');
	const { page } = bezoek;
	await bezoek.ga('/normen/eigen/');
	await page.getByText(eigennormenteksten.sleep).waitFor();
	const tekst = readFileSync(new URL('../normen/verzonnen-2027-1.json', import.meta.url), 'utf8');
	await laatVallen(page, '2027-1.json', Buffer.from(tekst.replace('"2253.52"', '"2253.520"')));
	const weigering = page.getByRole('alert');
	await weigering.getByText('Hier horen hooguit 2 cijfers achter de komma').waitFor();
	expect(await weigering.innerText()).toContain(NORMNAMEN.maximumAlleenstaande);
	await laatVallen(page, '2027-1.JSON', Buffer.from(tekst));
	await page.getByText(eigennormenteksten.gebruikt('2027-1')).waitFor();
	expect(new URL(page.url()).pathname).toBe('/normen/eigen/');
	expect(await axeFouten(page)).toEqual([]);
	await laatVallen(page, 'brief.pdf', Buffer.from('%PDF-1.4'));
	await page.waitForURL('**/bewaren/');
});
