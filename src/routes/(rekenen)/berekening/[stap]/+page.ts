import type { EntryGenerator, PageLoad } from './$types';
import { isStapnaam, VRAAGPAGINAS } from './vragen.ts';

export const entries: EntryGenerator = () => Object.keys(VRAAGPAGINAS).map((stap) => ({ stap }));

/** Alleen bestaande stappen worden gebouwd; een ander adres geeft de server al een 404. */
export const load: PageLoad = async ({ params }) => {
	const stap = isStapnaam(params.stap) ? params.stap : 'leefsituatie';
	const { default: Vraag } = await VRAAGPAGINAS[stap].laad();
	return { stap, Vraag };
};
