/** Het werkblad met alleen het toetsenbord: elke sneltoets vanuit elk veld, en hoeveel toetsen gewoon werk kost. */
import { describe, expect, test } from 'vitest';
import { kaderteksten } from '#lib/teksten/paginas/kader.ts';
import { werkbladteksten } from '#lib/teksten/werkblad.ts';
import { axeFouten, gebruikBrowser, type Bezoek } from './hulp/browser.ts';
import { focusId, GETYPT, klapAllesOpen, naarInkomen, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

async function begin(): Promise<Bezoek> {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	await bezoek.page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
	await bezoek.ga('/werkblad/');
	return bezoek;
}

/** Hoe vaak Tab van waar iemand binnenkomt tot het eerste veld. */
async function tabsTotVeld(page: Bezoek['page']): Promise<number> {
	await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
	for (let keer = 1; keer < 30; keer += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.matches('main :is(input, select, textarea)')))
			return keer;
	}
	return Infinity;
}

test.each(['', 'gegevens/', 'wonen/', 'inkomen/', 'beslagobject/', 'verrekeningen/'])(
	'wie op /werkblad/%s binnenkomt, is in hooguit zes keer Tab bij een veld, zonder omweg',
	async (stap) => {
		const bezoek = await begin();
		await open(bezoek.page, JSON.stringify(GETYPT));
		await bezoek.ga(`/werkblad/${stap}`);
		expect(await tabsTotVeld(bezoek.page)).toBeLessThanOrEqual(6);
		expect(await axeFouten(bezoek.page)).toEqual([]);
	}
);

test('van de ene stap naar de andere ook, met een toets en met de lijst', async () => {
	const { page } = await begin();
	await open(page, JSON.stringify(GETYPT));
	await page.keyboard.press('Control+Enter');
	await page.waitForURL('**/werkblad/gegevens/');
	expect(await tabsTotVeld(page)).toBeLessThanOrEqual(6);
	await naarInkomen(page);
	expect(await tabsTotVeld(page)).toBeLessThanOrEqual(6);
});

test('wie een plek in het adres heeft of al bezig is, houdt zijn plek', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	await bezoek.ga('/werkblad/#tussenstand');
	await bezoek.page.locator('#peildatum').waitFor();
	expect(await bezoek.page.evaluate(() => document.activeElement?.tagName)).not.toBe('H1');
});

test('de koppelingen naar formulier en tussenstand staan er nog, en na Wis alles staat de focus op het eerste veld', async () => {
	const { page } = await begin();
	await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
	await page.getByRole('link', { name: kaderteksten.naarInhoud }).focus();
	for (const toets of ['Enter', 'Tab']) await page.keyboard.press(toets);
	expect(await focusId(page)).toBe('peildatum');
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect.poll(() => focusId(page)).toBe('peildatum');
});

test('elke sneltoets komt vanuit elk veld aan', async () => {
	const { page } = await begin();
	await open(page, JSON.stringify(GETYPT));
	await naarInkomen(page);
	await klapAllesOpen(page);
	const genoemd = Object.values(werkbladteksten.toetsen.namen).map(([toets]) => toets);
	expect(genoemd).toHaveLength(7);
	const mis = await page.evaluate((toetsen) => {
		// Vangt de toets op het venster, waar het werkblad luistert, en laat hem daar niets doen.
		let gekomen = false;
		const vang = (event: KeyboardEvent) => {
			gekomen = !event.defaultPrevented;
			event.stopImmediatePropagation();
		};
		const velden = [
			...document.querySelectorAll<HTMLElement>('#werkbladformulier :is(input, select, button, a, summary)')
		].filter((veld) => veld.offsetParent !== null);
		return toetsen.flatMap((toets) => {
			const delen = toets.split('+');
			const key = delen.at(-1) ?? '';
			return velden
				.filter((veld) => {
					gekomen = false;
					const boven = veld.ownerDocument.body;
					boven.addEventListener('keydown', vang);
					veld.focus();
					veld.dispatchEvent(
						new KeyboardEvent('keydown', {
							key,
							code: key.length === 1 ? `Key${key}` : key,
							ctrlKey: delen.includes('Ctrl'),
							shiftKey: delen.includes('Shift'),
							altKey: delen.includes('Alt'),
							bubbles: true,
							cancelable: true
						})
					);
					boven.removeEventListener('keydown', vang);
					return !gekomen;
				})
				.map((veld) => `${toets} in ${veld.id || (veld.textContent ?? '')}`);
		});
	}, genoemd);
	expect(mis).toEqual([]);
	// En hij doet het ook echt, uit een cel van het rooster.
	await page.locator('table.loonstroken input').first().focus();
	await page.keyboard.press('Control+Enter');
	await page.waitForURL('**/werkblad/beslagobject/');
	await page.keyboard.press('Control+Shift+Enter');
	await page.waitForURL('**/werkblad/inkomen/');
	const bestand = page.waitForEvent('download');
	await page.keyboard.press('Control+s');
	expect((await bestand).suggestedFilename()).toMatch(/\.json$/);
	await page.getByText('bewaard', { exact: true }).waitFor();
});

/** Telt toetsen zoals iemand ze drukt; een combinatie is er een. */
class Telling {
	toetsen = 0;
	constructor(readonly page: Bezoek['page']) {}
	async druk(...toetsen: string[]): Promise<void> {
		for (const toets of toetsen) await this.page.keyboard.press(toets);
		this.toetsen += toetsen.length;
	}
	async typ(tekst: string): Promise<void> {
		await this.page.keyboard.type(tekst);
		this.toetsen += tekst.length;
	}
	async bij(id: string): Promise<void> {
		await expect.poll(() => focusId(this.page)).toBe(id);
	}
	async pdf(): Promise<void> {
		const bestand = this.page.waitForEvent('download');
		await this.druk('Alt+p');
		expect((await bestand).suggestedFilename()).toMatch(/\.pdf$/);
	}
}

describe('gewoon werk kost weinig toetsen', () => {
	const alleenstaande = async (telling: Telling) => {
		await telling.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab', 'Space', 'Alt+n');
		await telling.bij('inkomens[0].naam');
		await telling.typ('Jumbo');
		await telling.druk('Tab');
		await telling.typ('15');
	};

	test('T1: alleenstaande, een baan, bedragen, rapportage: hooguit 45', async () => {
		const { page } = await begin();
		const telling = new Telling(page);
		await alleenstaande(telling);
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
		await telling.bij('inkomens[0].opgave.belastbaar.bedrag');
		await telling.typ('30000');
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab');
		await telling.bij('inkomens[0].opgave.netto.bedrag');
		await telling.typ('2000');
		await telling.pdf();
		expect(telling.toetsen).toBeLessThanOrEqual(45);
	});

	test('T2: hetzelfde met drie loonstroken: hooguit 80', async () => {
		const { page } = await begin();
		const telling = new Telling(page);
		await alleenstaande(telling);
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'Tab', 'Tab');
		await telling.bij('inkomens[0].opgave.perioden[0].loon');
		const kolom = async (bedrag: string, naar: string) => {
			await telling.typ(bedrag);
			for (const _ of [1, 2]) {
				await telling.druk(naar);
				await telling.typ(bedrag);
			}
		};
		await kolom('2650', 'Enter');
		await telling.druk('Tab', 'Tab', 'Tab');
		await kolom('212', 'ArrowUp');
		await telling.druk('Tab', 'Tab', 'Tab');
		await kolom('310', 'Enter');
		await telling.bij('inkomens[0].opgave.perioden[2].ingehoudenLoonheffing');
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
		await telling.pdf();
		expect(telling.toetsen).toBeLessThanOrEqual(80);
	});

	test('T3: dossier openen, datum en een bedrag wijzigen, rapportage: hooguit 30', async () => {
		const { page } = await begin();
		const telling = new Telling(page);
		// De test kan alleen het gewone venster bedienen.
		await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
		const kiezer = page.waitForEvent('filechooser');
		// Op een drukke machine vangt de browser het venster pas na een rondje heen en weer.
		await page.evaluate(() => document.title);
		await telling.druk('Control+o');
		const dossier = {
			...GETYPT,
			leefsituatie: 'alleenstaande',
			inkomens: GETYPT.inkomens.slice(0, 1),
			toeslagen: {},
			hardheid: null
		};
		await (
			await kiezer
		).setFiles({
			name: 'd.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(dossier))
		});
		await page.getByText('d.json is geopend.').waitFor();
		await telling.bij('werkbladformulier');
		await telling.druk('Tab');
		await telling.typ('1-12-2026');
		for (const stap of ['gegevens', 'wonen', 'inkomen']) {
			await telling.druk('Control+Enter');
			await page.waitForURL(`**/werkblad/${stap}/`);
			await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
		}
		await telling.druk('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
		await telling.bij('inkomens[0].opgave.belastbaar.bedrag');
		await telling.typ('31000');
		await telling.pdf();
		expect(telling.toetsen).toBeLessThanOrEqual(30);
	});
});
