import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keur, leesImports } from './hulp/architectuur.ts';

const wortel = path.resolve(import.meta.dirname, '..');

/** Elk eigen bestand van het project, ook wat nog niet is ingediend. */
function leesProject(): Map<string, string> {
	const lijst = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: wortel,
		encoding: 'utf8'
	});
	const paden = lijst.split('\0').filter((pad) => pad !== '');
	return new Map(
		[...new Set(paden)].flatMap((pad) => {
			const tekst = leesAlsHetErIs(path.join(wortel, pad));
			return tekst === undefined ? [] : [[pad, tekst] as const];
		})
	);
}

/** Een net verwijderd bestand staat nog in git maar niet meer op schijf. */
function leesAlsHetErIs(pad: string): string | undefined {
	try {
		return readFileSync(pad, 'utf8');
	} catch {
		return undefined;
	}
}

const project = leesProject();

test('het hele project houdt zich aan de lagen, pakketten, verboden woorden en namen', () => {
	expect(keur(project)).toEqual([]);
	expect([...project.keys()].filter((pad) => pad.startsWith('src/lib/')).length).toBeGreaterThan(20);
});

test('het lockbestand bevat geen downloadadressen', () => {
	expect(project.get('package-lock.json')).not.toMatch(/"resolved"/);
});

describe('de keuring zelf ziet', () => {
	const een = (pad: string, tekst: string) => keur(new Map([[pad, tekst]]));

	test.each([
		[
			'een import naar rechts',
			'src/lib/getal/x.ts',
			`import { a } from '../regels/a.ts';`,
			'niet uit regels'
		],
		[
			'een dynamische import',
			'src/lib/regels/x.ts',
			`await import('../verslag/pdf.ts');`,
			'niet uit verslag'
		],
		['een doorgegeven export', 'src/lib/tijd/x.ts', `export { a } from '../normen/a.ts';`, 'niet uit normen'],
		[
			'een import in een component',
			'src/lib/weergave/X.svelte',
			`import a from '../staat/a.ts';`,
			'niet uit staat'
		],
		[
			'een waarde in de teksten',
			'src/lib/teksten/x.ts',
			`import { a } from '../regels/a.ts';`,
			'niet uit regels'
		],
		[
			'half een type',
			'src/lib/teksten/x.ts',
			`import { type A, b } from '../regels/a.ts';`,
			'niet uit regels'
		],
		['decimal.js buiten getal', 'src/lib/regels/x.ts', `import { Decimal } from 'decimal.js';`, 'decimal.js'],
		['jspdf buiten verslag', 'src/routes/+page.svelte', `const m = await import('jspdf');`, 'jspdf'],
		['svelte in de kern', 'src/lib/dossier/x.ts', `import { tick } from 'svelte';`, 'svelte'],
		['Node in de kern', 'src/lib/normen/x.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
		['een onbekend pakket', 'src/lib/staat/x.ts', `import 'ergens-anders';`, 'ergens-anders'],
		['een import zonder extensie', 'src/lib/tijd/x.ts', `import { a } from './datum';`, 'mist de extensie'],
		['#lib binnen lib', 'src/lib/tijd/x.ts', `import { a } from '#lib/tijd/datum.ts';`, 'relatief'],
		['new Date', 'src/lib/tijd/x.ts', `const nu = new Date();`, 'new Date'],
		['Date.now', 'src/routes/+page.svelte', `const nu = Date.now();`, 'Date.now'],
		['Math.round', 'src/lib/regels/x.ts', `Math.round(1.5)`, 'Math.round'],
		['toFixed', 'src/lib/weergave/X.svelte', `{bedrag.toFixed(2)}`, 'toFixed'],
		['parseFloat', 'src/lib/getal/x.ts', `Number.parseFloat(tekst)`, 'parseFloat'],
		['fetch', 'src/lib/normen/x.ts', `await fetch('/normen.json')`, 'fetch'],
		['localStorage', 'src/lib/staat/x.ts', `localStorage.setItem('a', 'b')`, 'localStorage'],
		['een nieuwe map', 'src/lib/hulpjes/x.ts', ``, 'geen laag'],
		['een te lang bestand', 'src/lib/regels/x.ts', 'a\n'.repeat(301), '301 regels'],
		['een te lange component', 'src/lib/weergave/X.svelte', 'a\n'.repeat(201), '201 regels'],
		['een naam met een accent', 'normen/één.json', '{}', 'ASCII'],
		['een component zonder hoofdletter', 'src/lib/weergave/knop.svelte', '', 'PascalCase'],
		['een bestand met hoofdletters', 'src/lib/regels/bepaalBasis.ts', '', 'kebab-case']
	])('%s', (_, pad, tekst, verwacht) => {
		expect(een(pad, tekst)).toEqual([expect.stringContaining(verwacht)]);
	});

	test.each([
		['types in de teksten', 'src/lib/teksten/x.ts', `import type { A } from '../regels/a.ts';`],
		['losse types in de teksten', 'src/lib/teksten/x.ts', `import { type A } from '../uitvoer/a.ts';`],
		['een import naar links', 'src/lib/regels/basis/x.ts', `import { a } from '../../getal/getal.ts';`],
		['de klok in het klokbestand', 'src/lib/staat/klok.ts', 'export const nu = () => new Date();'],
		['het profiel in zijn eigen opslag', 'src/lib/staat/profielopslag.ts', `localStorage.getItem('a')`],
		['een verboden woord in commentaar', 'src/lib/tijd/x.ts', '/** Geen new Date. */ // en geen Date.now'],
		['een adres met twee schuine strepen', 'src/lib/herleiding/x.ts', `const bron = 'https://wetten.nl';`]
	])('geen fout in %s', (_, pad, tekst) => {
		expect(een(pad, tekst)).toEqual([]);
	});

	test('imports over meer regels', () => {
		expect(
			leesImports(`import {\n\ta,\n\ttype B\n} from './a.ts';\nimport type { C } from './c.ts';`)
		).toEqual([
			{ doel: './a.ts', isType: false },
			{ doel: './c.ts', isType: true }
		]);
	});
});
