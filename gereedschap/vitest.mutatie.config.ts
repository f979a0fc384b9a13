/** Voor het mutatieonderzoek: alleen de snelle tests van het deel dat onderzocht wordt (zie stryker.config.mjs). */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import {
	BaseSequencer,
	type Reporter,
	type TestModule,
	type TestSpecification,
	type Vitest
} from 'vitest/node';

const tests = (process.env['MUTATIETESTS'] ?? 'src/lib/regels/**/*.test.ts').split(';');

/** Proeven met willekeurige dossiers duren het langst; meestal heeft een kleine test de mutant dan al gevonden. */
const LANGZAAM = /\/(eigenschappen|grondslagen|narekenen|orakel|uitleg|vergelijking)\.test\.ts$/;

class SnelsteEerst extends BaseSequencer {
	override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
		const gesorteerd = await super.sort(bestanden);
		const langzaam = gesorteerd.filter(({ moduleId }) => LANGZAAM.test(moduleId));
		return [...gesorteerd.filter((bestand) => !langzaam.includes(bestand)), ...langzaam];
	}
}

/** Stryker kijkt naar tests die liepen. Een bestand dat met een mutant niet eens laadt, telt anders als geslaagd. */
class LaadfoutIsFout implements Reporter {
	private vitest?: Vitest;

	onInit(vitest: Vitest) {
		this.vitest = vitest;
	}

	onTestModuleEnd(bestand: TestModule) {
		for (const fout of bestand.errors()) this.vitest?.state.catchError(new Error(fout.message), 'Laadfout');
	}
}

export default defineConfig({
	// Stryker werkt op een kopie: de wortel is die van de kopie waar dit bestand in staat.
	root: path.resolve(import.meta.dirname, '..'),
	define: {
		__VERSIE__: '"0"',
		__COMMIT__: '""',
		__LAATSTE_NORMDAG__: '"2026-12-31"',
		__NORMEN_BIJNA_OM__: '"2026-11-19"',
		__CONTROLEGETALLEN__: '{}'
	},
	test: {
		include: tests,
		setupFiles: ['gereedschap/vaste-reeks.ts'],
		environment: 'node',
		// De kern houdt niets vast tussen tests; zonder eigen werker per bestand gaat een mutant veel sneller. Alleen
		// een waarde die bij het laden vastligt verandert pas mee als de module opnieuw wordt geladen.
		isolate: process.env['VASTE_WAARDEN'] === 'ja',
		exclude: ['**/node_modules/**'],
		sequence: { sequencer: SnelsteEerst },
		reporters: [new LaadfoutIsFout()],
		testTimeout: 30_000
	}
});
