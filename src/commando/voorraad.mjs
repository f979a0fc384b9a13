/**
 * Wat de service worker op het apparaat bewaart, met van elk bestand een kenmerk van de inhoud. Zo horen de pagina's
 * en de scripts van een bouw altijd bij elkaar, hoe de versie ook heet.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Hier schrijft de bouw de lijsten in; src/service-worker leest ze. */
const PLAATS = 'self.__VOORRAAD__';
const PLAATS_PAGINAS = 'self.__PAGINAS__';
/** De lege pagina waarmee op het apparaat elke pagina van die diepte begint (src/routes/schil). */
const SCHIL = /** @type {Record<number, string>} */ ({ 1: './schil/', 2: './schil/diep/' });
const WORKER = 'service-worker.js';
/** De browser bewaart de worker zelf; de rest leest alleen iemand die erom vraagt. */
const NIET = new Set([WORKER, '_app/version.json', 'licenties.txt', 'stuklijst.json']);

/** Twaalf tekens: genoeg om twee versies van een bestand uit elkaar te houden, en licht. @param {Uint8Array} bytes */
const kenmerkVan = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** @param {string} map @returns {string[]} */
const bestandenVan = (map) =>
	readdirSync(map, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => path.relative(map, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
		.sort();

/** Wat iemand kan openen, als adres vanaf de wortel van de site ('' is de eerste pagina). @param {string} map @returns {string[]} */
export const paginasVan = (map) =>
	bestandenVan(map)
		.filter((pad) => /(^|\/)index\.html$/.test(pad) && !pad.startsWith('schil/'))
		.map((pad) => pad.slice(0, -'index.html'.length));

/** De bestanden voor gebruik zonder netwerk, als pad vanaf de wortel van de site. @param {string} map @returns {string[]} */
export function voorraadVan(map) {
	const metSchil = new Set(
		paginasVan(map)
			.filter((pagina) => pagina !== '')
			.map((pagina) => `${pagina}index.html`)
	);
	return bestandenVan(map).filter((pad) => !NIET.has(pad) && !metSchil.has(pad));
}

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

/**
 * De pagina's die met een schil beginnen, per schil. De eerste pagina hoort er niet bij: die staat er zelf.
 * @param {string} map
 * @returns {Record<string, string[]>}
 */
export function paginasPerSchil(map) {
	/** @type {Record<string, string[]>} */
	const perSchil = {};
	for (const pagina of paginasVan(map).filter((adres) => adres !== '')) {
		const schil = SCHIL[pagina.split('/').length - 1];
		if (!schil) throw new Error(`${pagina} ligt dieper dan de schillen`);
		(perSchil[schil] ??= []).push(`./${pagina}`);
	}
	return perSchil;
}

/** Schrijft de lijsten in de service worker van een gebouwde site. @param {string} map */
function vulServiceWorker(map) {
	const worker = path.join(map, WORKER);
	let code = readFileSync(worker, 'utf8');
	for (const [plaats, lijst] of Object.entries({
		[PLAATS]: lijstVan(map),
		[PLAATS_PAGINAS]: paginasPerSchil(map)
	})) {
		if (code.split(plaats).length !== 2) throw new Error(`${WORKER} noemt niet een keer ${plaats}`);
		code = code.replace(plaats, () => JSON.stringify(lijst));
	}
	writeFileSync(worker, code);
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
