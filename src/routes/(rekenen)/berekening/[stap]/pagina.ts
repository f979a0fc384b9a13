import { createContext } from 'svelte';
import type { Plek } from '#lib/invoer/vragenlijst/route.ts';

/** De pagina van de vragenlijst die open staat. */
interface Pagina {
	readonly plek: Plek;
	/** Iemand kwam van de controlepagina en gaat daarheen terug. */
	readonly wijzig: boolean;
}

export const [pagina, zetPagina] = createContext<Pagina>();
