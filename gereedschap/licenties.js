/** De licenties van wat is ingebouwd: de bouw kijkt zelf welke pakketten er in de bestanden zitten. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAKKETTEN = path.resolve(import.meta.dirname, '../node_modules');

/** De service worker wordt apart gebouwd, en zegt niet wat erin zit; van vite zit een hulpje in de bouw. */
const ERBIJ = ['vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/**
 * Het pakket van een module: `…/node_modules/@a/b/c.js` is `@a/b`. Undefined voor eigen code.
 * @param {string} id
 */
const pakketVan = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];

/**
 * @param {string} naam
 * @returns {{ naam: string, versie: string, licentie: string, tekst: string }}
 */
function lees(naam) {
	const map = path.join(PAKKETTEN, naam);
	/** @type {unknown} */
	const ruw = JSON.parse(readFileSync(path.join(map, 'package.json'), 'utf8'));
	const { version, license } = /** @type {{ version: string, license: string }} */ (ruw);
	const bestand = readdirSync(map).find((kandidaat) => /^licen[cs]e/i.test(kandidaat));
	const tekst = bestand ? readFileSync(path.join(map, bestand), 'utf8').trim() : `Licentie: ${license}`;
	return { naam, versie: version, licentie: license, tekst };
}

/** @param {readonly ReturnType<typeof lees>[]} pakketten */
const alsTekst = (pakketten) =>
	pakketten
		.map(
			({ naam, versie, licentie, tekst }) => `${naam} ${versie} (${licentie})\n${'='.repeat(60)}\n${tekst}\n`
		)
		.join('\n\n');

/** CycloneDX, de vorm die gereedschap voor kwetsbaarheden leest. @param {readonly ReturnType<typeof lees>[]} pakketten */
const alsStuklijst = (pakketten) => ({
	bomFormat: 'CycloneDX',
	specVersion: '1.5',
	version: 1,
	components: pakketten.map(({ naam, versie, licentie }) => ({
		type: 'library',
		name: naam,
		version: versie,
		purl: `pkg:npm/${naam.replace('@', '%40')}@${versie}`,
		licenses: [{ license: { id: licentie } }]
	}))
});

/** De stijl van deze komt uit css, en die noemt haar bronnen niet. */
const uitStijl = () => [
	'@fontsource/source-sans-3',
	...readdirSync(path.join(PAKKETTEN, '@nl-design-system-candidate')).map(
		(naam) => `@nl-design-system-candidate/${naam}`
	)
];

/**
 * Zet bij de bouw een tekst met alle licenties en een stuklijst.
 * @param {readonly string[]} [ongezien] wat erin zit zonder dat een module het zegt
 * @returns {import('vite').Plugin}
 */
export const licenties = (ongezien = [...uitStijl(), ...ERBIJ]) => ({
	name: 'licenties',
	generateBundle(_, bundel) {
		if (this.environment.name !== 'client') return;
		const modules = Object.values(bundel).flatMap((deel) => (deel.type === 'chunk' ? deel.moduleIds : []));
		const namen = new Set([...modules.flatMap((id) => pakketVan(id) ?? []), ...ongezien]);
		const pakketten = [...namen].sort().map(lees);
		this.emitFile({ type: 'asset', fileName: 'licenties.txt', source: alsTekst(pakketten) });
		this.emitFile({
			type: 'asset',
			fileName: 'stuklijst.json',
			source: `${JSON.stringify(alsStuklijst(pakketten), null, '\t')}\n`
		});
	}
});
