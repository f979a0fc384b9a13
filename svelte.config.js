import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Korte hash van de commit, of leeg buiten een git-map (een uitgepakt archief bouwt dus ook). */
function leesCommit() {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
			cwd: import.meta.dirname,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return '';
	}
}

/**
 * De laatste dag met normen ('JJJJ-MM-DD'). Zo weet elke pagina of de bedragen verlopen zijn, zonder de tabellen te laden.
 */
function leesLaatsteNormdag() {
	const map = new URL('./normen/', import.meta.url);
	const laatste = readdirSync(map)
		.filter((naam) => /^\d{4}-[12]\.json$/.test(naam))
		.sort()
		.at(-1);
	if (!laatste) throw new Error('Geen normtabellen in normen/');
	/** @type {{ totEnMet: string }} */
	const { totEnMet } = JSON.parse(readFileSync(new URL(laatste, map), 'utf8'));
	return totEnMet;
}

export const commit = leesCommit();
export const laatsteNormdag = leesLaatsteNormdag();
export const versie = process.env.VERSIE ?? version;

/** Andere map dan build/: de browsertest van het bijwerken bouwt zo een tweede versie ernaast. */
const bouwmap = process.env.BOUWMAP;

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		outDir: bouwmap ? `${bouwmap}-kit` : '.svelte-kit',
		// strict en geen fallback: elke pagina staat als bestand klaar, ook zonder server.
		adapter: adapter({ strict: true, pages: bouwmap ?? 'build', assets: bouwmap ?? 'build' }),
		// Relatief: dezelfde map werkt onder elk pad van elke webserver.
		paths: { relative: true },
		// De root layout meldt de service worker zelf aan, om te kunnen vragen voor het bijwerken.
		serviceWorker: { register: false },
		version: { name: commit ? `${versie}+${commit}` : versie },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['none'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'service-worker']
			}
		}
	}
};

export default config;
