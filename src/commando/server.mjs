/**
 * Serveert de gebouwde site op localhost, met dezelfde koppen als een webserver zou moeten sturen.
 * Start en de browsertests gebruiken allebei deze code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Koppen die een metatag niet kan geven (frame-ancestors), of die voor elk bestand gelden. */
const KOPPEN = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff'
};

/** De service worker valt niet onder de metatag van een pagina: hij mag alleen de eigen bestanden ophalen. */
const CSP_SERVICE_WORKER = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/**
 * Beantwoordt verzoeken met de bestanden uit een map.
 * @param {string} map map met de gebouwde site
 * @returns {import('node:http').RequestListener}
 */
export function maakAfhandelaar(map) {
	const bestanden = sirv(map, {
		etag: true,
		dotfiles: false,
		setHeaders(antwoord, pad) {
			const vast = pad.startsWith('/_app/immutable/');
			antwoord.setHeader('Cache-Control', vast ? 'public, max-age=31536000, immutable' : 'no-cache');
			if (pad === '/service-worker.js') {
				antwoord.setHeader('Content-Security-Policy', CSP_SERVICE_WORKER);
			}
		}
	});
	const pagina = path.join(map, '404.html');
	const nietGevonden = existsSync(pagina) ? readFileSync(pagina) : '';
	return (verzoek, antwoord) => {
		for (const [naam, waarde] of Object.entries(KOPPEN)) antwoord.setHeader(naam, waarde);
		const [pad = '/', ...vraag] = (verzoek.url ?? '/').split('?');
		// De pagina's laden hun bestanden relatief, dus een map zonder schuine streep zou ze misgrijpen.
		if (isPaginaZonderStreep(map, pad)) {
			antwoord.writeHead(302, { Location: [`${pad}/`, ...vraag].join('?') }).end();
			return;
		}
		bestanden(verzoek, antwoord, () => {
			antwoord.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(nietGevonden);
		});
	};
}

/**
 * Is dit pad een pagina waar alleen de schuine streep achter ontbreekt?
 * Vreemde paden ('//elders', '..', tekens in %-vorm) zijn nooit een pagina van ons.
 * @param {string} map
 * @param {string} pad
 */
const isPaginaZonderStreep = (map, pad) =>
	/^(\/[\w-]+)+$/.test(pad) && existsSync(path.join(map, pad, 'index.html'));

/**
 * Start een server op localhost.
 * @param {import('node:http').RequestListener} afhandelaar
 * @param {number} poort 0 = een vrije poort; anders deze, of de eerstvolgende vrije
 * @returns {Promise<{ adres: string, poort: number, stop: () => Promise<void> }>}
 */
export async function startServer(afhandelaar, poort) {
	const server = createServer(afhandelaar);
	for (let poging = poort; ; poging++) {
		try {
			await luister(server, poging);
			break;
		} catch (fout) {
			const bezet = fout instanceof Error && 'code' in fout && fout.code === 'EADDRINUSE';
			if (!bezet || poging >= Math.min(poort + 50, 65_535)) throw fout;
		}
	}
	const adres = server.address();
	if (adres === null || typeof adres === 'string') throw new Error('De server heeft geen poort.');
	return {
		adres: `http://localhost:${adres.port}`,
		poort: adres.port,
		stop: () =>
			new Promise((klaar) => {
				server.close(() => klaar());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} poort
 * @returns {Promise<void>}
 */
function luister(server, poort) {
	return new Promise((klaar, mislukt) => {
		server.once('error', mislukt);
		server.listen(poort, 'localhost', () => {
			server.off('error', mislukt);
			klaar();
		});
	});
}
