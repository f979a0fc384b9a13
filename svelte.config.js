import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { BELEID_LOS, VORM_LOS } from './src/commando/losvorm.mjs';
import { metVoorraad } from './src/commando/voorraad.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Wat git zegt, of leeg buiten een git-map (een uitgepakt archief bouwt dus ook). @param {string[]} vraag */
function vraagGit(vraag) {
	try {
		return execFileSync('git', vraag, {
			cwd: import.meta.dirname,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return '';
	}
}

/** De normtabellen als bestand, oudste eerst. */
const normtabellen = readdirSync(new URL('./normen/', import.meta.url))
	.filter((naam) => /^\d{4}-[12]\.json$/.test(naam))
	.sort()
	.map((naam) => ({
		id: naam.replace('.json', ''),
		bytes: readFileSync(new URL(`./normen/${naam}`, import.meta.url))
	}));

/**
 * De eerste en de laatste dag met normen ('JJJJ-MM-DD'). Zo weet elke pagina of de bedragen verlopen zijn, zonder de tabellen
 * te laden.
 * @param {'vanaf' | 'totEnMet'} kant
 */
function leesNormdag(kant) {
	const tabel = normtabellen.at(kant === 'vanaf' ? 0 : -1);
	if (!tabel) throw new Error('Geen normtabellen in normen/');
	/** @type {{ vanaf: string, totEnMet: string }} */
	const dagen = JSON.parse(tabel.bytes.toString());
	return dagen[kant];
}

/** De SHA-256 van elk normbestand, voor in de documenten: ieder kan haar met het bestand zelf narekenen. */
export const controlegetallen = Object.fromEntries(
	normtabellen.map(({ id, bytes }) => [id, createHash('sha256').update(bytes).digest('hex')])
);
/** Korte hash van de commit. */
export const commit = vraagGit(['rev-parse', '--short', 'HEAD']);
export const eersteNormdag = leesNormdag('vanaf');
export const laatsteNormdag = leesNormdag('totEnMet');
/** Zes weken ervoor: vanaf deze dag zegt de site rustig wanneer de bedragen aflopen. */
export const normenBijnaOm = zesWekenVoor(laatsteNormdag);
export const versie = process.env.VERSIE ?? version;

/** @param {string} dag */
function zesWekenVoor(dag) {
	const moment = new Date(`${dag}T00:00:00Z`);
	moment.setUTCDate(moment.getUTCDate() - 42);
	return moment.toISOString().slice(0, 10);
}

/** Andere map dan build/: de browsertest van het bijwerken bouwt zo een tweede versie ernaast. */
const bouwmap = process.env.BOUWMAP;
const uitvoer = bouwmap ?? 'build';

/**
 * BOUWSTENEN=1 maakt in plaats van de toepassing de pagina met alle bouwstenen (src/bouwstenen), in een eigen map.
 * Zo kan die pagina nooit in het pakket komen: zij heeft daar geen route.
 */
const bouwstenen = process.env.BOUWSTENEN === '1';

/**
 * LOS=1 maakt in plaats van de site een HTML-bestand dat zonder server opent. `npm run build:los` zet klaar wat daarvoor nodig is
 * (src/commando/los.mjs).
 */
export const los = process.env.LOS === '1';
/** De dag van de commit ('JJJJ-MM-DD'), zodat dezelfde code hetzelfde bestand geeft; leeg buiten git. */
export const bouwdag = vraagGit(['log', '-1', '--format=%cs']);

const site = adapter({ strict: true, pages: uitvoer, assets: uitvoer });

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		...(bouwstenen && { files: { routes: 'src/bouwstenen' } }),
		...(los && VORM_LOS),
		outDir: bouwmap ? `${bouwmap}-kit` : '.svelte-kit',
		// strict en geen fallback: elke pagina staat als bestand klaar, ook zonder server.
		adapter: los ? site : metVoorraad(site, uitvoer),
		prerender: bouwstenen
			? // De bouwstenen linken naar pagina's van de toepassing, en die zijn er hier niet.
				{ crawl: false }
			: // Geen pagina linkt hierheen: wat een server geeft voor een onbekend adres, en een script dat app.html noemt.
				{ entries: ['*', '/404.html', '/vangnet.js'] },
		// Relatief: dezelfde map werkt onder elk pad van elke webserver. Een los bestand heeft alleen zichzelf.
		paths: { relative: !los },
		// De root layout meldt de service worker zelf aan, om te kunnen vragen voor het bijwerken.
		serviceWorker: { register: false },
		version: { name: commit ? `${versie}+${commit}` : versie },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['none'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'service-worker', 'werker'],
				...(los && BELEID_LOS)
			}
		}
	}
};

export default config;
