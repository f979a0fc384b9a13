/**
 * npm run mutatie -- <deel>: mutatieonderzoek van een deel van de kern, bijvoorbeeld regels/basis, uitleg of
 * herleiding/maken.ts. Duurt minuten per map en hoort daarom niet bij npm test. Wat eerder is gemeten en niet
 * veranderde, wordt niet opnieuw gemeten. Verslag: .cache/mutatie/<laag>.html.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { draaiPakket, projectmap } from './klaarzetten.mjs';

/**
 * Welke tests een deel bewaken: snelle tests die gedrag toetsen, zonder die van schermen en documenten.
 * @type {Record<string, string[]>}
 */
const TESTS = {
	regels: [
		'src/lib/regels/**/*.test.ts',
		'tests/regels/*.test.ts',
		'tests/meldingen/*.test.ts',
		'tests/vtlb/*.test.ts',
		'tests/orakel/{orakel,vergelijking}.test.ts',
		'tests/herleiding/*.test.ts',
		'tests/eigenschappen/*.test.ts'
	],
	uitleg: ['src/lib/uitleg/**/*.test.ts', 'tests/uitleg/*.test.ts'],
	herleiding: [
		'src/lib/herleiding/**/*.test.ts',
		'tests/herleiding/*.test.ts',
		'tests/getal/*.test.ts',
		'tests/regels/gouden.test.ts'
	]
};

const [deel = ''] = process.argv.slice(2);
const pad = path.posix.join('src/lib', deel);
const tests = TESTS[deel.split('/')[0] ?? ''];
if (!tests || !existsSync(path.join(projectmap, pad))) {
	console.error(`Noem een deel van ${Object.keys(TESTS).join(', ')}: npm run mutatie -- regels/basis`);
	process.exit(2);
}
mkdirSync(path.join(projectmap, '.cache/mutatie'), { recursive: true });
/** Eerst wat tijdens een test gebeurt, dan wat bij het laden vastligt; de tweede ronde neemt de eerste over. */
const goed = ['nee', 'ja'].map((vast) =>
	draaiPakket('@stryker-mutator/core/bin/stryker.js', ['run', 'gereedschap/stryker.config.mjs'], {
		MUTATIEDEEL: pad,
		MUTATIETESTS: tests.join(';'),
		VASTE_WAARDEN: vast,
		// Genoeg willekeurige dossiers om iets te zien; gereedschap/vaste-reeks.ts kiest steeds dezelfde.
		PROEVEN: process.env.PROEVEN ?? '5'
	})
);
process.exit(goed.every(Boolean) ? 0 : 1);
