/** Zet voor alle browsertests samen klaar: een verse bouw, een server op een vrije poort en een Chromium. */
import type { TestProject } from 'vitest/node';
import { bouwAlsNodig, bouwmap, zetChromiumKlaar, zoekMotoren } from '../../../src/commando/klaarzetten.mjs';
import { maakAfhandelaar, startServer } from '../../../src/commando/server.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Adres van de gebouwde site, zonder schuine streep aan het eind. */
		adres: string;
		/** Pad van het programma Chromium. */
		chromium: string;
		/** De andere browsers die er zijn. */
		motoren: ReturnType<typeof zoekMotoren>;
	}
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (!bouwAlsNodig()) throw new Error('De site bouwt niet, dus de browsertests kunnen niet beginnen.');
	const chromium = await zetChromiumKlaar();
	if (!chromium) throw new Error('Er is geen Chromium: installeer die, of zet het pad in CHROME_PATH.');
	const server = await startServer(maakAfhandelaar(bouwmap), 0);
	project.provide('adres', server.adres);
	project.provide('chromium', chromium);
	project.provide('motoren', zoekMotoren());
	return () => server.stop();
}
