import type { PageLoad } from './$types';

/** Alleen wie bijhoudt wie er is berekend, heeft de code ervoor nodig. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Gebruikpagina.svelte')).default });
