/** Een tabblad dat openstaat als het een andere dag wordt, en een apparaat met een verkeerde klok. */
import { expect, test } from 'vitest';
import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { toonDatum } from '#lib/taal/datums.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { dossier } from '../hulp/bouwers.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

async function bezoekOp(moment: string) {
	const bezoek = await browser.bezoek();
	await bezoek.page.clock.install({ time: new Date(moment) });
	return bezoek;
}

test('om middernacht rekent een open tabblad voor de nieuwe dag, tenzij er een dag is gekozen', async () => {
	const bezoek = await bezoekOp('2026-06-30T23:50:00+02:00');
	const { page } = bezoek;
	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(dossier({ peildatum: '2026-06-30' })));
	await bezoek.ga('/resultaat/');
	await expect.poll(() => page.locator('main').innerText()).toContain('30 juni 2026');
	await page.clock.fastForward('30:00');
	await expect.poll(() => page.locator('main').innerText()).toContain('1 juli 2026');

	await bezoek.ga('/werkblad/');
	await open(page, JSON.stringify(dossier({ peildatum: '2026-05-04' })));
	await bezoek.ga('/resultaat/');
	await page.clock.fastForward('25:00:00');
	await expect.poll(() => page.locator('main').innerText()).toContain('4 mei 2026');
});

test('aan het eind van de normen verschijnt de balk ook in een open tabblad', async () => {
	const bezoek = await bezoekOp('2026-12-31T23:50:00+01:00');
	await bezoek.ga('/');
	const balk = bezoek.page.getByText(balkteksten.normenVerlopen.titel(toonDatum(alsDatum('2026-12-31'))));
	expect(await balk.count()).toBe(0);
	await bezoek.page.clock.fastForward('30:00');
	await balk.waitFor();
});

test('een klok van voor de eerste normen is een fout van de klok', async () => {
	const bezoek = await bezoekOp('2019-05-05T12:00:00+02:00');
	await bezoek.ga('/');
	await bezoek.page.getByText(balkteksten.klokFout.titel).waitFor();
});
