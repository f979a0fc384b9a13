import type { PageLoad } from './$types';

/** Alleen wie les geeft, heeft de casussen nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Lespagina.svelte')).default });
