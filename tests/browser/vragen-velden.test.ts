/** Elke vraag toont al haar velden, met het id waar een fout naar verwijst. Wie er een vergeet, vraagt iets zonder plek. */
import { expect, test } from 'vitest';
import { conceptVan, type Concept } from '#lib/dossier/concept.ts';
import { inkomenPad } from '#lib/dossier/pad.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { route, vraagvelden } from '#lib/invoer/vragenlijst/route.ts';
import { geldig } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';
import { gebruikBrowser } from './hulp/browser.ts';
import { open } from './hulp/werkblad.ts';

const browser = gebruikBrowser();

/** Velden die een vraag noemt en die er dan toch niet staan, met de reden. */
const geenPlek = ({ inkomens }: Concept): readonly string[] =>
	inkomens.flatMap(({ opgave }, plaats) => [
		// Elke periode die mist heeft een eigen vraag; de lijst zelf is geen veld.
		`${inkomenPad(plaats)}.opgave.ontbreekt`,
		// Dat er niets kwam, is alleen te zeggen zolang er geen loonstroken zijn.
		...(opgave.perioden.length > 0 ? [`${inkomenPad(plaats)}.opgave.leeg`] : [])
	]);

test('op elke pagina staat elk veld van de vraag', async () => {
	const bezoek = await browser.bezoek({ breedte: 360 });
	const { page } = bezoek;
	let gezien = 0;
	for (const inhoud of VOLLE_DOSSIERS) {
		const concept = conceptVan(geldig(inhoud));
		leidAntwoordenAf(concept);
		await bezoek.ga('/werkblad/');
		await open(page, JSON.stringify(inhoud));
		for (const plek of route(concept)) {
			const nummer = plek.nummer === undefined ? '' : `?nr=${plek.nummer}`;
			await bezoek.ga(`/berekening/${plek.stap}/${nummer}`);
			const ids = await page.locator('main [id]').evaluateAll((alle) => alle.map(({ id }) => id));
			const velden = vraagvelden(concept, plek).map(({ veld }) => veld);
			expect(
				velden.filter((veld) => !ids.includes(veld) && !geenPlek(concept).includes(veld)),
				`${plek.stap} ${nummer}`
			).toEqual([]);
			gezien += velden.length;
		}
	}
	expect(gezien).toBeGreaterThan(60);
});
