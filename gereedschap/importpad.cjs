/** Zegt eslint-plugin-boundaries welk bestand een import bedoelt; of het bestaat, controleert TypeScript. */
// eslint laadt dit met require.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const path = require('node:path');

const wortel = path.resolve(__dirname, '..');
const AFKORTINGEN = { '#lib/': 'src/lib/', '#normen/': 'normen/', '#tests/': 'tests/' };

exports.interfaceVersion = 2;
exports.resolve = (/** @type {string} */ bron, /** @type {string} */ vanuit) => {
	const doel = bron.replace(/\?.*$/, '');
	if (doel.startsWith('.')) return { found: true, path: path.resolve(path.dirname(vanuit), doel) };
	for (const [begin, map] of Object.entries(AFKORTINGEN)) {
		if (doel.startsWith(begin)) return { found: true, path: path.join(wortel, doel.replace(begin, map)) };
	}
	return { found: false };
};
