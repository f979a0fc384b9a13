/** Het losse bestand: de pagina staat achter het hekje, en dat weten alleen de twee modules in src/lib/staat/los. */
import path from 'node:path';

const MAP = path.resolve(import.meta.dirname, '../src/lib/staat/los');

/** Wat een pagina van Kit over haar adres hoort, gaat langs onze vertaling. Kit maakte van `$app` al het pad van zijn module. */
const VAN_KIT = /[\\/]kit[\\/]src[\\/]runtime[\\/]app[\\/](state|navigation)(?:[\\/]index)?(?:\.js)?$/;

/**
 * Geeft de pagina's van het losse bestand hetzelfde adres als die van de site: `page.url.searchParams` is overal wat er achter het
 * vraagteken staat.
 * @returns {import('vite').Plugin}
 */
export const achterHekje = () => ({
	name: 'los-achter-hekje',
	enforce: 'pre',
	resolveId(naam, vanaf) {
		const module = VAN_KIT.exec(naam)?.[1];
		const vertaalt = !vanaf || vanaf.includes('node_modules') || path.dirname(vanaf) === MAP;
		return module === undefined || vertaalt ? undefined : path.join(MAP, `${module}.ts`);
	}
});
