/**
 * Mutatieonderzoek: verandert telkens één ding in de code en kijkt of een test dat ziet. Start met
 * `npm run mutatie -- <deel>` (src/commando/mutatie.mjs); schrijft alleen in .cache/mutatie.
 */
const deel = process.env.MUTATIEDEEL ?? 'src/lib/regels';
const naam = deel.split('/')[2];

export default {
	mutate: [deel.endsWith('.ts') ? deel : `${deel}/**/*.ts`, '!src/**/*.test.ts'],
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
	vitest: { configFile: 'gereedschap/vitest.mutatie.config.ts', related: false },
	// De kopie heeft geen .svelte-kit, en tsconfig.json verwijst daarheen.
	buildCommand: 'npx --no-install svelte-kit sync',
	coverageAnalysis: 'perTest',
	// Wat bij het laden vastligt, vraagt verse modules per test; dat is de tweede ronde (src/commando/mutatie.mjs).
	ignoreStatic: process.env.VASTE_WAARDEN !== 'ja',
	incremental: true,
	incrementalFile: `.cache/mutatie/${naam}.incremental.json`,
	tempDirName: '.cache/mutatie/werk',
	cleanTempDir: 'always',
	ignorePatterns: ['.cache', 'build', 'static', 'tests/browser'],
	reporters: ['clear-text', 'progress', 'json', 'html'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
	jsonReporter: { fileName: `.cache/mutatie/${naam}.json` },
	htmlReporter: { fileName: `.cache/mutatie/${naam}.html` },
	concurrency: Number(process.env.GELIJKTIJDIG ?? '2'),
	// Ruim: een drukke machine mag een mutant niet voor gevonden laten doorgaan.
	timeoutMS: 60_000,
	// Een mutant die niet compileert houdt svelte-check al tegen: zo'n getypte naam hoeft geen test nog eens te zeggen.
	checkers: ['typescript'],
	tsconfigFile: 'gereedschap/tsconfig.mutatie.json',
	disableTypeChecks: false,
	allowEmpty: false
};
