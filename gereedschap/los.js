/** Het losse bestand: de pagina staat achter het hekje, en dat weten alleen de twee modules in src/lib/staat/los. */
import path from 'node:path';

const MAP = path.resolve(import.meta.dirname, '../src/lib/staat/los');

/** Wat een pagina van Kit over haar adres hoort, gaat langs onze vertaling. @type {Readonly<Record<string, string>>} */
const VIA = { '$app/state': 'state.ts', '$app/navigation': 'navigation.ts' };

/**
 * Geeft de pagina's van het losse bestand hetzelfde adres als die van de site: `page.url.searchParams` is overal wat er achter het
 * vraagteken staat.
 * @returns {import('vite').Plugin}
 */
export const achterHekje = () => ({
	name: 'los-achter-hekje',
	enforce: 'pre',
	resolveId(naam, vanaf) {
		const module = VIA[naam];
		const eigen = vanaf?.startsWith(`${MAP}${path.sep}`) ?? false;
		return module === undefined || eigen ? undefined : path.join(MAP, module);
	}
});
