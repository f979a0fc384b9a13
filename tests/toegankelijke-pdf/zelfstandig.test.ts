import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const bron = path.resolve(import.meta.dirname, '../../src/lib/toegankelijke-pdf');

/** Elke import in een map die verder gaat dan die map, een pakket of deze laag. */
function vreemdeImports(map: string): readonly string[] {
	return readdirSync(map, { recursive: true, encoding: 'utf8' })
		.filter((naam) => naam.endsWith('.ts'))
		.flatMap((naam) => {
			const tekst = readFileSync(path.join(map, naam), 'utf8');
			return [...tekst.matchAll(/(?:from|import\() ?'([^']+)'/g)]
				.map(([, doel = '']) => doel)
				.filter((doel) =>
					doel.startsWith('.')
						? !path.resolve(map, path.dirname(naam), doel).startsWith(map)
						: doel.startsWith('#') && !doel.startsWith('#lib/toegankelijke-pdf/')
				)
				.map((doel) => `${naam}: ${doel}`);
		});
}

test.each([
	['de map', bron],
	['haar tests', import.meta.dirname]
])('%s: gebruikt niets van de toepassing', (_, map) => {
	expect(vreemdeImports(map)).toEqual([]);
});
