import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { lagenregels } from '../gereedschap/lagenregels.js';
import { keurNaam } from './hulp/bestandsnaam.ts';

const wortel = path.resolve(import.meta.dirname, '..');

/** Elk eigen bestand van het project, ook wat nog niet is ingediend. */
function paden(): string[] {
	const lijst = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: wortel,
		encoding: 'utf8'
	});
	return [...new Set(lijst.split('\0').filter((pad) => pad !== ''))];
}

test('elk bestand heeft een naam van de afgesproken vorm', () => {
	expect(paden().flatMap(keurNaam)).toEqual([]);
	expect(paden().filter((pad) => pad.startsWith('src/lib/')).length).toBeGreaterThan(20);
});

test('het lockbestand bevat geen downloadadressen', () => {
	expect(readFileSync(path.join(wortel, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});

test.each(['src/lib/regels/bereken.ts', 'src/lib/weergave/basis/Knop.svelte', 'src/lib/staat/opslag.ts'])(
	'npm run lint keurt de lagen van %s',
	async (pad) => {
		const { rules, settings } = (await new ESLint({ cwd: wortel }).calculateConfigForFile(
			path.join(wortel, pad)
		)) as ESLint.ConfigData & { rules: Record<string, unknown[]> };
		expect(rules['boundaries/dependencies']?.[0]).toBe(2);
		expect(rules['boundaries/no-unknown-files']?.[0]).toBe(2);
		expect(JSON.stringify(rules['no-restricted-syntax'])).toContain('Math.round');
		expect(rules['max-lines']).toEqual([2, pad.endsWith('.svelte') ? 200 : 300]);
		expect(settings).toHaveProperty('boundaries/elements');
	}
);

describe('de keuring van de lagen ziet', () => {
	const eslint = new ESLint({
		cwd: wortel,
		overrideConfigFile: true,
		overrideConfig: [
			{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
			...svelte.configs.base,
			{ files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
			...lagenregels([])
		] as Linter.Config[]
	});

	async function een(pad: string, tekst: string): Promise<string[]> {
		const code = pad.endsWith('.svelte')
			? tekst.replace(/^import.*$|^const.*$/, '<script lang="ts">$&</script>')
			: tekst;
		const [uitslag] = await eslint.lintText(code, { filePath: path.join(wortel, pad) });
		return uitslag?.messages.map(({ message }) => message) ?? [];
	}

	test.each([
		['een import naar boven', 'src/lib/getal/x.ts', `import { a } from '../regels/a.ts';`, '"regels"'],
		['een dynamische import', 'src/lib/regels/x.ts', `await import('../verslag/pdf.ts');`, '"verslag"'],
		[
			'een type in een import()',
			'src/lib/regels/x.ts',
			`type A = import('../verslag/pdf.ts').A;`,
			'"verslag"'
		],
		['een typeof import()', 'src/lib/regels/x.ts', `let a: typeof import('../verslag/pdf.ts');`, '"verslag"'],
		['een doorgegeven export', 'src/lib/tijd/x.ts', `export { a } from '../normen/a.ts';`, '"normen"'],
		[
			'een import in een component',
			'src/lib/weergave/X.svelte',
			`import { a } from '../staat/a.ts';`,
			'"staat"'
		],
		[
			'een import met #lib',
			'src/routes/x.ts',
			`import { a } from '#lib/toegankelijke-pdf/a.ts';`,
			'"toegankelijke-pdf"'
		],
		[
			'een import met een vraag erachter',
			'src/lib/regels/x.ts',
			`import a from '../verslag/a.ts?raw';`,
			'"verslag"'
		],
		['een waarde in de teksten', 'src/lib/teksten/x.ts', `import { a } from '../regels/a.ts';`, '"regels"'],
		['half een type', 'src/lib/teksten/x.ts', `import { type A, b } from '../regels/a.ts';`, '"regels"'],
		[
			'een bedrag buiten de kern',
			'src/lib/uitleg/x.ts',
			`import { som } from '../herleiding/maken.ts';`,
			'maken.ts'
		],
		[
			'een scherm dat rekent',
			'src/lib/weergave/X.svelte',
			`import { bereken } from '../regels/bereken.ts';`,
			'"regels"'
		],
		['een route die rekent', 'src/routes/x.ts', `import { a } from '#lib/regels/bereken.ts';`, '"regels"'],
		['een document dat rekent', 'src/lib/verslag/x.ts', `import { a } from '../regels/a.ts';`, '"regels"'],
		['een staat die rekent', 'src/lib/staat/x.ts', `import { a } from '../regels/a.ts';`, '"regels"'],
		['een scherm in de staat', 'src/lib/staat/x.ts', `import { a } from '../weergave/a.ts';`, '"weergave"'],
		['decimal.js buiten getal', 'src/lib/regels/x.ts', `import { Decimal } from 'decimal.js';`, 'decimal.js'],
		[
			'jspdf buiten toegankelijke-pdf',
			'src/routes/+page.svelte',
			`const m = await import('jspdf');`,
			'jspdf'
		],
		['svelte in de kern', 'src/lib/dossier/x.ts', `import { tick } from 'svelte';`, 'svelte'],
		['Node in de kern', 'src/lib/normen/x.ts', `import { readFileSync } from 'node:fs';`, 'fs'],
		['een onbekend pakket', 'src/lib/staat/x.ts', `import 'ergens-anders';`, 'ergens-anders'],
		['een import uit tests', 'src/lib/staat/x.ts', `import { a } from '#tests/hulp/a.ts';`, 'no policy'],
		['een import zonder extensie', 'src/lib/tijd/x.ts', `import { a } from './datum';`, 'mist de extensie'],
		[
			'een import() zonder extensie',
			'src/routes/x.ts',
			`await import('#lib/tijd/datum');`,
			'mist de extensie'
		],
		['#lib binnen lib', 'src/lib/tijd/x.ts', `import { a } from '#lib/tijd/datum.ts';`, 'relatief'],
		['new Date', 'src/lib/tijd/x.ts', `const nu = new Date();`, 'new Date'],
		['Date.now', 'src/routes/+page.svelte', `const nu = Date.now();`, 'Date.now'],
		['Math.round', 'src/lib/regels/x.ts', `Math.round(1.5)`, 'Math.round'],
		['toFixed in de opmaak', 'src/lib/weergave/X.svelte', `<p>{bedrag.toFixed(2)}</p>`, 'toFixed'],
		['parseFloat', 'src/lib/getal/x.ts', `Number.parseFloat(tekst)`, 'parseFloat'],
		['fetch', 'src/lib/normen/x.ts', `await fetch('/normen.json')`, 'fetch'],
		['location.hash', 'src/routes/x.ts', `const regel = location.hash;`, 'staat de pagina achter het hekje'],
		['localStorage', 'src/lib/staat/x.ts', `window.localStorage.setItem('a', 'b')`, 'localStorage'],
		['as never', 'src/lib/dossier/x.ts', `const a = b as never;`, 'cast naar never'],
		['as unknown as', 'src/lib/weergave/X.svelte', `const a = b as unknown as string;`, 'cast naar never'],
		['as never in commando', 'src/commando/x.ts', `const a = b as never;`, 'cast naar never'],
		['as any', 'src/routes/x.ts', `const a = b as any;`, 'cast naar never'],
		[
			'een cast in de opmaak',
			'src/lib/weergave/X.svelte',
			`<script lang="ts"></script><p>{a as never}</p>`,
			'cast naar never'
		],
		[
			'een keuze in een component',
			'src/lib/weergave/X.svelte',
			`const kies = () => (concept.wonen.adres = 'nederland');`,
			'verandert het concept'
		],
		[
			'een keuze in de opmaak',
			'src/routes/+page.svelte',
			`<button onclick={() => (staat.concept.peildatum = '')}></button>`,
			'verandert het concept'
		],
		[
			'een inkomen erbij in een component',
			'src/lib/weergave/X.svelte',
			`const kies = () => concept.inkomens.push(nieuw);`,
			'verandert het concept'
		],
		['een verboden woord in het klokbestand', 'src/lib/staat/klok.ts', `Math.round(1.5)`, 'Math.round'],
		['een nieuwe map', 'src/lib/hulpjes/x.ts', `const a = 1;`, 'does not belong to any known element']
	])('%s', async (_, pad, tekst, verwacht) => {
		expect(await een(pad, tekst)).toEqual([expect.stringContaining(verwacht)]);
	});

	test.each([
		['types in de teksten', 'src/lib/teksten/x.ts', `import type { A } from '../regels/a.ts';`],
		['types in een scherm', 'src/lib/weergave/x.ts', `import type { A } from '../regels/a.ts';`],
		['een keuze in invoer', 'src/lib/invoer/x.ts', `concept.wonen.adres = 'nederland';`],
		[
			'een veld met zijn waarde',
			'src/lib/weergave/X.svelte',
			`<input bind:value={concept.wonen.woonland} />`
		],
		['as const', 'src/lib/dossier/x.ts', `const a = [1] as const;`],
		[
			'de binnenkant van jsPDF',
			'src/lib/toegankelijke-pdf/schrijven/jspdf-binnenkant.ts',
			`const a = b as unknown as string;`
		],
		['een import naar onder', 'src/lib/regels/basis/x.ts', `import { a } from '../../getal/getal.ts';`],
		['een map met de naam van een laag', 'src/lib/weergave/a/x.ts', `import { a } from '../staat/a.ts';`],
		['een norm', 'src/lib/normen/x.ts', `import a from '#normen/2026-1.json';`],
		[
			'een deel van een pakket',
			'src/lib/toegankelijke-pdf/x.ts',
			`import { sha256 } from '@noble/hashes/sha2.js';`
		],
		['een module van Node in commando', 'src/commando/x.mjs', `import path from 'node:path';`],
		['de klok in het klokbestand', 'src/lib/staat/klok.ts', 'export const nu = () => new Date();'],
		['het profiel in zijn eigen opslag', 'src/lib/staat/profielopslag.ts', `localStorage.getItem('a')`],
		['een test naast zijn regel', 'src/lib/regels/x.test.ts', `import { a } from '#tests/hulp/a.ts';`],
		['een verboden woord in commentaar', 'src/lib/tijd/x.ts', '/** Geen new Date. */ // en geen Date.now'],
		['een adres met twee schuine strepen', 'src/lib/herleiding/x.ts', `const bron = 'https://wetten.nl';`]
	])('geen fout in %s', async (_, pad, tekst) => {
		expect(await een(pad, tekst)).toEqual([]);
	});
});

describe('de keuring van namen ziet', () => {
	test.each([
		['een naam met een accent', 'normen/één.json', 'ASCII'],
		['een component zonder hoofdletter', 'src/lib/weergave/knop.svelte', 'PascalCase'],
		['een bestand met hoofdletters', 'src/lib/regels/bepaalBasis.ts', 'kebab-case']
	])('%s', (_, pad, verwacht) => {
		expect(keurNaam(pad)).toEqual([expect.stringContaining(verwacht)]);
	});
});
