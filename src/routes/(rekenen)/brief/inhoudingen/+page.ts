import type { PageLoad } from './$types';

/** De inhoudingen komen na het antwoord: de code ervoor mag na de rest komen. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Inhoudingenpagina.svelte')).default });
