/**
 * Zet op een schone machine klaar wat nodig is: de pakketten, een Chromium en een verse bouw.
 * Gebruikt alleen modules van Node zelf, want node_modules kan nog ontbreken.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** De map van het project; alle opdrachten draaien daar. */
export const projectmap = path.resolve(import.meta.dirname, '../..');

/** Map met de gebouwde site; BOUWMAP wijst een andere aan. */
export const bouwmap = path.resolve(projectmap, process.env.BOUWMAP ?? 'build');

/**
 * Draait een programma in de projectmap.
 * @param {string} programma
 * @param {string[]} argumenten
 * @param {NodeJS.ProcessEnv} [omgeving] extra omgevingsvariabelen
 * @param {boolean} [stil] toon de uitvoer alleen als het mislukt
 * @returns {boolean} of het gelukt is
 */
export function draai(programma, argumenten, omgeving = {}, stil = false) {
	// Op Windows zijn npm en apt .cmd-bestanden, die alleen een shell kan starten.
	const shell = process.platform === 'win32' && programma !== process.execPath;
	const { status, stdout, stderr } = spawnSync(programma, argumenten, {
		cwd: projectmap,
		env: { ...process.env, ...omgeving },
		stdio: stil ? 'pipe' : 'inherit',
		maxBuffer: 64 * 1024 * 1024,
		shell
	});
	if (stil && status !== 0) process.stderr.write(Buffer.concat([stdout, stderr]));
	return status === 0;
}

/**
 * Draait het hoofdprogramma van een geïnstalleerd pakket met deze Node (werkt ook zonder npx en op Windows).
 * @param {string} bestand pad binnen node_modules
 * @param {string[]} argumenten
 * @param {NodeJS.ProcessEnv} [omgeving]
 * @param {boolean} [stil]
 */
export const draaiPakket = (bestand, argumenten, omgeving, stil) =>
	draai(process.execPath, [path.join(projectmap, 'node_modules', bestand), ...argumenten], omgeving, stil);

/**
 * Begint met het hoofdprogramma van een pakket, terwijl de rest doorgaat. De uitvoer staat in een bestand: een pijp die
 * niemand leest houdt het programma op.
 * @param {string} bestand pad binnen node_modules
 * @param {string[]} argumenten
 * @returns {() => Promise<boolean>} wacht, toont de uitvoer, en zegt of het gelukt is
 */
export function beginPakket(bestand, argumenten) {
	const uitvoer = path.join(projectmap, '.cache', `${path.basename(bestand)}.log`);
	mkdirSync(path.dirname(uitvoer), { recursive: true });
	const greep = openSync(uitvoer, 'w');
	const programma = spawn(process.execPath, [path.join(projectmap, 'node_modules', bestand), ...argumenten], {
		cwd: projectmap,
		stdio: ['ignore', greep, greep]
	});
	closeSync(greep);
	const einde = once(programma, 'exit');
	return async () => {
		const [status] = await einde;
		process.stdout.write(readFileSync(uitvoer));
		return status === 0;
	};
}

/**
 * Installeert de pakketten als ze ontbreken of als het lockbestand veranderd is.
 * @returns {boolean} of de pakketten er staan
 */
export function zetPakkettenKlaar() {
	const merk = path.join(projectmap, 'node_modules', '.klaargezet');
	const stand = createHash('sha256')
		.update(readFileSync(path.join(projectmap, 'package-lock.json')))
		.update(process.versions.modules)
		.digest('hex');
	if (existsSync(merk) && readFileSync(merk, 'utf8') === stand) return true;
	console.log('De pakketten worden geïnstalleerd (npm ci).');
	if (!draai('npm', ['ci', '--no-audit', '--no-fund'])) {
		console.error('npm ci is mislukt: zie de melding hierboven.');
		return false;
	}
	writeFileSync(merk, stand);
	return true;
}

/** @returns {string | undefined} het pad van een Chromium of Chrome die er al is */
export function zoekChromium() {
	const { env } = process;
	const vast = [
		env.CHROME_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map(
			(map) => map && path.join(map, 'Google/Chrome/Application/chrome.exe')
		)
	];
	return vast.find((pad) => pad !== undefined && existsSync(pad));
}

/** @returns {Promise<string | undefined>} de Chromium die playwright-core zelf heeft opgehaald */
async function zoekChromiumVanPlaywright() {
	const ingang = path.join(projectmap, 'node_modules', 'playwright-core', 'index.mjs');
	if (!existsSync(ingang)) return undefined;
	/** @type {typeof import('playwright-core')} */
	const { chromium } = await import(pathToFileURL(ingang).href);
	const pad = chromium.executablePath();
	return pad && existsSync(pad) ? pad : undefined;
}

/** Mag en kan dit proces Debian-pakketten installeren? Nooit met sudo: dat beslist de gebruiker. */
const kanDebianInstalleren = () =>
	process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installeert Debian-pakketten als dat zonder vragen kan.
 * @param {string[]} pakketten
 * @returns {boolean} of ze er staan
 */
export function installeerDebian(pakketten) {
	if (!kanDebianInstalleren()) return false;
	const geenVragen = { DEBIAN_FRONTEND: 'noninteractive' };
	console.log(`Debian-pakketten worden geïnstalleerd: ${pakketten.join(', ')}.`);
	return (
		draai('apt-get', ['update', '-qq'], geenVragen, true) &&
		draai('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...pakketten], geenVragen, true)
	);
}

/**
 * Zoekt een Chromium en installeert er een als die ontbreekt: CHROME_PATH of een bestaande,
 * dan het pakket van Debian, dan de eigen download van playwright-core.
 * @returns {Promise<string | undefined>} het pad, of undefined als niets lukte
 */
export async function zetChromiumKlaar() {
	const bestaand = zoekChromium() ?? (await zoekChromiumVanPlaywright());
	if (bestaand) return bestaand;
	if (installeerDebian(['chromium'])) {
		const geinstalleerd = zoekChromium();
		if (geinstalleerd) return geinstalleerd;
	}
	draaiPakket('playwright-core/cli.js', ['install', 'chromium']);
	return zoekChromiumVanPlaywright();
}

/** Wat niet verplicht is maar een test scherper maakt; ontbreekt het, dan slaat die test zich over. */
const EXTRA_DEBIAN = [
	// Leest een PDF na (tekst, opbouw, lettertypen) met een ander programma dan dat hem maakte.
	{ programma: '/usr/bin/pdftotext', pakket: 'poppler-utils' },
	{ programma: '/usr/bin/qpdf', pakket: 'qpdf' }
];

/** Waar Debian de bibliotheken van deze processor neerzet. */
const BIBLIOTHEEK = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/** De twee andere browsers waarin de hoofdwegen lopen; WebKitGTK heeft een beeldscherm nodig, al is het in het geheugen. */
const MOTOREN_DEBIAN = [
	{ programma: '/usr/bin/firefox-esr', pakket: 'firefox-esr' },
	{ programma: '/usr/bin/WebKitWebDriver', pakket: 'webkit2gtk-driver' },
	{ programma: '/usr/bin/Xvfb', pakket: 'xvfb' }
];

/** Installeert de extra's waar dat zonder vragen kan; mislukt er een, dan staan de andere er toch. */
export function zetExtrasKlaar() {
	if (!kanDebianInstalleren()) return;
	for (const groep of [EXTRA_DEBIAN, MOTOREN_DEBIAN]) {
		const ontbreekt = groep.filter(({ programma }) => !existsSync(programma));
		if (ontbreekt.length > 0) installeerDebian(ontbreekt.map(({ pakket }) => pakket));
	}
}

/**
 * De andere browsers die er zijn. Een leeg pad betekent dat de tests ervoor zich overslaan.
 * @returns {{ firefox: string, webkit: { driver: string, browser: string, beeldscherm: string } | null }}
 */
export function zoekMotoren() {
	const eerste = (/** @type {(string | undefined)[]} */ paden) =>
		paden.find((pad) => pad !== undefined && existsSync(pad)) ?? '';
	const [driver = '', beeldscherm = ''] = MOTOREN_DEBIAN.slice(1).map(({ programma }) => eerste([programma]));
	const browser = eerste(
		['4.1', '4.0', '6.0'].map((versie) => `/usr/lib/${BIBLIOTHEEK}/webkit2gtk-${versie}/MiniBrowser`)
	);
	return {
		firefox: eerste([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']),
		webkit: driver && beeldscherm && browser ? { driver, browser, beeldscherm } : null
	};
}

/**
 * Het nieuwste wijzigingstijdstip in een map of van een bestand, in milliseconden.
 * @param {string} pad
 * @returns {number}
 */
function nieuwste(pad) {
	const staat = statSync(pad, { throwIfNoEntry: false });
	if (!staat) return 0;
	if (!staat.isDirectory()) return staat.mtimeMs;
	return Math.max(staat.mtimeMs, ...readdirSync(pad).map((naam) => nieuwste(path.join(pad, naam))));
}

const BRONNEN = [
	'src',
	'static',
	'normen',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Is er een bouw die nieuwer is dan alle bronnen? */
export function isBouwActueel() {
	const merk = path.join(bouwmap, 'index.html');
	if (!existsSync(merk)) return false;
	return Math.max(...BRONNEN.map((bron) => nieuwste(path.join(projectmap, bron)))) < nieuwste(merk);
}

/**
 * Bouwt de site in de bouwmap.
 * @param {NodeJS.ProcessEnv} [omgeving] bijvoorbeeld VERSIE of een andere BOUWMAP
 * @returns {boolean} of het gelukt is
 */
export function bouw(omgeving) {
	// Vanuit vitest staat NODE_ENV op 'test'; dan zou Kit de ontwikkelversie bouwen, zonder service worker.
	const productie = { ...omgeving, NODE_ENV: 'production' };
	const gelukt = draaiPakket('vite/bin/vite.js', ['build', '--logLevel', 'warn'], productie, true);
	// Een half gelukte bouw mag de volgende keer niet voor actueel doorgaan.
	if (!gelukt && !omgeving?.BOUWMAP) rmSync(path.join(bouwmap, 'index.html'), { force: true });
	return gelukt;
}

/** Bouwt alleen als de bouw ontbreekt of ouder is dan de bronnen. @returns {boolean} of er een bouw staat */
export function bouwAlsNodig() {
	return isBouwActueel() || bouw();
}
