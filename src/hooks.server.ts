import type { Handle } from '@sveltejs/kit';

/** Ook het lettertype van de gewone tekst alvast halen: Kit schrijft het adres zoals het onder elk pad klopt. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || path.includes('-latin-400-')
	});
