import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { lagenregels } from './gereedschap/lagenregels.js';
import { geenLosseTekst } from './gereedschap/tekstregel.js';
import svelteConfig from './svelte.config.js';

/** Taalvormen die dit project niet gebruikt; de lagen en verboden woorden staan in gereedschap/lagen.js. */
const verbodenVormen = [
	{ selector: 'TSEnumDeclaration', message: 'Gebruik een unie van tekstwaarden in plaats van een enum.' },
	{
		selector: 'ExportDefaultDeclaration',
		message: 'Exporteer met een naam; alleen een gereedschap mag om een default vragen.'
	},
	{ selector: 'ExportAllDeclaration', message: 'Geen verzamelbestanden: importeer uit het bestand zelf.' }
];

export default defineConfig(
	globalIgnores(['build/', '/rekenkern/', '/los/', '.svelte-kit/', '.cache/', 'node_modules/']),
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// Namen in de code zijn ASCII; teksten natuurlijk niet.
			'id-match': ['error', '^[\\w$]+$', { properties: true }],
			'max-lines': ['error', 300],
			'no-console': 'error',
			'no-implicit-coercion': 'error',
			'no-restricted-syntax': ['error', ...verbodenVormen],
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'prefer-template': 'error',
			'@typescript-eslint/array-type': ['error', { default: 'array' }],
			// 'laag' | string zegt de lezer welke waarden er zijn.
			// Een import van alleen types verdwijnt geheel uit de bouw.
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/prefer-nullish-coalescing': 'error',
			'@typescript-eslint/prefer-optional-chain': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false }
			],
			// TypeScript kijkt zelf naar onbekende namen en kent de platforms.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// Een style-attribuut mag niet van de CSP (techniek: staat dan wel in de opmaak, werkt niet).
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }]
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'max-lines': ['error', 200],
			// eslint ziet de types van andere componenten niet; svelte-check wel, en die keurt dit.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	...lagenregels(verbodenVormen),
	{
		files: ['src/lib/weergave/**/*.svelte', 'src/routes/**/*.svelte'],
		plugins: { teksten: { rules: { 'geen-losse-tekst': geenLosseTekst } } },
		rules: { 'teksten/geen-losse-tekst': 'error' }
	},
	{
		// Een bouwsteen krijgt zijn adres kant-en-klaar; de pagina die het geeft, gebruikt resolve().
		files: ['src/lib/weergave/**/*.svelte'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/lib/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'error' }
	},
	{
		// Hier wordt voor een mens op het scherm geschreven, of vraagt het gereedschap om een default.
		files: ['src/commando/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: [
			'*.config.{js,ts}',
			'gereedschap/*.config.{mjs,ts}',
			'src/lib/toegankelijke-pdf/niet-ingebouwd.ts'
		],
		rules: { 'no-restricted-syntax': 'off' }
	},
	{
		// JSON uit een bestand heeft geen type; buiten src/lib is opschrijven wat je verwacht genoeg.
		files: ['tests/**/*.ts', 'src/commando/**', '*.config.js'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	}
);
