/** Op het werkblad is elk veld van het dossier in te vullen; wat er niet staat, staat hier met de reden. */
import { expect, test } from 'vitest';
import { valtOnder, VELDPADEN, zonderPlaatsen } from '#lib/dossier/pad.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { klapAllesOpen, open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

const GEEN_VELD: Readonly<Record<string, string>> = {
	vtlb: 'heeft een eigen pagina',
	'inkomens[].id': 'geeft de toepassing zelf',
	'inkomens[].van': 'volgt uit de lijst waarin het inkomen staat',
	'inkomens[].opgave.ontbreekt[].begin': 'volgt uit de rij van de periode zonder strook',
	'inkomens[].opgave.ontbreekt[].eind': 'volgt uit de rij van de periode zonder strook'
};

test('elk veld heeft een plek', async () => {
	const bezoek = await browser.bezoek({ breedte: 1280 });
	const { page } = bezoek;
	const namen = new Set<string>();
	for (const inhoud of VOLLE_DOSSIERS) {
		await bezoek.ga('/werkblad/');
		await open(page, JSON.stringify(inhoud));
		for (const stap of ['', 'wonen/', 'inkomen/', 'beslagobject/', 'verrekeningen/', 'resultaat/']) {
			await bezoek.ga(`/werkblad/${stap}`);
			if (stap === 'inkomen/') await klapAllesOpen(page);
			const gevonden = await page
				.locator('#werkbladformulier :is(input, select, textarea)')
				.evaluateAll((velden) => velden.map((veld) => veld.id));
			for (const id of gevonden) namen.add(zonderPlaatsen(id.replace(/-[^.]*$/, '')));
		}
	}
	const staatEr = (veld: string) => [...namen].some((naam) => naam !== '' && valtOnder(naam, veld));
	const isVrij = (veld: string) => Object.keys(GEEN_VELD).some((groep) => valtOnder(veld, groep));
	expect(VELDPADEN.filter((veld) => !isVrij(veld) && !staatEr(veld))).toEqual([]);
	expect(VELDPADEN.filter((veld) => isVrij(veld) && staatEr(veld))).toEqual([]);
});
