import type { PageLoad } from './$types';

/** De tabellen en wat ze toont zijn het zwaarste deel van de pagina, en komen daarom apart. */
export const load: PageLoad = async () => {
	const [{ NORMTABELLEN }, { WOONLANDTABELLEN }, { default: Pagina }] = await Promise.all([
		import('#lib/normen/tabellen.ts'),
		import('#lib/normen/woonlandtabellen.ts'),
		import('./Normenpagina.svelte')
	]);
	return { normtabellen: NORMTABELLEN, woonlandtabellen: WOONLANDTABELLEN, Pagina };
};
