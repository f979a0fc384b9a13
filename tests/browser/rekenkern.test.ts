/** De rekenkern in een pagina die niets van Beslagvrij heeft, met een beleid dat alleen eigen script toelaat. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brief, controle } from '../controle/hulp.ts';
import { dossier } from '../hulp/bouwers.ts';
import { bouwRekenkern } from '../hulp/rekenkern.ts';
import { gebruikBrowser } from './hulp/browser.ts';

const browser = gebruikBrowser();

const BELEID =
	"default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGINA =
	'<!doctype html><html lang="nl"><title>Kaal</title><script type="module" src="/kaal.js"></script>';
const SCRIPT = `import * as kern from '/rekenkern.js';\nglobalThis.kern = kern;`;

let server: Server;
let adres = '';

beforeAll(async () => {
	const module = readFileSync(path.join(bouwRekenkern(), 'rekenkern.js'));
	const bestanden: Record<string, readonly [string, string | Buffer]> = {
		'/': ['text/html; charset=utf-8', PAGINA],
		'/kaal.js': ['text/javascript', SCRIPT],
		'/rekenkern.js': ['text/javascript', module]
	};
	server = createServer(({ url = '' }, antwoord) => {
		const [soort, inhoud] = bestanden[url] ?? ['text/plain', ''];
		antwoord.writeHead(url in bestanden ? 200 : 204, {
			'content-type': soort,
			'content-security-policy': BELEID
		});
		antwoord.end(inhoud);
	});
	await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
	const { port } = server.address() as { port: number };
	adres = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

test('rekent, vergelijkt en controleert in een kale pagina, zonder iets te overtreden', async () => {
	const { page } = await browser.bezoek({ adres });
	await page.goto('/');
	await page.waitForFunction(() => 'kern' in globalThis);
	const uit = await page.evaluate(
		([toen, nu, eenBrief]) => {
			const kern = Reflect.get(globalThis, 'kern') as Record<string, (...invoer: unknown[]) => unknown>;
			return [
				kern['reken']?.(toen),
				kern['vergelijk']?.(toen, nu),
				kern['controleer']?.(eenBrief),
				kern['reken']?.({})
			];
		},
		[
			dossier({ peildatum: '2026-03-05' }),
			dossier({ peildatum: '2026-07-20' }),
			controle({ brief: brief('1336.00') })
		]
	);
	expect(uit).toMatchObject([
		{ tBvv: '1482' },
		{ verschil: '17.00' },
		{ uitkomst: 'kanHoger' },
		{ fouten: [{ veld: 'formaat' }] }
	]);
});
