import { BRIEFSTAPPEN, blokVan, isBriefstap } from '#lib/invoer/brief/route.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => BRIEFSTAPPEN.map((stap) => ({ stap }));

/** Alleen bestaande stappen worden gebouwd; een ander adres geeft de server al een 404. */
export const load: PageLoad = async ({ params }) => {
	const stap = isBriefstap(params.stap) ? params.stap : 'gegevens';
	const { default: Pagina } = await (blokVan(stap).oordeelt
		? import('./Kloptpagina.svelte')
		: import('./Overtyppagina.svelte'));
	return { stap, Pagina };
};
