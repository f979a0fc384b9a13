import type { PageLoad } from './$types';

/** Een bestand openen staat dichtgeklapt onderaan: de code ervoor komt na de rest. */
export const load: PageLoad = async () => ({
	Bestand: (await import('#lib/weergave/vragen/Bestand.svelte')).default
});
