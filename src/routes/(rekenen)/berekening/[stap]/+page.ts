import { error } from '@sveltejs/kit';
import { isStapnaam, STAPNAMEN } from '#lib/staat/stappen.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => STAPNAMEN.map((stap) => ({ stap }));

export const load: PageLoad = ({ params }) => {
	if (!isStapnaam(params.stap)) error(404);
	return { stap: params.stap };
};
