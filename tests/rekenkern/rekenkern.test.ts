/** De rekenkern zoals een ander programma haar krijgt: gebouwd, buiten het project, in kale Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { rekenBestand } from '#lib/uitvoer/reken.ts';
import { brief, controle, resultaat as controleresultaat } from '../controle/hulp.ts';
import { keer } from '../hulp/aantallen.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';
import { bouwRekenkern } from '../hulp/rekenkern.ts';
import { vanVersie3 } from '../orakel/versie3.ts';

const wortel = path.resolve(import.meta.dirname, '../..');
let kern = '';
let map = '';

beforeAll(() => {
	kern = bouwRekenkern();
	map = path.dirname(kern);
}, 120_000);

/** Draait een script naast de rekenkern; wat het als JSON afdrukt komt terug. */
function draai(script: string, invoer: unknown = null): unknown {
	const bestand = path.join(map, 'script.mjs');
	writeFileSync(bestand, `import * as kern from './kern/rekenkern.js';\n${script}`);
	const { stdout, stderr } = spawnSync(process.execPath, [bestand], {
		cwd: map,
		input: JSON.stringify(invoer),
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024
	});
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

const LEES = `import { readFileSync } from 'node:fs';\nconst invoer = JSON.parse(readFileSync(0, 'utf8'));`;
const druk = (uitdrukking: string) => `${LEES}\nconsole.log(JSON.stringify(${uitdrukking}));`;

describe('wat er gebouwd is', () => {
	test('een module, haar types, de handleiding en de licenties', () => {
		expect(readdirSync(kern).toSorted()).toEqual([
			'GEBRUIK.md',
			'LICENSE',
			'licenties.txt',
			'package.json',
			'rekenkern.d.ts',
			'rekenkern.js',
			'stuklijst.json'
		]);
		expect(readFileSync(path.join(kern, 'licenties.txt'), 'utf8')).toMatch(/^decimal\.js .*\(MIT\)$/m);
	});

	test('de module importeert niets, en raakt geen klok, netwerk of opslag aan', () => {
		const code = readFileSync(path.join(kern, 'rekenkern.js'), 'utf8');
		expect(code.match(/^\s*import\b|\bimport\(|\brequire\(/m)).toBeNull();
		expect(
			code.match(/\bnew Date\b|Date\.now|\bfetch\(|localStorage|indexedDB|\beval\(|new Function/)
		).toBeNull();
	});

	test('de types kloppen voor wie ze streng gebruikt, en weigeren wat er niet is', () => {
		const gebruik = (regel: string) => {
			const bestand = path.join(map, 'gebruik.ts');
			writeFileSync(
				bestand,
				`import { controleer, normtabellen, reken, vergelijk, versie, type Resultaat } from './kern/rekenkern.js';\n${regel}`
			);
			const tsc = path.join(wortel, 'node_modules/typescript/bin/tsc');
			const opties = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext'];
			return spawnSync(process.execPath, [tsc, ...opties, bestand], { cwd: map, encoding: 'utf8' }).stdout;
		};
		const goed = `
			const uit = reken({});
			const bedrag: string = 'fouten' in uit ? uit.fouten.map(({ tekst }) => tekst).join() : uit.tBvv;
			const anders = vergelijk('', '');
			const effect: string | null | undefined = 'fouten' in anders ? null : anders.delen.velden[0]?.effect;
			const brief = controleer(null);
			const dag: string | null = 'fouten' in brief ? null : brief.termijnen.twaalfMaanden;
			const eerste: string | undefined = normtabellen[0]?.vanaf;
			const meldingen = (een: Resultaat): string[] => een.meldingen.map(({ code }) => code);
			export { bedrag, effect, dag, eerste, meldingen, versie };`;
		expect(gebruik(goed)).toBe('');
		expect(gebruik(`export const bedrag: number = reken({}).tBvv;`)).toContain('error TS');
	});
});

test('het voorbeeld uit de handleiding geeft wat erbij staat', () => {
	const handleiding = readFileSync(path.join(kern, 'GEBRUIK.md'), 'utf8');
	const voorbeeld = /```js\n(.*?)```/s.exec(handleiding)?.[1] ?? '';
	const bestand = path.join(map, 'voorbeeld.mjs');
	writeFileSync(bestand, voorbeeld.replace('./rekenkern/rekenkern.js', './kern/rekenkern.js'));
	const { stdout, stderr } = spawnSync(process.execPath, [bestand], { cwd: map, encoding: 'utf8' });
	expect(stderr).toBe('');
	const belofte = [...voorbeeld.matchAll(/\/\/ (\d+(?:\.\d+)?)$/gm)].map(([, getal]) => getal);
	expect(belofte).toHaveLength(2);
	expect(stdout.trim().split('\n')).toEqual(belofte);
});

test('zij zegt welke versie en welke normtabellen erin zitten', () => {
	const { version } = JSON.parse(readFileSync(path.join(wortel, 'package.json'), 'utf8')) as {
		version: string;
	};
	const uit = draai(druk('[kern.versie, kern.normtabellen]')) as [string, Record<string, string>[]];
	expect(uit[0]).toBe(version);
	expect(uit[1].map(({ vanaf, totEnMet }) => [vanaf, totEnMet])).toEqual(
		NORMTABELLEN.map(({ vanaf, totEnMet }) => [vanaf, totEnMet])
	);
	expect(uit[1].every(({ controlegetal }) => /^[0-9a-f]{64}$/.test(controlegetal ?? ''))).toBe(true);
	expect(Object.keys(draai(druk('({ ...kern })')) as object).toSorted()).toEqual(['normtabellen', 'versie']);
});

test('zij rekent voor willekeurige dossiers hetzelfde als de opdrachtregel, als waarde en als tekst', () => {
	const dossiers = fc.sample(vanVersie3, keer(300));
	const uit = draai(
		druk('invoer.map((een) => [kern.reken(een), kern.reken(JSON.stringify(een))])'),
		dossiers
	);
	const verwacht = dossiers
		.map((een) => rekenBestand({ dossier: geldig(een), vorige: null }))
		.map((een) => [een, een]);
	expect(uit).toEqual(JSON.parse(JSON.stringify(verwacht)));
});

test('zij legt twee dossiers naast elkaar, en een brief naast de feiten', () => {
	const paar = [dossier({ peildatum: '2026-03-05' }), dossier({ peildatum: '2026-07-20' })];
	expect(draai(druk('kern.vergelijk(...invoer)'), paar)).toMatchObject({
		vorige: { tBvv: '1482' },
		verschil: '17.00',
		delen: { normen: '17.00', velden: [] }
	});
	const eenControle = controle({ brief: brief('1336.00') });
	expect(draai(druk('kern.controleer(invoer)'), eenControle)).toEqual(controleresultaat(eenControle));
});

test('wat geen dossier is, geeft zinnen en gooit niet', () => {
	const vreemd = [null, 1, 'hallo', [], {}, { formaat: 'bvv-dossier', versie: 4 }, { ...dossier(), x: 1 }];
	const uit = draai(
		druk('invoer.map((een) => [kern.reken(een), kern.vergelijk(een, een), kern.controleer(een)])'),
		vreemd
	) as { fouten: { veld: string; tekst: string }[] }[][];
	expect(uit.flat().filter(({ fouten }) => fouten.length === 0)).toEqual([]);
	expect(uit.flat().every(({ fouten }) => fouten.every(({ tekst }) => tekst.endsWith('.')))).toBe(true);
	expect(uit.at(-1)?.[1]?.fouten.map(({ veld }) => veld)).toEqual(['oud.x', 'nieuw.x']);
	const kringloop = `const a = {}; a.a = a; console.log(JSON.stringify(kern.reken(a)));`;
	expect(draai(kringloop)).toHaveProperty('fouten');
	const vreemdDossier = '{"formaat":"bvv-dossier","versie":1,"__proto__":{"x":1}}';
	const proto = `console.log(JSON.stringify([kern.reken('${vreemdDossier}'), ({}).x ?? null]));`;
	expect(draai(proto)).toEqual([
		{ fouten: expect.arrayContaining([expect.objectContaining({ veld: '__proto__' })]) as unknown[] },
		null
	]);
});

test('het pakket is te importeren op naam', () => {
	expect(existsSync(path.join(kern, 'package.json'))).toBe(true);
	const { name, exports } = JSON.parse(readFileSync(path.join(kern, 'package.json'), 'utf8')) as {
		name: string;
		exports: { '.': Record<string, string> };
	};
	expect(name).toBe('beslagvrij-rekenkern');
	for (const pad of Object.values(exports['.'])) expect(existsSync(path.join(kern, pad)), pad).toBe(true);
});
