import type { PageLoad } from './$types';

/** Wie het werkblad opent heeft meestal geen brief: de code ervoor komt pas op deze stap. */
export const load: PageLoad = async () => ({ Pagina: (await import('./Briefpagina.svelte')).default });
