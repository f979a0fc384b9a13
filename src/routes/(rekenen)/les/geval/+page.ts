import type { PageLoad } from './$types';

/** Alleen wie een les opent, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Gevalpagina.svelte')).default });
