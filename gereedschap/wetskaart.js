/** De wetskaart: welk artikel in welk regelbestand staat, met de bedragen die daar ontstaan, hun zinnen en de test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const lib = path.resolve(import.meta.dirname, '../src/lib');

/** @param {string} map @returns {string[]} alle bronbestanden, als pad vanaf src/lib */
const bronnen = (map) =>
	readdirSync(path.join(lib, map), { recursive: true, encoding: 'utf8' })
		.map((naam) => `${map}/${naam.replaceAll(path.sep, '/')}`)
		.filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
		.sort();

const lees = (/** @type {string} */ pad) => readFileSync(path.join(lib, pad), 'utf8');

/** Elke tekst tussen enkele aanhalingstekens. @param {string} bron */
const teksten = (bron) => new Set([...bron.matchAll(/'([^'\n]+)'/g)].map(([, tekst = '']) => tekst));

/** De sleutels van GRONDSLAGEN, in de volgorde van de wet. */
const gronden = [...lees('herleiding/grondslag.ts').matchAll(/^\t(\w+): (?:\w+\(|\{ regeling)/gm)].map(
	([, sleutel = '']) => sleutel
);
/**
 * De vindplaats in een bestandsnaam: 'art475c-lid2-beslagvolgorde.ts' is art475cLid2, 'besluit-art4-…' besluitArt4.
 * @param {string} pad
 */
function grondVanNaam(pad) {
	const naam = pad.slice(pad.lastIndexOf('/') + 1);
	const [, besluit, artikel, lid] = /^(besluit-)?art(\w+?)(?:-lid(\w+))?[-.]/.exec(naam) ?? [];
	if (artikel === undefined) return undefined;
	return `${besluit ? 'besluitArt' : 'art'}${artikel}${lid ? `Lid${lid}` : ''}`;
}

const postnamen = teksten(lees('herleiding/namen.ts'));

/**
 * Leest de kaart uit de code zelf.
 * @returns {import('./wetskaart.d.ts').Wetskaart}
 */
export function maakWetskaart() {
	// De les zegt iets over een knik in een grafiek, niet over de regel zelf.
	const zinnen = bronnen('teksten')
		.filter((pad) => !pad.startsWith('teksten/les/'))
		.map((pad) => /** @type {const} */ ([pad, lees(pad)]));
	const bestanden = bronnen('regels').map((pad) => {
		const genoemd = teksten(lees(pad));
		const posten = [...genoemd].filter((tekst) => postnamen.has(tekst)).sort();
		const test = pad.replace(/\.ts$/, '.test.ts');
		return {
			pad,
			gronden: gronden.filter((sleutel) => genoemd.has(sleutel) || sleutel === grondVanNaam(pad)),
			posten,
			teksten: zinnen
				.filter(([, bron]) => posten.some((post) => bron.includes(`'${post}':`)))
				.map(([bestand]) => bestand),
			test: existsSync(path.join(lib, test)) ? test : null
		};
	});
	return gronden
		.map((grond) => ({
			grond,
			bestanden: bestanden
				.filter((bestand) => bestand.gronden.includes(grond))
				.map(({ pad, posten, teksten, test }) => ({ pad, posten, teksten, test }))
		}))
		.filter((artikel) => artikel.bestanden.length > 0);
}
