import type { PageLoad } from './$types';

/** Alleen wie bewaart of opent, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Bewaarpagina.svelte')).default });
