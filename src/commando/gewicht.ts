/** Het gewicht van een gebouwde site in bytes, zoals een server het stuurt (gzip). */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { voorraadVan } from './voorraad.mjs';

const gewicht = (bestand: string): number => gzipSync(readFileSync(bestand), { level: 9 }).length;

const samen = (bestanden: readonly string[]): number =>
	bestanden.reduce((som, bestand) => som + gewicht(bestand), 0);

/** De scripts die de eerste pagina laadt, en alles wat de service worker bewaart. */
export function weegPakket(map: string): { eerstePagina: number; pakket: number } {
	const start = readFileSync(path.join(map, 'index.html'), 'utf8');
	const scripts = new Set([...start.matchAll(/[\w./-]+\.js/g)].map(([pad]) => path.join(map, pad)));
	const alles = ['service-worker.js', ...voorraadVan(map)].map((pad) => path.join(map, pad));
	return {
		eerstePagina: samen([...scripts].filter((pad) => existsSync(pad) && !pad.endsWith('service-worker.js'))),
		pakket: samen(alles)
	};
}
