import type { PageLoad } from './$types';

/** De tabellen en hun lijst zijn het zwaarste deel van de pagina, en komen daarom apart. */
export const load: PageLoad = async () => {
	const [{ NORMTABELLEN }, { WOONLANDTABELLEN }, { default: Normenlijst }, { default: Normzoeker }] =
		await Promise.all([
			import('#lib/normen/tabellen.ts'),
			import('#lib/normen/woonlandtabellen.ts'),
			import('#lib/weergave/resultaat/Normenlijst.svelte'),
			import('#lib/weergave/naslag/Normzoeker.svelte')
		]);
	return { normtabellen: NORMTABELLEN, woonlandtabellen: WOONLANDTABELLEN, Normenlijst, Normzoeker };
};
