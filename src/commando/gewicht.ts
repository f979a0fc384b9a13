/** Het gewicht van een gebouwde site in bytes, zoals een server het stuurt (gzip). */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { paginasVan, voorraadVan } from './voorraad.mjs';

const gewicht = (bestand: string): number => gzipSync(readFileSync(bestand), { level: 9 }).length;

const samen = (bestanden: Iterable<string>): number =>
	[...bestanden].reduce((som, bestand) => som + gewicht(bestand), 0);

/** De scripts die een bestand noemt: een pagina om te laden, een script om mee te beginnen. */
function genoemd(bestand: string, patroon: RegExp): readonly string[] {
	return [...readFileSync(bestand, 'utf8').matchAll(patroon)]
		.map(([, pad = '']) => path.join(path.dirname(bestand), pad))
		.filter((pad) => existsSync(pad) && !pad.endsWith('service-worker.js'));
}

/**
 * De scripts tot het eerste beeld van een pagina: wat haar HTML noemt, en alles wat die scripts zonder te wachten
 * importeren. Wat daarna met `import()` komt, telt niet mee.
 */
function scriptsVan(pagina: string): ReadonlySet<string> {
	const gezien = new Set<string>();
	const open = [...genoemd(pagina, /"([\w./-]+\.js)"/g)];
	for (let script = open.pop(); script !== undefined; script = open.pop()) {
		if (gezien.has(script)) continue;
		gezien.add(script);
		open.push(...genoemd(script, /(?:from|import)\s*"(\.[\w./-]+\.js)"/g));
	}
	return gezien;
}

export interface Gewicht {
	/** Per adres ('/', '/privacy/') de scripts tot het eerste beeld. */
	readonly paginas: ReadonlyMap<string, number>;
	/** Alles wat de service worker bewaart. */
	readonly pakket: number;
}

export function weegPakket(map: string): Gewicht {
	const paginas = paginasVan(map).map((pagina): [string, number] => [
		`/${pagina}`,
		samen(scriptsVan(path.join(map, pagina, 'index.html')))
	]);
	return {
		paginas: new Map(paginas.toSorted(([een], [ander]) => (een < ander ? -1 : 1))),
		pakket: samen(['service-worker.js', ...voorraadVan(map)].map((pad) => path.join(map, pad)))
	};
}
