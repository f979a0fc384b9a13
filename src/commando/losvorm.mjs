/** Wat er voor het losse bestand anders is dan voor de site. Gebruikt alleen modules van Node: svelte.config.js leest het. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Alles voor en van deze bouw; de uitkomst zelf gaat ergens anders heen. */
export const WERKMAP = '.cache/los';
const ROUTES = `${WERKMAP}/src/routes`;

/** @type {import('@sveltejs/kit').KitConfig} */
export const VORM_LOS = {
	files: { routes: ROUTES, serviceWorker: `${WERKMAP}/geen-service-worker` },
	// Op file:// is er maar een adres: de pagina staat achter het hekje.
	router: { type: 'hash' },
	output: { bundleStrategy: 'inline' }
};

/**
 * Strenger dan de site waar dat kan: er is geen ander bestand. Kit zet de hashes van script en stijl erbij.
 * @type {import('@sveltejs/kit').KitConfig['csp'] extends { directives?: infer D } | undefined ? D : never}
 */
export const BELEID_LOS = {
	'script-src': [],
	'style-src': [],
	'img-src': ['data:'],
	'font-src': ['data:'],
	'worker-src': ['none'],
	'manifest-src': ['none'],
	'trusted-types': ['svelte-trusted-html']
};

/** Wat alleen een server kan geven, of alleen de service worker gebruikt. */
const NIET = ['404.html', 'vangnet.js', 'schil'];
/** Over vooraf bouwen; Kit staat die achter een hekje niet toe. */
const PAGINAKEUZE = /^export const (prerender|trailingSlash|entries|ssr)\b/gm;

/** De pagina's van de site, zonder wat er hier niet kan. Een kopie: zo blijft de site zelf zoals zij is. @param {string} wortel */
export function zetRoutesKlaar(wortel) {
	const bron = path.join(wortel, 'src/routes');
	const doel = path.join(wortel, ROUTES);
	rmSync(path.dirname(doel), { recursive: true, force: true });
	mkdirSync(path.dirname(doel), { recursive: true });
	const weg = NIET.map((naam) => path.join(bron, naam));
	cpSync(bron, doel, { recursive: true, filter: (pad) => !weg.includes(pad) });
	for (const naam of readdirSync(doel, { recursive: true, encoding: 'utf8' })) {
		if (!/(^|[\\/])\+(page|layout)[^\\/]*\.ts$/.test(naam)) continue;
		const pad = path.join(doel, naam);
		writeFileSync(pad, readFileSync(pad, 'utf8').replace(PAGINAKEUZE, 'const _$1'));
	}
	// Een adres dat er niet is: zonder eigen pagina vraagt Kit aan de server of er een nieuwe versie is.
	const onbekend = path.join(doel, '[...onbekend]');
	mkdirSync(onbekend);
	cpSync(path.join(bron, '+error.svelte'), path.join(onbekend, '+page.svelte'));
	const stijl = path.relative(path.join(doel, '..'), path.join(wortel, 'src/app.css'));
	writeFileSync(path.join(doel, '../app.css'), `@import '${stijl.split(path.sep).join('/')}';\n`);
}

/** Een tekst in de pagina, om te bewaren: de browser voert haar niet uit. @param {string} naam @param {string} tekst */
function alsBijlage(naam, tekst) {
	if (/<(\/script|!--)/i.test(tekst)) throw new Error(`${naam} kan niet in een pagina staan`);
	return `<script type="text/plain" id="${naam}">${tekst}</script>\n`;
}

/**
 * De pagina van deze bouw zonder verwijzing naar een ander bestand, met de bijlagen erin.
 * @param {string} pagina
 * @param {string} pictogram als SVG
 * @param {Readonly<Record<string, string>>} bijlagen tekst per bestandsnaam
 */
export function maakEenBestand(pagina, pictogram, bijlagen) {
	/** @type {[RegExp, string][]} */
	const stappen = [
		[/<link rel="manifest"[^>]*>\s*/, ''],
		[/<link rel="apple-touch-icon"[^>]*>\s*/, ''],
		[/(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml,${encodeURIComponent(pictogram)}`],
		[
			/(?=<\/body>\s*<\/html>\s*$)/,
			Object.entries(bijlagen)
				.map(([naam, tekst]) => alsBijlage(naam, tekst))
				.join('')
		]
	];
	return stappen.reduce((tot, [oud, nieuw]) => {
		if (!oud.test(tot)) throw new Error(`Niet gevonden in de pagina: ${oud.source}`);
		return tot.replace(oud, () => nieuw);
	}, pagina);
}
