/** De lijst met veel dossiers: tweehonderd bestanden zonder netwerk, van openen tot zip, en terug. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { versleutel } from '#lib/kluis/kluis.ts';
import { herzieningteksten } from '#lib/teksten/herziening.ts';
import { IN_EEN_DEEL } from '#lib/overzicht/delen.ts';
import { overzichtteksten as teksten } from '#lib/teksten/overzicht/pagina.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { axeFouten, gebruikBrowser, teBreed, wachtTotOffline } from './hulp/browser.ts';
import { alsInvoer, dossier, download, inhoudVan, kies, klaar, knop, opDag, rijen } from './hulp/clienten.ts';

const browser = gebruikBrowser();
const WACHTZIN = 'vier losse woorden samen';

const begin = async (breedte = 1280) => opDag(await browser.bezoek({ breedte, hoogte: 900 }));

/** Hoeveel rijen de pagina hooguit tegelijk tekent: dat zegt of zij vastzit, op een snelle en op een trage machine. */
function telRijenPerKeer(): void {
	Reflect.set(globalThis, 'meesteRijen', 0);
	new MutationObserver((keren) => {
		const erbij = keren.flatMap(({ addedNodes }) => [...addedNodes]);
		const rijen = erbij.flatMap((deel) =>
			deel instanceof Element ? [deel, ...deel.querySelectorAll('[data-rij]')] : []
		);
		const aantal = new Set(rijen.filter((rij) => rij.matches('[data-rij]'))).size;
		const tot = Reflect.get(globalThis, 'meesteRijen') as number;
		Reflect.set(globalThis, 'meesteRijen', Math.max(tot, aantal));
	}).observe(document.body, { childList: true, subtree: true });
}

test('tweehonderd dossiers zonder netwerk: herberekenen, zoeken, een zip, en elk nieuw bestand klopt', async () => {
	const { page, context } = await begin();
	await wachtTotOffline(page);
	await context.setOffline(true);
	await page.evaluate(telRijenPerKeer);
	await kies(page, ...Array.from({ length: 200 }, (_, nummer) => dossier(nummer)));
	await klaar(page, '27 november 2026');
	await expect.poll(() => rijen(page).count()).toBe(200);
	const eerste = (await rijen(page).first().innerText()).replaceAll(/\s+/g, ' ');
	expect(eerste).toMatch(
		/Cliënt 000 K000 .*1\.482 5-3-2026 1\.499 \+ 17 normen minstens 5-3-2027 12 maanden/
	);
	// Sorteren tekent alles opnieuw, en ook dan komt de tabel in delen.
	await knop(page, teksten.kolommen.naam).click();
	await expect.poll(() => rijen(page).last().textContent()).toContain('Cliënt 000');
	await knop(page, teksten.kolommen.naam).click();
	await expect.poll(() => rijen(page).last().textContent()).toContain('Cliënt 199');
	expect(await page.evaluate(() => Reflect.get(globalThis, 'meesteRijen') as number)).toBeLessThanOrEqual(
		2 * IN_EEN_DEEL
	);

	await page.fill('#rekendag', '1-12-2026');
	await knop(page, teksten.dag.knop).click();
	await klaar(page, '1 december 2026');
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('k15');
	await expect.poll(() => rijen(page).count()).toBe(10);
	await page.getByRole('checkbox', { name: teksten.kiesAlle }).check();
	await page.getByText(teksten.gekozen(10), { exact: true }).waitFor();
	await page.getByRole('searchbox', { name: teksten.zoek }).fill('');

	await knop(page, teksten.maak.knop).click();
	await page.getByRole('checkbox', { name: 'BVV Rapportage Wgs' }).check();
	expect(await axeFouten(page)).toEqual([]);
	const zip = await download(page, () => knop(page, teksten.maak.zip).click());
	expect(zip.suggestedFilename()).toBe('beslagvrij-2026-12-01.zip');
	const inhoud = unzipSync(new Uint8Array(await inhoudVan(zip)));
	expect(Object.keys(inhoud)).toHaveLength(20);
	const terug = leesBestandtekst(strFromU8(inhoud['K150-beslagvrij-2026-12-01.json'] ?? new Uint8Array()));
	const op = (peildatum: string) => ({ ...(JSON.parse(dossier(150).tekst) as object), peildatum });
	expect(terug).toMatchObject({
		gelukt: true,
		waarde: {
			dossier: { peildatum: '2026-12-01', kenmerk: { dossiernummer: 'K150' } },
			bewaard: { programma: expect.any(String), tBvv: berekenResultaat(op('2026-12-01')).tBvv },
			vorige: { bewaard: { tBvv: berekenResultaat(op('2026-03-05')).tBvv } }
		}
	});
	expect(
		strFromU8((inhoud['K150-beslagvrij-2026-12-01-bvv-rapportage-wgs.pdf'] ?? new Uint8Array()).slice(0, 5))
	).toBe('%PDF-');
	await page.getByText(teksten.maak.klaarZip(20, 'beslagvrij-2026-12-01.zip')).waitFor();

	const csv = await download(page, () => knop(page, teksten.csv).click());
	expect(strFromU8(new Uint8Array(await inhoudVan(csv))).split('\r\n')).toHaveLength(12);
	const agenda = await download(page, () => knop(page, teksten.agenda).click());
	expect((await inhoudVan(agenda)).toString().match(/BEGIN:VEVENT/g)).toHaveLength(10);

	// Wat uit de zip komt is weer te openen, als nieuw dossier naast het oude.
	const nieuw = Object.entries(inhoud).flatMap(([naam, reeks]) =>
		naam.endsWith('.json') ? [{ naam, tekst: strFromU8(reeks) }] : []
	);
	await knop(page, teksten.leegmaken).click();
	await kies(page, ...nieuw);
	await klaar(page, '27 november 2026');
	await expect.poll(() => rijen(page).count()).toBe(10);
	await expect.poll(() => rijen(page).first().innerText()).toMatch(/\s0\s/);
});

test('een dossier uit de lijst gaat open in het werkblad, met wat er veranderde', async () => {
	const { page } = await begin();
	await kies(page, dossier(500));
	await klaar(page, '27 november 2026');
	await knop(page, 'Cliënt 500').press('Enter');
	await page.waitForURL('**/werkblad/');
	await page.getByRole('link', { name: /^4\s/ }).click();
	const som = page.getByRole('region', { name: herzieningteksten.kop });
	await som.waitFor();
	expect((await som.innerText()).replaceAll('\u00a0', ' ')).toMatch(/nieuwe bedragen[\s\S]+€ 1\d,00/);
	// De lijst staat er nog.
	await page.goBack();
	await page.goBack();
	await rijen(page).first().waitFor();
});

describe('wat er in een map kan zitten', () => {
	test('op slot, van een ander, kapot en dubbel: elk een eigen zin, en de rest gaat door', async () => {
		const { page } = await begin();
		const dicht = Buffer.from(await versleutel(new TextEncoder().encode(dossier(7).tekst), WACHTZIN));
		await page.setInputFiles('#clienten-bestanden', [
			alsInvoer(dossier(1)),
			alsInvoer({ ...dossier(1), naam: 'kopie.json' }),
			alsInvoer({ naam: 'kapot.json', tekst: '{"formaat":' }),
			{ name: 'geheim.beslagvrij', mimeType: 'application/octet-stream', buffer: dicht },
			{ name: 'notitie.docx', mimeType: 'application/msword', buffer: Buffer.from('x') }
		]);
		await klaar(page, '27 november 2026');
		await expect.poll(() => rijen(page).count()).toBe(3);
		await page.getByText('notitie.docx').waitFor();
		await page.getByText(teksten.zelfdeNummer('kopie.json')).waitFor();
		await page
			.getByRole('row', { name: /kapot\.json/ })
			.getByText('niet gelezen')
			.waitFor();
		await page.getByRole('heading', { name: teksten.opSlot.kop(1) }).waitFor();
		const wachtzin = page.locator('[id$="-wachtzin"]');
		await wachtzin.fill('een heel andere zin');
		await knop(page, teksten.opSlot.knop).click();
		await page.getByText(teksten.opSlot.pastNiet).waitFor();
		expect(await axeFouten(page)).toEqual([]);
		await wachtzin.fill(WACHTZIN);
		await knop(page, teksten.opSlot.knop).click();
		await expect.poll(() => rijen(page).count()).toBe(4);
		await page.getByRole('heading', { name: teksten.opSlot.kop(1) }).waitFor({ state: 'detached' });

		// Nieuwe bestanden gaan weer op slot met dezelfde wachtzin.
		await page.getByRole('checkbox', { name: teksten.kies1('Cliënt 007') }).check();
		await knop(page, teksten.maak.knop).click();
		const zip = await download(page, () => knop(page, teksten.maak.zip).click());
		expect(Object.keys(unzipSync(new Uint8Array(await inhoudVan(zip))))).toEqual([
			'geheim-2026-11-27.beslagvrij'
		]);

		// Loopt de map vol, dan staat er hoeveel er al in staan; wat open was is open gebleven.
		await page.evaluate(async () => {
			const map = await navigator.storage.getDirectory();
			let keer = 0;
			Reflect.set(map, 'getFileHandle', (naam: string, keuze: FileSystemGetFileOptions) => {
				keer += 1;
				return keer > 2
					? Promise.reject(new DOMException('', 'QuotaExceededError'))
					: FileSystemDirectoryHandle.prototype.getFileHandle.call(map, naam, keuze);
			});
			Reflect.set(globalThis, 'showDirectoryPicker', () => Promise.resolve(map));
		});
		await page.getByRole('checkbox', { name: teksten.kiesAlle }).check();
		await knop(page, teksten.maak.map).click();
		await page.getByText(teksten.maak.mislukt(2)).waitFor();
		expect(
			await page.evaluate(async () => {
				const namen: string[] = [];
				for await (const naam of (await navigator.storage.getDirectory()).keys()) namen.push(naam);
				return namen.toSorted();
			})
		).toEqual(['K001-beslagvrij-2026-11-27.json', 'kopie-2026-11-27.json']);
	});

	test('een map en meer bestanden zijn ook te slepen, van elke pagina van het werkblad', async () => {
		const bezoek = await begin();
		const { page } = bezoek;
		await bezoek.ga('/werkblad/');
		const lading = await page.evaluateHandle(
			(teksten) => {
				const inhoud = new DataTransfer();
				for (const { naam, tekst } of teksten) inhoud.items.add(new File([tekst], naam));
				return inhoud;
			},
			[dossier(1), dossier(2)]
		);
		await page.dispatchEvent('main', 'dragover', { dataTransfer: lading });
		await page.dispatchEvent('main', 'drop', { dataTransfer: lading });
		await page.waitForURL('**/werkblad/clienten/');
		await expect.poll(() => rijen(page).count()).toBe(2);
	});
});

test('na de laatste dag met bedragen: een knop die helpt', async () => {
	const { page } = await begin();
	await page.clock.setFixedTime(new Date('2027-01-04T10:00:00'));
	await page.reload();
	await page.locator('#clienten-bestanden').waitFor({ state: 'attached' });
	await page.waitForTimeout(1000);
	await kies(page, dossier(500));
	await klaar(page, '4 januari 2027');
	await page.getByText('geen normen na 31 december 2026').waitFor();
	await page
		.locator('main')
		.getByRole('button', { name: teksten.dag.anders('31 december 2026') })
		.click();
	await klaar(page, '31 december 2026');
	expect(await rijen(page).first().innerText()).toMatch(/\+\s1\d\s/);
	// Of met een eigen normtabel.
	await page.fill('#rekendag', '4-1-2027');
	await knop(page, teksten.dag.knop).click();
	await klaar(page, '4 januari 2027');
	await page.setInputFiles('#clienten-tabel', 'tests/normen/verzonnen-2027-1.json');
	await page.getByText(teksten.dag.metTabel('2027-1')).waitFor();
	await expect.poll(() => rijen(page).first().innerText()).not.toContain('geen normen');
	expect(await axeFouten(page)).toEqual([]);
});

test.each([360, 768, 1280])('op %i px past de pagina, ook met een lange lijst', async (breedte) => {
	const { page } = await begin(breedte);
	expect(await teBreed(page)).toBe(0);
	await kies(page, ...[1, 2, 3].map((nummer) => dossier(nummer)), {
		naam: `${'lang'.repeat(30)}.json`,
		tekst: dossier(4, { personalia: { achternaam: 'Van der Heijden-'.repeat(8) } }).tekst
	});
	await klaar(page, '27 november 2026');
	expect(await teBreed(page)).toBe(0);
	if (process.env['BEELD']) {
		await page.screenshot({
			path: `${process.env['BEELD']}/clienten-${String(breedte)}.png`,
			fullPage: true
		});
	}
});

test('bestanden die erbij komen terwijl er nog iets opengaat, gaan niet verloren', async () => {
	const { page } = await begin();
	const lijst = (van: number) => Array.from({ length: 120 }, (_, nummer) => dossier(van + nummer));
	await kies(page, ...lijst(0));
	await kies(page, ...lijst(200));
	await page.fill('#rekendag', '1-12-2026');
	await knop(page, teksten.dag.knop).click();
	await page.getByText(teksten.dossiers(240), { exact: true }).first().waitFor();
	await klaar(page, '1 december 2026');
	await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
	await page.getByRole('button', { name: /^Alle 240/ }).waitFor();
	await page.getByRole('button', { name: /^Omhoog 240/ }).waitFor();
});

test('met het toetsenbord: pijl omlaag gaat naar de volgende rij, en een kop sorteert', async () => {
	const { page } = await begin();
	await kies(page, dossier(3), dossier(1), dossier(2));
	await klaar(page, '27 november 2026');
	await knop(page, 'Cliënt 001').focus();
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cliënt 002');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cliënt 001');
	await knop(page, teksten.kolommen.naam).press('Enter');
	await expect.poll(() => rijen(page).first().innerText()).toContain('Cliënt 003');
	expect(
		await page.getByRole('columnheader', { name: teksten.kolommen.naam }).getAttribute('aria-sort')
	).toBe('descending');
});
