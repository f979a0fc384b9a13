/** Wat in de bouw zit, staat er met zijn licentie bij. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bouwmap, projectmap } from '../../src/commando/klaarzetten.mjs';
import { gebruikBrowser } from './hulp/browser.ts';

const browser = gebruikBrowser();
const lees = (...pad: string[]) => readFileSync(path.join(...pad), 'utf8');

test('elk pakket waar de toepassing van afhangt staat in de licenties en de stuklijst', () => {
	const { dependencies } = JSON.parse(lees(projectmap, 'package.json')) as {
		dependencies: Record<string, string>;
	};
	const tekst = lees(bouwmap, 'licenties.txt');
	const { components } = JSON.parse(lees(bouwmap, 'stuklijst.json')) as {
		components: { name: string; version: string }[];
	};
	const lijst = components.map(({ name, version }) => `${name} ${version}`);
	for (const [naam, versie] of [...Object.entries(dependencies), ['svelte', ''], ['fflate', '']]) {
		expect(
			lijst.some((regel) => regel.startsWith(`${naam} ${versie}`)),
			naam
		).toBe(true);
		expect(tekst).toContain(`\n${naam} ${versie}`);
	}
	expect(tekst).toContain('Permission is hereby granted');
	expect(tekst).toContain('SIL OPEN FONT LICENSE');
});

test('zij zijn te vinden op de pagina over deze berekening', async () => {
	// Bij een tekstbestand vraagt de browser zelf nog om een pictogram.
	const bezoek = await browser.bezoek({ magKlagen: true });
	for (const naam of ['licenties.txt', 'stuklijst.json']) {
		await bezoek.ga('/over/');
		await bezoek.page.getByRole('link', { name: naam }).click();
		await bezoek.page.waitForURL(`**/${naam}`);
	}
});
