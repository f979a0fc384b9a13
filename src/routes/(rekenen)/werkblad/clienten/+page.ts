import type { PageLoad } from './$types';

/** Alleen wie met veel dossiers tegelijk werkt, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Overzichtpagina.svelte')).default });
