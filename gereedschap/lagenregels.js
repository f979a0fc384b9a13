/** De tabel van lagen.js als regels voor eslint: de editor onderstreept een verkeerde import meteen. */
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { ALLEEN_TYPES, BINNEN, LAGEN, PAKKETTEN, VERBODEN } from './lagen.js';

const lagen = Object.keys(LAGEN);
const BUITEN_LIB = ['routes', 'commando', 'service-worker', 'bouwstenen'];
const map = (/** @type {string} */ laag) => (BUITEN_LIB.includes(laag) ? `src/${laag}` : `src/lib/${laag}`);

/** Wat een import zegt, in elke vorm: import, export … from, import() en typeof import(). */
const importeert = (/** @type {string} */ patroon) =>
	`:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression) > Literal[value=/${patroon}/]` +
	`, TSImportType Literal[value=/${patroon}/]`;

const ZONDER_EXTENSIE = {
	// $types maakt Kit zelf, per route.
	selector: importeert(
		String.raw`^(\.|#lib\u002F|#normen\u002F)(?!.*(\.(ts|mjs|js|cjs|svelte|json|css)(\?\w+)?|\$types)$)`
	),
	message: 'De import mist de extensie.'
};
const NIET_RELATIEF = {
	selector: importeert(String.raw`^#lib\u002F`),
	message: 'Binnen src/lib is een import relatief.'
};

/**
 * De verboden vormen voor een bestand; eslint voegt lijsten niet samen, dus elk bestand krijgt de zijne in een keer.
 * @param {{ lib?: boolean, pad?: string, platform?: boolean }} waar `platform`: commando en service-worker
 */
const verbodenWoorden = ({ lib, pad, platform }) => [
	...VERBODEN.filter((een) => (platform ? een.overal : pad === undefined || een.behalve !== pad)).map(
		({ woord, selector, waarom = `'${woord}' mag hier niet.` }) => ({ selector, message: waarom })
	),
	...(lib ? [NIET_RELATIEF] : [])
];

const uitzonderingen = [...new Set(VERBODEN.flatMap(({ behalve }) => behalve ?? []))];

const beleid = lagen.flatMap((laag) => {
	const from = { element: { type: laag } };
	const { [laag]: types = [] } = ALLEEN_TYPES;
	const { [laag]: pakketten = [] } = PAKKETTEN;
	return [
		...(['routes', 'bouwstenen'].includes(laag)
			? [{ from, allow: { to: { file: { path: 'src/app.css' } } } }]
			: []),
		{ from, allow: { to: { element: { type: [laag, ...(LAGEN[laag] ?? []), 'normtabellen'] } } } },
		...(types.length > 0
			? [{ from, allow: { to: { element: { type: types } }, dependency: { kind: 'type' } } }]
			: []),
		...(pakketten.length > 0
			? [{ from, allow: { dependency: { source: pakketten.flatMap((naam) => [naam, `${naam}/**`]) } } }]
			: [])
	];
});

const binnenbeleid = Object.entries(BINNEN).map(([pad, binnen]) => ({
	from: { element: { type: lagen.filter((laag) => !binnen.includes(laag)) } },
	disallow: { to: { file: { path: pad } }, dependency: { kind: 'value' } }
}));

const bronnen = lagen.map((laag) => `${map(laag)}/**/*.{ts,js,mjs,svelte}`);

/**
 * @param {{ selector: string, message: string }[]} overal verboden vormen die voor het hele project gelden
 * @returns {import('eslint').Linter.Config[]}
 */
export const lagenregels = (overal) => [
	{
		files: ['src/**/*.{ts,js,mjs,svelte}'],
		// Een test naast zijn regel haalt zijn hulp uit tests/ en komt nooit in het pakket.
		ignores: ['**/*.test.ts', 'src/*', 'src/lib/*'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { [path.join(import.meta.dirname, 'importpad.cjs')]: {} },
			'boundaries/root-path': path.resolve(import.meta.dirname, '..'),
			'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
			'boundaries/additional-dependency-nodes': [
				{ selector: 'TSImportType Literal', kind: 'type', name: 'import-type' }
			],
			'boundaries/elements': [
				...lagen.map((laag) => ({ type: laag, pattern: `${map(laag)}`, partialMatch: false })),
				{ type: 'normtabellen', pattern: 'normen', partialMatch: false }
			]
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true,
					checkUnknownLocals: true,
					policies: [...beleid, ...binnenbeleid]
				}
			]
		}
	},
	{
		files: ['src/**/*.{ts,js,mjs,svelte}'],
		rules: {
			'no-restricted-syntax': ['error', ...overal, ZONDER_EXTENSIE, ...verbodenWoorden({ platform: true })]
		}
	},
	{
		files: bronnen,
		ignores: ['src/commando/**', 'src/service-worker/**'],
		rules: {
			'no-restricted-syntax': ['error', ...overal, ZONDER_EXTENSIE, ...verbodenWoorden({})]
		}
	},
	{
		files: ['src/lib/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...overal, ZONDER_EXTENSIE, ...verbodenWoorden({ lib: true })]
		}
	},
	...uitzonderingen.map((pad) => ({
		files: [pad],
		rules: {
			'no-restricted-syntax': /** @type {import('eslint').Linter.RuleEntry} */ ([
				'error',
				...overal,
				ZONDER_EXTENSIE,
				...verbodenWoorden({ lib: true, pad })
			])
		}
	}))
];
