import type { Handle } from '@sveltejs/kit';

/** Hier is zonder alle code niets te doen; wat er staat is dan al te lezen. */
const KOMT_NA_HET_BEELD = /^\/\(rekenen\)\/(resultaat|vtlb|werkblad)/;

/**
 * Elke pagina staat klaar als HTML, met stijl en het lettertype van de gewone tekst. Bij een pagina met veel code vraagt die
 * HTML niet alvast om de scripts: anders strijden die met stijl en letter om een trage verbinding, en is er later iets te
 * lezen. Zij komen meteen daarna. Kit schrijft elk adres zoals het onder elk pad klopt.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		...(__LOS__ && {
			transformPageChunk: async ({ html }) => (await import('./routes/los.ts')).metVangnet(html)
		}),
		preload: ({ type, path }) =>
			type === 'css' ||
			(type === 'js' && !KOMT_NA_HET_BEELD.test(event.route.id ?? '')) ||
			path.includes('-latin-400-')
	});
