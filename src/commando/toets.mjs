/**
 * npm test: zet klaar en voert alle controles uit, ook als er een mislukt.
 * De laatste regel is 'N passed, N failed', met ', N skipped' als er iets is overgeslagen; elke stap buiten vitest
 * telt als één test.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
	beginPakket,
	bouw,
	draaiPakket,
	projectmap,
	zetChromiumKlaar,
	zetExtrasKlaar,
	zetPakkettenKlaar
} from './klaarzetten.mjs';

const UITSLAG = path.join(projectmap, '.cache', 'vitest.json');

/** @typedef {{ geslaagd: number, mislukt: number, overgeslagen: number }} Telling */

/** @param {Telling} telling @returns {never} */
function sluitAf({ geslaagd, mislukt, overgeslagen }) {
	console.log(`${geslaagd} passed, ${mislukt} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`);
	process.exit(mislukt === 0 && geslaagd > 0 ? 0 : 1);
}

/** @param {string} zin @returns {never} */
function breekAf(zin) {
	console.error(zin);
	sluitAf({ geslaagd: 0, mislukt: 1, overgeslagen: 0 });
}

const BOUWEN = 'bouwen (vite)';

const TYPES = {
	naam: 'types van de routes',
	voer: () => draaiPakket('@sveltejs/kit/svelte-kit.js', ['sync'])
};

/** De andere stappen buiten vitest, in de volgorde waarin ze elkaars uitkomst nodig hebben. */
const STAPPEN = [
	{
		naam: 'opmaak (prettier)',
		voer: () => draaiPakket('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])
	},
	{
		naam: 'ongebruikt (knip)',
		voer: () => draaiPakket('knip/bin/knip.js', ['--no-progress', '--config', 'gereedschap/knip.jsonc'])
	},
	{
		naam: 'types (svelte-check)',
		voer: () => draaiPakket('svelte-check/bin/svelte-check', ['--fail-on-warnings'])
	},
	{
		naam: 'types van de service worker (tsc)',
		voer: () => draaiPakket('typescript/bin/tsc', ['--noEmit', '-p', 'src/service-worker'])
	},
	{ naam: BOUWEN, voer: () => bouw() }
];

/**
 * Draait vitest en telt uit zijn JSON-verslag. Een bestand dat niet eens laadt telt als één mislukte test.
 * @param {string[]} keuze welke projecten van vitest (leeg = alle)
 * @param {NodeJS.ProcessEnv} omgeving
 * @returns {Telling}
 */
function telVitest(keuze, omgeving) {
	rmSync(UITSLAG, { force: true });
	const goed = draaiPakket('vitest/vitest.mjs', ['run', ...keuze], omgeving);
	if (!existsSync(UITSLAG)) return { geslaagd: 0, mislukt: 1, overgeslagen: 0 };
	/** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
	const verslag = JSON.parse(readFileSync(UITSLAG, 'utf8'));
	const nietGeladen = verslag.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((uitkomst) => uitkomst.status === 'failed')
	).length;
	const mislukt = verslag.numFailedTests + nietGeladen;
	// Een fout buiten de tests (of een opzet die mislukt) staat alleen in de eindstand van vitest.
	return {
		geslaagd: verslag.numPassedTests,
		mislukt: !goed && mislukt === 0 ? 1 : mislukt,
		overgeslagen: verslag.numPendingTests
	};
}

if (!zetPakkettenKlaar()) breekAf('De tests kunnen niet beginnen: de pakketten staan er niet.');
const chromium = await zetChromiumKlaar();
if (!chromium) {
	breekAf('Er is geen Chromium: installeer Chromium of Chrome, of zet het pad ervan in CHROME_PATH.');
}
zetExtrasKlaar();

/** @type {Telling} */
const telling = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };
/** @type {string[]} */
const misluktNamen = [];
/** @param {{ naam: string, voer: () => boolean | Promise<boolean> }} stap */
async function neem({ naam, voer }) {
	console.log(`\n== ${naam}`);
	if (await voer()) {
		telling.geslaagd++;
	} else {
		telling.mislukt++;
		misluktNamen.push(naam);
	}
}

await neem(TYPES);
// De langste stap loopt naast de andere: samen zijn die even lang.
const wachtOpRegels = beginPakket('eslint/bin/eslint.js', ['.']);
for (const stap of STAPPEN) await neem(stap);
await neem({ naam: 'regels voor de code (eslint)', voer: wachtOpRegels });

console.log('\n== tests (vitest)');
// Zonder bouw kan geen browsertest beginnen; die ene fout is dan al geteld.
const zonderBrowser = misluktNamen.includes(BOUWEN);
const keuze = zonderBrowser ? ['--project=!browser'] : [];
const uitslag = telVitest(keuze, { CHROME_PATH: chromium });
if (uitslag.mislukt > 0) misluktNamen.push('tests (vitest)');

console.log('');
if (misluktNamen.length > 0) console.log(`Mislukt: ${misluktNamen.join('; ')}.`);
sluitAf({
	geslaagd: telling.geslaagd + uitslag.geslaagd,
	mislukt: telling.mislukt + uitslag.mislukt,
	overgeslagen: telling.overgeslagen + uitslag.overgeslagen
});
