import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LAGEN } from '../../gereedschap/lagen.js';

const wortel = path.resolve(import.meta.dirname, '../..');
const lees = (pad: string): string => readFileSync(path.join(wortel, pad), 'utf8');
const lagen = readdirSync(path.join(wortel, 'src/lib'), { withFileTypes: true })
	.filter((vermelding) => vermelding.isDirectory())
	.map(({ name }) => name);

/** Paden tussen accenten, vanaf de wortel van het project. */
const genoemdePaden = (tekst: string): string[] =>
	[...tekst.matchAll(/`((?:src|tests|normen|gereedschap|besluiten)(?:\/[^`\s*{]*)?|[A-Z]+\.md)`/g)].map(
		([, pad = '']) => pad
	);

test.each(['CONTRIBUTING.md', 'README.md', 'SECURITY.md', ...besluiten().map((naam) => `besluiten/${naam}`)])(
	'elk bestand dat %s noemt bestaat',
	(document) => {
		const weg = genoemdePaden(lees(document)).filter((pad) => !existsSync(path.join(wortel, pad)));
		expect(weg).toEqual([]);
	}
);

test('CONTRIBUTING.md heeft zeven recepten, elk met bestanden', () => {
	const recepten =
		lees('CONTRIBUTING.md').split('\n## Recepten')[1]?.split('\n## ')[0]?.split('\n### ').slice(1) ?? [];
	expect(recepten.map((recept) => recept.split('\n')[0])).toEqual([
		'Een regel',
		'Een norm',
		'Een tekst',
		'Een veld',
		'Een vraag',
		'Een regel in een PDF',
		'Een melding'
	]);
	for (const recept of recepten) expect(genoemdePaden(recept).length).toBeGreaterThan(1);
});

test('elke opdracht die CONTRIBUTING.md of README.md noemt bestaat', () => {
	const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
	const genoemd = [
		...`${lees('CONTRIBUTING.md')}${lees('README.md')}`.matchAll(
			/npm (?:run (?:--silent )?)?([a-z]+(?::[a-z]+)?)/g
		)
	]
		.map(([, naam = '']) => naam)
		.filter((naam) => naam !== 'ci');
	expect([...new Set(genoemd)].filter((naam) => !(naam in scripts))).toEqual([]);
});

test('elke laag heeft een LEESMIJ en staat in de tabel van README.md', () => {
	const tabel = lees('README.md');
	for (const laag of lagen) {
		expect(existsSync(path.join(wortel, 'src/lib', laag, 'LEESMIJ.md')), laag).toBe(true);
		expect(tabel, laag).toMatch(new RegExp(`^\\|.*\`${laag}\`.*\\|`, 'm'));
	}
	expect(lagen.filter((laag) => !(laag in LAGEN))).toEqual([]);
});

function besluiten(): string[] {
	return readdirSync(path.join(wortel, 'besluiten'))
		.filter((naam) => naam !== 'LEESMIJ.md')
		.sort();
}

test('elk besluit heeft het volgende nummer, vier koppen en een plek in de lijst', () => {
	const lijst = lees('besluiten/LEESMIJ.md');
	for (const [plaats, naam] of besluiten().entries()) {
		const tekst = lees(`besluiten/${naam}`);
		const nummer = String(plaats + 1).padStart(2, '0');
		expect(naam.startsWith(`${nummer}-`), naam).toBe(true);
		expect(tekst.startsWith(`# ${nummer}. `), naam).toBe(true);
		expect([...tekst.matchAll(/^## (.+)$/gm)].map(([, kop]) => kop)).toEqual([
			'Wat',
			'Waarom',
			'Wat niet',
			'Gevolgen'
		]);
		expect(lijst).toContain(`](${naam})`);
	}
});

/** Wat de standaard publiccode.yml 0.4 verplicht stelt (https://yml.publiccode.tools/schema.core.html). */
test('publiccode.yml heeft de verplichte velden, en de versie van package.json', () => {
	const tekst = lees('publiccode.yml');
	const { version } = JSON.parse(lees('package.json')) as { version: string };
	for (const veld of [
		'name',
		'url',
		'releaseDate',
		'platforms',
		'categories',
		'developmentStatus',
		'softwareType'
	])
		expect(tekst).toMatch(new RegExp(`^${veld}:`, 'm'));
	for (const deel of ['legal', 'maintenance', 'localisation', 'description'])
		expect(tekst).toMatch(new RegExp(`^${deel}:\\n  \\w+:`, 'm'));
	expect(tekst).toContain(`softwareVersion: '${version}'`);
	expect(tekst).toMatch(/^\tlicense: EUPL-1\.2|^ {2}license: EUPL-1\.2$/m);
	const kort = /shortDescription: (.+)/.exec(tekst)?.[1] ?? '';
	expect(kort.length).toBeLessThanOrEqual(150);
});
