import type { PageLoad } from './$types';

/** De tabellen zijn het zwaarste deel van de pagina, en komen daarom apart. */
export const load: PageLoad = async () => ({
	normtabellen: (await import('#lib/normen/tabellen.ts')).NORMTABELLEN
});
