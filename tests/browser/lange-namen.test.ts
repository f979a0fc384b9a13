/** Namen zoals mensen ze typen: lang, van rechts naar links, en veel ervan. Geen pagina gaat er stuk van. */
import { expect, test } from 'vitest';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { axeFouten, gebruikBrowser, teBreed } from './hulp/browser.ts';
import { klapAllesOpen, naarInkomen, open } from './hulp/werkblad.ts';
import { routes } from './hulp/site.ts';

const browser = gebruikBrowser();
const LANG = [
	'Arbeidsongeschiktheidsverzekeringsmaatschappij',
	'Arbeidsongeschiktheidsuitkering',
	'W'.repeat(200)
];
const MAANDEN = [
	['2026-03-01', '2026-03-31'],
	['2026-04-01', '2026-04-30'],
	['2026-05-01', '2026-05-31'],
	['2026-06-01', '2026-06-30']
] as const;
const stroken = () => perioden(...MAANDEN.map(([begin, eind]) => periode(begin, eind)));
const metNamen = (namen: readonly string[]) =>
	JSON.stringify(
		dossier({
			kenmerk: { dossiernummer: namen[0] },
			inkomens: namen.map((naam, plaats) => inkomen({ id: String(plaats + 1), naam, opgave: stroken() }))
		})
	);

test('met namen van honderden letters past elke pagina op 320 pixels', async () => {
	const bezoek = await browser.bezoek({ breedte: 320, hoogte: 640 });
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, metNamen(LANG));
	const teBreedOp: string[] = [];
	for (const route of routes().filter((pad) => /berekening|brief|resultaat|werkblad|vtlb/.test(pad))) {
		await bezoek.ga(route);
		const over = await teBreed(bezoek.page);
		if (over > 0) teBreedOp.push(`${route} ${over}`);
	}
	expect(teBreedOp).toEqual([]);
});

test('een naam van rechts naar links draait de zin eromheen niet om', async () => {
	const bezoek = await browser.bezoek();
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, metNamen(['\u202eBakker', 'חברה']));
	await bezoek.ga('/resultaat/');
	const tekst = await bezoek.page.locator('main').innerText();
	expect(tekst).toContain('\u2068Bakker\u2069');
	expect(tekst).toContain('\u2068חברה\u2069');
	expect(tekst).not.toContain('\u202e');
});

test('het werkblad met vijf inkomens van vier loonstroken heeft geen fouten volgens axe', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	await bezoek.ga('/werkblad/');
	await open(bezoek.page, metNamen(['Een', 'Twee', 'Drie', 'Vier', 'Vijf']));
	await naarInkomen(bezoek.page);
	await klapAllesOpen(bezoek.page);
	expect(await bezoek.page.locator('table').count()).toBeGreaterThanOrEqual(5);
	expect(await axeFouten(bezoek.page)).toEqual([]);
});
