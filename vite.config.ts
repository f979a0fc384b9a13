import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BUNDELS } from './gereedschap/bundels.js';
import { jspdfKort } from './gereedschap/jspdf-kort.js';
import { licenties } from './gereedschap/licenties.js';
import { achterHekje } from './gereedschap/los.js';
import { wankel } from './gereedschap/wankel.js';
import { maakWetskaart } from './gereedschap/wetskaart.js';
import { toonDatum } from './src/lib/taal/datums.ts';
import { isDatum } from './src/lib/tijd/datum.ts';
import {
	bouwdag,
	commit,
	controlegetallen,
	eersteNormdag,
	laatsteNormdag,
	los,
	normenBijnaOm,
	versie
} from './svelte.config.js';

/**
 * Kit verbergt zijn route-omroeper met een style-attribuut. Dat mag niet van onze CSP,
 * dus krijgt hij de klasse uit app.css die hetzelfde doet.
 */
const omroeperZonderInlineStijl: Plugin = {
	name: 'omroeper-zonder-inline-stijl',
	enforce: 'pre',
	transform(code, id) {
		if (!/\/(generated|runtime\/components)\/root\.svelte$/.test(id.replace(/\?.*$/, ''))) return;
		const zonderStijl = code.replace(
			/(id="svelte-announcer"[^>]*?)\s+style="[^"]*"/,
			'$1 class="alleen-schermlezer"'
		);
		if (zonderStijl === code) this.error('svelte-announcer niet gevonden: de Kit-versie is veranderd.');
		return { code: zonderStijl, map: null };
	}
};

// jsPDF laadt deze vier alleen om HTML, SVG of plaatjes te tekenen; dat doen wij niet, en het kost 127 kB.
const leeg = fileURLToPath(new URL('./src/lib/toegankelijke-pdf/niet-ingebouwd.ts', import.meta.url));

const browsertests = 'tests/browser/**/*.test.ts';
const schermtests = 'tests/weergave/**/*.test.ts';

export default defineConfig({
	plugins: [
		omroeperZonderInlineStijl,
		jspdfKort(),
		...(los ? [achterHekje()] : []),
		sveltekit(),
		licenties()
	],
	resolve: { alias: { html2canvas: leeg, dompurify: leeg, canvg: leeg, 'fast-png': leeg } },
	define: {
		__VERSIE__: JSON.stringify(versie),
		__COMMIT__: JSON.stringify(commit),
		__LOS__: JSON.stringify(los),
		__BOUWDAG__: JSON.stringify(isDatum(bouwdag) ? toonDatum(bouwdag) : ''),
		__EERSTE_NORMDAG__: JSON.stringify(eersteNormdag),
		__LAATSTE_NORMDAG__: JSON.stringify(laatsteNormdag),
		__NORMEN_BIJNA_OM__: JSON.stringify(normenBijnaOm),
		__CONTROLEGETALLEN__: JSON.stringify(controlegetallen),
		__WETSKAART__: JSON.stringify(maakWetskaart())
	},
	build: {
		...(los
			? // Ook de letters gaan mee in het bestand.
				{ assetsInlineLimit: Number.MAX_SAFE_INTEGER }
			: { rolldownOptions: { output: { codeSplitting: { groups: BUNDELS } } } }),
		// Een pagina noemt zelf wat zij nodig heeft. De lijst bij elke import() zou daar nog eens 15 kB bij doen.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_, deps, { hostType }) => (hostType === 'js' ? [] : deps)
		}
	},
	server: { fs: { allow: ['normen'] } },
	test: {
		// Ruim: een drukke machine mag geen fout geven, en een eindeloze lus valt ook zo op.
		testTimeout: 120_000,
		// npm test telt uit het JSON-verslag.
		reporters: ['default', wankel, ['json', { outputFile: '.cache/vitest.json' }]],
		projects: [
			{
				extends: true,
				test: {
					name: 'kern',
					environment: 'node',
					// Een rekenregel heeft zijn test naast zich; de rest staat in tests/.
					include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
					exclude: [browsertests, schermtests]
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'scherm',
					environment: 'jsdom',
					include: [schermtests]
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [browsertests],
					globalSetup: ['tests/browser/hulp/opzet.ts'],
					// Eén Chromium tegelijk, na de andere projecten: op twee kernen is dat het snelst en rustigst.
					fileParallelism: false,
					// Elk bestand heeft zijn eigen Chromium; de zinnen en de rekenkern hoeven niet elke keer opnieuw binnen te komen.
					isolate: false,
					sequence: { groupOrder: 1 },
					// Een drukke machine laat een echte browser soms struikelen; wie pas dan slaagt, noemt gereedschap/wankel.js.
					retry: 1,
					// Bij terug en vooruit verandert het adres eerder dan de pagina: daarom kijkt een test tot het klopt.
					expect: { poll: { timeout: 30_000 } },
					hookTimeout: 240_000
				}
			}
		]
	}
});
