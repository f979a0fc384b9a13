import type { PageLoad } from './$types';

/** Alleen wie de les opent, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Briefpagina.svelte')).default });
