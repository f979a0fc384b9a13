import { balkteksten } from '#lib/teksten/paginas/balken.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { bouw, bouwmap, projectmap } from '../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../src/commando/server.mjs';
import { gebruikBrowser, versiekenmerk, wachtTotOffline, wachtTotWerkend } from './hulp/browser.ts';

const VERSIE_B = path.join(projectmap, '.cache', 'versie-b');

// Eerst de server: de browser wordt dan nog gesloten terwijl zij draait.
let stopServer = async (): Promise<void> => {};
afterEach(() => stopServer());
const browser = gebruikBrowser();

beforeAll(() => {
	expect(bouw({ BOUWMAP: VERSIE_B, VERSIE: '9999.12.0' })).toBe(true);
	expect(existsSync(path.join(VERSIE_B, 'service-worker.js'))).toBe(true);
});

/** Een server die midden in de test van versie A op versie B overstapt. */
async function startMetVersieA() {
	const a = maakAfhandelaar(bouwmap);
	const b = maakAfhandelaar(VERSIE_B);
	let isB = false;
	const server = await startServer((verzoek, antwoord) => (isB ? b : a)(verzoek, antwoord), 0);
	stopServer = server.stop;
	return { adres: server.adres, zetVersieBKlaar: () => (isB = true) };
}

test('een nieuwe versie komt er pas na een ja, en andere tabbladen volgen bij de volgende pagina', async () => {
	const { adres, zetVersieBKlaar } = await startMetVersieA();
	const bezoek = await browser.bezoek({ adres });
	const eerste = bezoek.page;
	await bezoek.ga('/');
	await wachtTotOffline(eerste);
	const versieA = await versiekenmerk(eerste);
	const tweede = await bezoek.tabblad();
	await bezoek.ga('/', tweede);
	await tweede.evaluate(() => sessionStorage.setItem('proef', 'blijft staan'));
	await tweede.evaluate(() => Reflect.set(globalThis, 'nietHerladen', true));

	const knop = eerste.getByRole('button', { name: balkteksten.bijwerken.knop });
	expect(await knop.count()).toBe(0);
	zetVersieBKlaar();
	await eerste.reload();
	await wachtTotWerkend(eerste);
	await knop.waitFor();
	expect(await versiekenmerk(eerste)).toBe(versieA);
	await eerste.reload();
	await knop.waitFor();
	expect(await versiekenmerk(eerste), 'zonder ja blijft het versie A').toBe(versieA);

	await Promise.all([eerste.waitForEvent('load'), knop.click()]);
	await wachtTotWerkend(eerste);
	const versieB = await versiekenmerk(eerste);
	expect(versieB).not.toBe(versieA);
	expect(await knop.count()).toBe(0);

	expect(await tweede.evaluate(() => 'nietHerladen' in globalThis), 'niet midden in een formulier').toBe(
		true
	);
	const naarElders = tweede.locator('a[href]:not([href*=":"]):not([href^="#"])').last();
	await Promise.all([tweede.waitForEvent('load'), naarElders.click()]);
	await wachtTotWerkend(tweede);
	expect(await versiekenmerk(tweede)).toBe(versieB);
	expect(await tweede.evaluate(() => sessionStorage.getItem('proef'))).toBe('blijft staan');
});

test('na het bijwerken staat alleen de nieuwe versie op het apparaat', async () => {
	const { adres, zetVersieBKlaar } = await startMetVersieA();
	const bezoek = await browser.bezoek({ adres });
	await bezoek.ga('/');
	await wachtTotOffline(bezoek.page);
	const bewaard = () =>
		bezoek.page.evaluate(async () => {
			const namen = await caches.keys();
			const lijsten = await Promise.all(namen.map(async (naam) => (await caches.open(naam)).keys()));
			return lijsten.flat().length;
		});
	const aantalA = await bewaard();
	zetVersieBKlaar();
	await bezoek.page.reload();
	const knop = bezoek.page.getByRole('button', { name: balkteksten.bijwerken.knop });
	await knop.waitFor();
	await Promise.all([bezoek.page.waitForEvent('load'), knop.click()]);
	await wachtTotOffline(bezoek.page);
	expect(await bewaard()).toBe(aantalA);
});
