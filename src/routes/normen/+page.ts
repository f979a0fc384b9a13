import type { PageLoad } from './$types';

/** De tabellen zelf zijn het zwaarste deel van de pagina, en komen daarom apart. */
export const load: PageLoad = async () => {
	const [{ NORMTABELLEN }, { WOONLANDTABELLEN }] = await Promise.all([
		import('#lib/normen/tabellen.ts'),
		import('#lib/normen/woonlandtabellen.ts')
	]);
	return { normtabellen: NORMTABELLEN, woonlandtabellen: WOONLANDTABELLEN };
};
