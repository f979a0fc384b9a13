import { isStapnaam, STAPNAMEN, type Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => STAPNAMEN.map((stap) => ({ stap }));

/** Alleen bestaande stappen worden gebouwd; een ander adres geeft de server al een 404. */
export const load: PageLoad = ({ params }): { stap: Stapnaam } => ({
	stap: isStapnaam(params.stap) ? params.stap : 'leefsituatie'
});
