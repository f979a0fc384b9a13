/**
 * Wat de service worker op het apparaat bewaart, met van elk bestand een kenmerk van de inhoud. Zo horen de pagina's
 * en de scripts van een bouw altijd bij elkaar, hoe de versie ook heet.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Hier schrijft de bouw de lijst in; src/service-worker leest haar. */
const PLAATS = 'self.__VOORRAAD__';
const WORKER = 'service-worker.js';
/** De browser bewaart de worker zelf; de rest leest alleen iemand die erom vraagt. */
const NIET = new Set([WORKER, '_app/version.json', 'licenties.txt', 'stuklijst.json']);

/** Twaalf tekens: genoeg om twee versies van een bestand uit elkaar te houden, en licht. @param {Uint8Array} bytes */
const kenmerkVan = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** De bestanden voor gebruik zonder netwerk, als pad vanaf de wortel van de site. @param {string} map @returns {string[]} */
export const voorraadVan = (map) =>
	readdirSync(map, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(map, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
		.filter((pad) => !NIET.has(pad))
		.sort();

/** Het adres waaronder de browser een bestand vraagt, vanaf de worker. @param {string} pad */
const adresVan = (pad) => `./${pad.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Elk adres met het kenmerk van zijn inhoud; null waar de naam die al noemt.
 * @param {string} map
 * @returns {Record<string, string | null>}
 */
export const lijstVan = (map) =>
	Object.fromEntries(
		voorraadVan(map).map((pad) => [
			adresVan(pad),
			pad.startsWith('_app/immutable/') ? null : kenmerkVan(readFileSync(path.join(map, pad)))
		])
	);

/** Schrijft de lijst in de service worker van een gebouwde site. @param {string} map */
function vulServiceWorker(map) {
	const worker = path.join(map, WORKER);
	const code = readFileSync(worker, 'utf8');
	if (code.split(PLAATS).length !== 2) throw new Error(`${WORKER} noemt niet een keer ${PLAATS}`);
	writeFileSync(
		worker,
		code.replace(PLAATS, () => JSON.stringify(lijstVan(map)))
	);
}

/**
 * Zet de site neer zoals de adapter dat doet, en vult dan de service worker.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} map
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const metVoorraad = (adapter, map) => ({
	...adapter,
	async adapt(builder) {
		await adapter.adapt(builder);
		vulServiceWorker(map);
	}
});
