import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/lib/weergave/basis/stijl/kleuren.css', 'utf8');

/** De kleuren van een schema: licht is het eerste van light-dark(), donker het tweede; één kleur geldt voor beide. */
function kleurenVan(schema: 0 | 1): Record<string, string> {
	const regel = /--kleur-([\w-]+):\s*(?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;
	return Object.fromEntries(
		[...css.matchAll(regel)].map(([, naam, licht, donker, beide]) => [naam, beide ?? [licht, donker][schema]])
	);
}

/** Relatieve helderheid volgens WCAG 2.2. */
function helderheid(kleur: string): number {
	const [rood, groen, blauw] = [1, 3, 5].map((plaats) => {
		const deel = Number.parseInt(kleur.slice(plaats, plaats + 2), 16) / 255;
		return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function contrast(een: string, ander: string): number {
	const [licht, donker] = [helderheid(een), helderheid(ander)].sort((a, b) => b - a) as [number, number];
	return (licht + 0.05) / (donker + 0.05);
}

const LOPENDE_TEKST = 7;
const TEKST = 4.5;
const RAND = 3;

/** Voorgrond, achtergrond en het contrast dat minstens nodig is. */
const paren: readonly [string, string, number][] = [
	['inkt', 'papier', LOPENDE_TEKST],
	['inkt', 'vlak', LOPENDE_TEKST],
	['inkt', 'veld', LOPENDE_TEKST],
	['inkt', 'actie-zacht', LOPENDE_TEKST],
	['inkt', 'let-op-vlak', LOPENDE_TEKST],
	['inkt', 'fout-vlak', LOPENDE_TEKST],
	['inkt', 'weg', LOPENDE_TEKST],
	['inkt', 'weg-arcering', TEKST],
	['inkt-zacht', 'papier', LOPENDE_TEKST],
	['inkt-zacht', 'vlak', LOPENDE_TEKST],
	['inkt-zacht', 'actie-zacht', TEKST],
	['inkt-zacht', 'let-op-vlak', TEKST],
	['actie', 'papier', TEKST],
	['actie', 'vlak', TEKST],
	['actie', 'actie-zacht', TEKST],
	['actie', 'let-op-vlak', TEKST],
	['actie', 'fout-vlak', TEKST],
	['actie-sterk', 'papier', TEKST],
	['actie-sterk', 'actie-zacht', TEKST],
	['op-actie', 'actie', TEKST],
	['op-actie', 'actie-sterk', TEKST],
	['op-blijft', 'blijft', TEKST],
	['let-op', 'papier', TEKST],
	['let-op', 'let-op-vlak', TEKST],
	['fout', 'papier', TEKST],
	['fout', 'fout-vlak', TEKST],
	['rand', 'papier', RAND],
	['rand', 'vlak', RAND],
	['rand', 'veld', RAND],
	['rand', 'actie-zacht', RAND],
	['fout', 'veld', RAND],
	['actie', 'veld', RAND],
	['blijft', 'papier', RAND],
	['weg-rand', 'papier', RAND],
	['weg-rand', 'weg', RAND],
	['op-focus', 'focus', LOPENDE_TEKST],
	['focus', 'focus-rand', RAND]
];

/** Alleen versiering: de haarlijn tussen regels. */
const versiering = ['lijn'];

const licht = kleurenVan(0);
const donker = kleurenVan(1);

describe.each([
	['licht', licht],
	['donker', donker]
])('kleuren, %s', (_naam, kleuren) => {
	it.each(paren)('%s op %s heeft contrast %d', (voor, achter, minstens) => {
		const [voorgrond, achtergrond] = [kleuren[voor], kleuren[achter]];
		if (!voorgrond || !achtergrond) throw new Error(`${voor} of ${achter} bestaat niet`);
		expect(contrast(voorgrond, achtergrond)).toBeGreaterThanOrEqual(minstens);
	});

	it('een van beide kleuren van de focusring valt op elke ondergrond op', () => {
		for (const grond of [
			'papier',
			'vlak',
			'veld',
			'actie',
			'blijft',
			'actie-zacht',
			'let-op-vlak',
			'fout-vlak'
		]) {
			const beste = Math.max(
				contrast(kleuren['focus'] ?? '', kleuren[grond] ?? ''),
				contrast(kleuren['focus-rand'] ?? '', kleuren[grond] ?? '')
			);
			expect(beste, grond).toBeGreaterThanOrEqual(RAND);
		}
	});

	it('elke kleur wordt nagerekend of is versiering', () => {
		const bekend = new Set([...paren.flatMap(([voor, achter]) => [voor, achter]), ...versiering]);
		expect(Object.keys(kleuren).filter((naam) => !bekend.has(naam))).toEqual([]);
	});
});

it('het bestand kent geen kleuren die hier niet gelezen worden, behalve de sluier achter een venster', () => {
	const alle = [...css.matchAll(/--kleur-([\w-]+):/g)].map(([, naam]) => naam);
	expect(alle.filter((naam) => licht[naam ?? ''] === undefined)).toEqual(['sluier']);
	expect(Object.keys(licht).length).toBeGreaterThan(15);
	expect(Object.keys(licht).filter((naam) => licht[naam] !== donker[naam]).length).toBeGreaterThan(15);
});
