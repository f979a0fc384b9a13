/** Wat de opdracht `build:los` voor en na de bouw doet. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakEenBestand, zetRoutesKlaar } from '../../src/commando/losvorm.mjs';

describe('de pagina’s voor de bouw', () => {
	let wortel = '';
	beforeAll(() => {
		wortel = mkdtempSync(path.join(tmpdir(), 'los-'));
		const bestanden = {
			'+layout.ts': "export const prerender = true;\nexport const trailingSlash = 'always';\n",
			'+error.svelte': 'fout',
			'les/[stap]/+page.ts': 'export const entries = () => [];\nexport const load = () => ({});\n',
			'les/hulp.ts': 'export const entries = 1;\n',
			'vangnet.js/+server.ts': 'export const GET = 1;\n',
			'schil/+page.ts': 'export const ssr = false;\n'
		};
		for (const [naam, inhoud] of Object.entries(bestanden)) {
			const pad = path.join(wortel, 'src/routes', naam);
			mkdirSync(path.dirname(pad), { recursive: true });
			writeFileSync(pad, inhoud);
		}
		// Een oude kopie mag niet blijven staan.
		mkdirSync(path.join(wortel, '.cache/los/src/routes/oud'), { recursive: true });
		zetRoutesKlaar(wortel);
	});
	afterAll(() => rmSync(wortel, { recursive: true }));
	const pad = (naam: string) => path.join(wortel, '.cache/los/src', naam);
	const lees = (naam: string) => readFileSync(pad(naam), 'utf8');

	test('hebben geen keuzes over vooraf bouwen en geen antwoorden van een server', () => {
		expect(lees('routes/+layout.ts')).not.toContain('export');
		expect(lees('routes/les/[stap]/+page.ts')).toBe(
			'const _entries = () => [];\nexport const load = () => ({});\n'
		);
		expect(lees('routes/les/hulp.ts')).toContain('export const entries');
		for (const weg of ['oud', 'schil', 'vangnet.js']) expect(existsSync(pad(`routes/${weg}`))).toBe(false);
	});

	test('hebben dezelfde stijl, en voor elk ander adres de foutpagina', () => {
		const stijl = /@import '(.*)';/.exec(lees('app.css'))?.[1] ?? '';
		expect(path.resolve(pad(''), stijl)).toBe(path.join(wortel, 'src/app.css'));
		expect(lees('routes/[...onbekend]/+page.svelte')).toBe('fout');
	});

	test('zijn van de site zelf niet veranderd', () => {
		expect(readFileSync(path.join(wortel, 'src/routes/+layout.ts'), 'utf8')).toContain(
			'export const prerender'
		);
	});
});

describe('de pagina na de bouw', () => {
	const PAGINA =
		'<head><link rel="icon" href="/p.svg" type="image/svg+xml" /><link rel="apple-touch-icon" href="/p.png" />' +
		'<link rel="manifest" href="/m" /></head><body>"</body></html>"</body>\n</html>\n';

	test('noemt geen ander bestand, en heeft de bijlagen achteraan', () => {
		const los = maakEenBestand(PAGINA, '<svg id="$&"/>', { 'a.txt': 'kosten: $& $1' });
		expect([...los.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, adres]) => adres?.split(',')[0])).toEqual([
			'data:image/svg+xml'
		]);
		expect(los).toContain(encodeURIComponent('<svg id="$&"/>'));
		expect(los).toMatch(
			/<body>"<\/body><\/html>"<script type="text\/plain" id="a.txt">kosten: \$& \$1<\/script>\n<\/body>\n<\/html>\n$/
		);
	});

	test.each(['</script><script>', '</SCRIPT >', '<!--'])('weigert een bijlage met %s', (tekst) => {
		expect(() => maakEenBestand(PAGINA, '', { 'a.txt': tekst })).toThrow('a.txt');
	});

	test('mislukt als app.html veranderd is', () => {
		expect(() => maakEenBestand('<head></head><body></body></html>', '', {})).toThrow('manifest');
	});
});
