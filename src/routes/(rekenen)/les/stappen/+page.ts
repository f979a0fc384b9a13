import type { PageLoad } from './$types';

/** Alleen wie een les geeft of volgt, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Stappenpagina.svelte')).default });
