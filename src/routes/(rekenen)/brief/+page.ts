import type { PageLoad } from './$types';

/** De velden staan al in de pagina: de code ervoor mag na de rest komen. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Koppagina.svelte')).default });
