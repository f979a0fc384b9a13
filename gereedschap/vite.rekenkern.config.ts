/**
 * `npm run build:rekenkern`: de rekenkern als één ES-module, met haar types en haar handleiding, in de map `rekenkern`. Een andere
 * map kiest u met `-- --outDir MAP`. Zij staat op zichzelf: geen scherm, geen klok, geen netwerk.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { controlegetallen, versie } from '../svelte.config.js';
import { licenties } from './licenties.js';
import { maakTypen } from './typenbundel.ts';

const basis = path.resolve(import.meta.dirname, '..');
const map = path.join(basis, 'src/lib/rekenkern');
const ingang = path.join(map, 'rekenkern.ts');
const NAAM = 'rekenkern';

const pakket = {
	name: 'beslagvrij-rekenkern',
	version: versie,
	license: 'EUPL-1.2',
	type: 'module',
	sideEffects: false,
	exports: { '.': { types: `./${NAAM}.d.ts`, default: `./${NAAM}.js` } }
};

/** Wat een ander programma bij de module nodig heeft. */
const erbij: Plugin = {
	name: 'rekenkern-erbij',
	generateBundle() {
		const bestand = (fileName: string, source: string | Buffer) =>
			this.emitFile({ type: 'asset', fileName, source });
		bestand(`${NAAM}.d.ts`, maakTypen(ingang));
		bestand('GEBRUIK.md', readFileSync(path.join(map, 'LEESMIJ.md')));
		bestand('LICENSE', readFileSync(path.join(basis, 'LICENSE')));
		bestand('package.json', `${JSON.stringify(pakket, null, '\t')}\n`);
	}
};

export default defineConfig({
	root: basis,
	publicDir: false,
	plugins: [erbij, licenties([])],
	define: {
		__VERSIE__: JSON.stringify(versie),
		__CONTROLEGETALLEN__: JSON.stringify(controlegetallen)
	},
	build: {
		outDir: 'rekenkern',
		emptyOutDir: true,
		target: 'es2022',
		lib: { entry: ingang, formats: ['es'], fileName: NAAM }
	}
});
