/** Een dossier van eerder opnieuw berekenen op het werkblad, en zien wat er veranderde; ook na herladen en in het bestand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { herzieningteksten as teksten } from '#lib/teksten/herziening.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { metLoon, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

test('opnieuw berekend voor vandaag, zonder netwerk: de som, het bestand en terug', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280, hoogte: 900 });
	const { page, context } = bezoek;
	await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	await wachtTotOffline(page);
	await context.setOffline(true);
	const oud = {
		...metLoon('Bakkerij De Molen', { belastbaarJaar: '30000.00', nettoMaand: '2000.00' }),
		peildatum: '2026-03-05'
	};
	await open(page, JSON.stringify(oud));
	await page.getByRole('button', { name: 'Reken voor vandaag' }).first().click();
	await page.getByRole('link', { name: /^4\s/ }).click();
	const som = page.getByRole('region', { name: teksten.kop });
	const regels = async () => (await som.innerText()).replaceAll('\u00a0', ' ');
	await som.waitFor();
	expect(await regels()).toMatch(/Op 5 maart 2026 \(minstens\)\s+€ 1\.482,00/);
	expect(await regels()).toMatch(/De nieuwe bedragen van de wet[\s\S]+€ 17,00/);
	expect(await regels()).toMatch(/Op 25 november 2026 \(minstens\)\s+€ 1\.499,00/);
	expect(await axeFouten(page)).toEqual([]);
	expect(await teBreed(page)).toBe(0);
	if (process.env['BEELD'])
		await page.screenshot({ path: `${process.env['BEELD']}/herziening.png`, fullPage: true });

	const [bewaard] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Bewaar dossier' }).first().click()
	]);
	const tekst = readFileSync(await bewaard.path(), 'utf8');
	expect(JSON.parse(tekst)).toMatchObject({
		peildatum: '2026-11-25',
		bewaard: { op: '2026-11-25', tBvv: '1499', normen: '2026-07-01' },
		vorige: { peildatum: '2026-03-05', bewaard: { tBvv: '1482', normen: '2026-01-01' } }
	});
	await page.reload();
	await som.waitFor();
	await page.getByRole('button', { name: teksten.vergeet }).click();
	await som.waitFor({ state: 'detached' });
	// Uit het bestand komt het weer terug.
	await bezoek.ga('/werkblad/');
	await open(page, tekst, 'herzien.json');
	await page.getByRole('link', { name: /^4\s/ }).click();
	await som.waitFor();
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await teBreed(page)).toBe(0);
});
