import { get } from 'node:http';
import { expect, inject, test } from 'vitest';
import { geenKlachten, gebruikBrowser, wachtTotOffline } from './hulp/browser.ts';
import { routes } from './hulp/site.ts';

const browser = gebruikBrowser();

// Zonder service worker let elke test hierop; dit is de pagina zoals wie terugkomt haar krijgt.
test(
	'elke pagina houdt zich aan de CSP en stuurt niets weg, ook met de service worker ervoor',
	{ timeout: 300_000 },
	async () => {
		const bezoek = await browser.bezoek();
		await bezoek.ga('/');
		await wachtTotOffline(bezoek.page);
		// Een paar tegelijk: het meeste is wachten of er nog iets komt.
		for (const paar of inStukken(routes(), 6)) {
			const tabbladen = await Promise.all(
				paar.map(async (route) => {
					const page = await bezoek.tabblad();
					await page.goto(route, { waitUntil: 'networkidle' });
					return page;
				})
			);
			expect(bezoek.klachten, paar.join(' ')).toEqual(geenKlachten());
			for (const page of tabbladen) await page.close();
		}
	}
);

test.each(routes())('%s begint met een beleid dat alles verbiedt', async (route) => {
	const html = await (await fetch(inject('adres') + route)).text();
	const beleid = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	const regels = new Map(
		beleid.split('; ').map((regel) => {
			const [naam = '', ...bronnen] = regel.split(' ');
			return [naam, bronnen.filter((bron) => !bron.startsWith("'sha256-")).join(' ')];
		})
	);
	expect(Object.fromEntries(regels)).toEqual({
		'default-src': "'none'",
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self'",
		'font-src': "'self'",
		'connect-src': "'none'",
		'worker-src': "'self'",
		'manifest-src': "'self'",
		'object-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'require-trusted-types-for': "'script'",
		'trusted-types': 'svelte-trusted-html service-worker werker'
	});
	expect(html).not.toMatch(/\sstyle="/);
});

test('de bewaking zelf ziet een overtreding en een verzoek naar buiten', async () => {
	const bezoek = await browser.bezoek({ magKlagen: true });
	await bezoek.ga('/');
	await bezoek.page.evaluate(() => {
		const vak = document.createElement('div');
		vak.setAttribute('style', 'color: red');
		document.body.append(vak);
		void fetch('https://voorbeeld.invalid/').catch(() => undefined);
		const script = document.createElement('script');
		script.append('globalThis.ingebroken = true');
		document.body.append(script);
	});
	const overtreden = () => new Set(bezoek.klachten.csp.map((regel) => regel.split(' ')[0]));
	await expect
		.poll(overtreden)
		.toEqual(new Set(['style-src-attr', 'connect-src', 'require-trusted-types-for']));
	expect(await bezoek.page.evaluate(() => 'ingebroken' in globalThis)).toBe(false);
	await bezoek.page.goto('http://127.0.0.1:9/').catch(() => undefined);
	expect(bezoek.klachten.naarBuiten).toEqual(['http://127.0.0.1:9/']);
});

test('de server stuurt de koppen die een metatag niet kan geven', async () => {
	const pagina = await fetch(`${inject('adres')}/`);
	expect(pagina.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
	expect(pagina.headers.get('x-content-type-options')).toBe('nosniff');
	expect(pagina.headers.get('referrer-policy')).toBe('no-referrer');
	expect(pagina.headers.get('cache-control')).toBe('no-cache');

	const worker = await fetch(`${inject('adres')}/service-worker.js`);
	expect(worker.headers.get('content-security-policy')).toContain("default-src 'none'");

	const onbekend = await fetch(`${inject('adres')}/bestaat-niet`);
	expect(onbekend.status).toBe(404);
	expect(onbekend.headers.get('x-content-type-options')).toBe('nosniff');
});

test('de server stuurt een pagina zonder schuine streep door, en overleeft vreemde paden', async () => {
	const route = routes().find((pad) => pad !== '/') ?? '/';
	const zonderStreep = await fetch(`${inject('adres')}${route.replace(/\/$/, '')}?a=1&b=?`, {
		redirect: 'manual'
	});
	expect(zonderStreep.status).toBe(302);
	expect(zonderStreep.headers.get('location')).toBe(`${route}?a=1&b=?`);

	for (const pad of ['//', '//elders', '/%', '/..%2f..%2fetc', `/${'a/'.repeat(500)}`]) {
		expect(await statusVan(pad), pad).toBe(404);
	}
	expect((await fetch(`${inject('adres')}/`)).status).toBe(200);
});

/** Vraagt een pad precies zoals het er staat; fetch zou het eerst opschonen. */
function statusVan(pad: string): Promise<number | undefined> {
	return new Promise((klaar, mislukt) => {
		get(inject('adres'), { path: pad }, (antwoord) => {
			antwoord.resume();
			klaar(antwoord.statusCode);
		}).on('error', mislukt);
	});
}

const inStukken = <T>(rij: readonly T[], lengte: number): T[][] =>
	Array.from({ length: Math.ceil(rij.length / lengte) }, (_, i) => rij.slice(i * lengte, (i + 1) * lengte));
