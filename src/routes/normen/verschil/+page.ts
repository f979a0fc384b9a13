import type { PageLoad } from './$types';

/** De tabellen en wat ermee rekent zijn het zwaarste deel van de pagina, en komen daarom apart. */
export const load: PageLoad = async () => {
	const [{ NORMTABELLEN }, { default: Pagina }] = await Promise.all([
		import('#lib/normen/tabellen.ts'),
		import('./Verschilpagina.svelte')
	]);
	return { normtabellen: NORMTABELLEN, Pagina };
};
