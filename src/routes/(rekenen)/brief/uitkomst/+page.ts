import type { PageLoad } from './$types';

/** Het antwoord komt na het nakijken: de code ervoor mag na de rest komen. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Uitkomstpagina.svelte')).default });
