import type { PageLoad } from './$types';

/** De brief komt na het antwoord: de code ervoor mag na de rest komen. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Schrijfpagina.svelte')).default });
