import type { Handle } from '@sveltejs/kit';

/** Hier is zonder alle code niets te doen; wat er staat is dan al te lezen. */
const KOMT_NA_HET_BEELD = /^\/\(rekenen\)\/(resultaat|vtlb|werkblad)/;

/**
 * Elke pagina staat klaar als HTML. Bij een pagina met veel code vraagt die HTML niet alvast om de scripts: anders strijden
 * die met stijl en letter om een trage verbinding, en is er later iets te lezen. Zij komen meteen daarna.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type !== 'js' || !KOMT_NA_HET_BEELD.test(event.route.id ?? '')
	});
