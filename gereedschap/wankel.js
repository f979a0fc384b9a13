/**
 * Noemt na afloop elke browsertest die pas bij de tweede poging lukte. Zo'n test telt als geslaagd, maar er klopt dan
 * wel iets niet: aan de test, of aan een toepassing die soms anders doet.
 * @type {import('vitest/node').Reporter}
 */
export const wankel = {
	onTestRunEnd(modules) {
		const wankel = modules
			.flatMap((module) => [...module.children.allTests()])
			.filter((proef) => proef.diagnostic()?.flaky);
		for (const { module, fullName } of wankel) {
			process.stdout.write(`Pas bij de tweede poging: ${module.relativeModuleId} > ${fullName}\n`);
		}
	}
};
