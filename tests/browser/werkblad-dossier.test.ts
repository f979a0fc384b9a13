import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { leegConcept } from '#lib/dossier/concept.ts';
import { schrijfConcept } from '#lib/dossier/concept-bestand.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { zinVoorMelding } from '#lib/teksten/meldingen.ts';
import { maakZekerheid, zonderOpenPunten } from '#lib/uitleg/zekerheid.ts';
import { afgerond } from '#lib/uitvoer/resultaat.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { GETYPT, klapAllesOpen, metKern, naarInkomen, open, tussenstand } from './hulp/werkblad.ts';

const browser = gebruikBrowser();
const STAPPEN = ['', 'gegevens', 'wonen', 'inkomen', 'beslagobject', 'verrekeningen', 'brief', 'resultaat'];

describe('een geopend dossier', () => {
	const gouden = readdirSync('tests/gouden')
		.filter((naam) => naam.endsWith('.json'))
		.map(
			(naam) =>
				JSON.parse(readFileSync(path.join('tests/gouden', naam), 'utf8')) as { id: string; dossier: unknown }
		);

	test('geeft op het werkblad hetzelfde als de kern, voor elk voorbeeld', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		await bezoek.ga('/werkblad/');
		expect(gouden.length).toBeGreaterThan(50);
		for (const { id, dossier } of gouden) {
			const tekst = JSON.stringify(dossier);
			const verwacht = metKern(tekst);
			await open(bezoek.page, tekst, `${id}.json`);
			const stand = await tussenstand(bezoek.page).innerText();
			expect(stand, tekst).toContain(toonEuro(verwacht.tBvv));
			expect(stand, tekst).toContain(toonEuro(verwacht.bBvv));
			// Met de lezing centen staat het totaal op het scherm ook in centen.
			const uitkomst = berekenUitkomst(dossier);
			expect(stand, tekst).toContain(toonEuro(afgerond(uitkomst.toegepast.totaalPerMaand)));
			// Een melding die hetzelfde vraagt als een open punt staat er als dat punt.
			const zekerheid = maakZekerheid(uitkomst, 'portaal');
			for (const melding of zonderOpenPunten(uitkomst.meldingen, zekerheid)) {
				expect(stand, tekst).toContain(zinVoorMelding(melding, uitkomst.dossier, 'portaal'));
			}
			for (const { vraag, gevolg } of [zekerheid.eerst ?? [], zekerheid.punten].flat()) {
				expect(stand, tekst).toContain(`${vraag} ${gevolg}`);
			}
		}
	});

	test('is in de vragenlijst hetzelfde, en na terugkomen ook', async () => {
		const tekst = JSON.stringify(GETYPT);
		const verwacht = metKern(tekst);
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await bezoek.ga('/werkblad/');
		await open(bezoek.page, tekst);
		await bezoek.ga('/resultaat/');
		expect(await page.locator('main').innerText()).toContain(toonEuro(verwacht.tBvv));
		await bezoek.ga('/werkblad/resultaat/');
		expect(await page.locator('#werkbladformulier').innerText()).toContain(
			`vastgesteld op ${toonEuro(verwacht.totaalPerMaand)}`
		);
		expect(await tussenstand(page).innerText()).toContain(toonEuro(verwacht.bBvv));
	});

	test('mag in de vragenlijst half zijn bewaard; wat er stond staat hier, en daarna ook weer in de vragen', async () => {
		const half = leegConcept('14-7-2026');
		half.leefsituatie = 'alleenstaande_ouder';
		half.wonen.woning = 'huur';
		half.kenmerk.dossiernummer = 'H 1';
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await bezoek.ga('/werkblad/');
		await open(page, schrijfConcept({ concept: half, brief: null }), 'half.json');
		expect(await page.locator('[id="kenmerk.dossiernummer"]').inputValue()).toBe('H 1');
		await page.getByRole('link', { name: /^3\.1\s/ }).click();
		const ouder = page.locator('input[value=alleenstaande_ouder]');
		await ouder.waitFor();
		expect(await ouder.isChecked()).toBe(true);
		// En de vragenlijst weet het nog.
		await bezoek.ga('/berekening/woning/');
		expect(await page.getByRole('radio', { name: 'Een huurwoning' }).isChecked()).toBe(true);
	});

	test('heeft op geen stap fouten volgens axe, en past op elk scherm', async () => {
		for (const kleuren of ['light', 'dark'] as const) {
			const bezoek = await browser.bezoek({ kleuren, breedte: 1280 });
			await bezoek.ga('/werkblad/');
			await open(bezoek.page, JSON.stringify(GETYPT));
			for (const stap of STAPPEN) {
				await bezoek.ga(`/werkblad/${stap}${stap && '/'}`);
				expect(await axeFouten(bezoek.page), `${stap} ${kleuren}`).toEqual([]);
				for (const width of [320, 768, 1600]) {
					await bezoek.page.setViewportSize({ width, height: 800 });
					expect(await teBreed(bezoek.page), `${stap} ${width}`).toBe(0);
				}
				await bezoek.page.setViewportSize({ width: 1280, height: 900 });
			}
		}
	});

	test('toont het rooster zonder opzij te schuiven, en de focus nooit achter iets anders', async () => {
		const { page, ...bezoek } = await browser.bezoek({ breedte: 1280 });
		await bezoek.ga('/werkblad/');
		await open(page, JSON.stringify(GETYPT));
		await naarInkomen(page);
		await klapAllesOpen(page);
		for (const breedte of [1280, 1600, 1920, 768, 360]) {
			await page.setViewportSize({ width: breedte, height: 900 });
			const mis = await page.locator('table.loonstroken').evaluate((tabel) => {
				const vlak = tabel.closest('#werkbladformulier')?.getBoundingClientRect();
				const cellen = [...tabel.querySelectorAll('input')];
				return cellen
					.filter((cel) => {
						cel.focus();
						const { left, right, top, height, width } = cel.getBoundingClientRect();
						const boven = document.elementFromPoint(left + width / 2, top + height / 2);
						return boven !== cel || !vlak || left < vlak.left - 1 || right > vlak.right + 1;
					})
					.map(({ id }) => id);
			});
			expect(mis, String(breedte)).toEqual([]);
		}
		// Op een laptop als tabel, met alle zeven bedragen naast elkaar.
		await page.setViewportSize({ width: 1280, height: 900 });
		const rij = page.locator('table.loonstroken tbody tr').first();
		const hoogtes = await rij
			.locator('input')
			.evaluateAll((cellen) => cellen.map((cel) => cel.getBoundingClientRect().top));
		expect([hoogtes.length, new Set(hoogtes).size]).toEqual([7, 1]);
	});

	test('dat niet klopt laat staan wat er stond en zegt wat er mis is', async () => {
		const bezoek = await browser.bezoek({ breedte: 1280 });
		const { page } = bezoek;
		await bezoek.ga('/werkblad/');
		await page.locator('[id="kenmerk.dossiernummer"]').fill('blijft');
		await page.locator('input[type=file]').setInputFiles({
			name: 'brief.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('geen dossier')
		});
		await page.getByText('brief.txt kan niet geopend worden').waitFor();
		expect(await page.locator('[id="kenmerk.dossiernummer"]').inputValue()).toBe('blijft');
	});
});
