import { SLEUTEL } from '#lib/staat/opslag.ts';
import { vangnetteksten } from '#lib/teksten/paginas/vangnet.ts';
import script from './vangnet.js?raw';

export const prerender = true;

/** Het script met zijn zinnen en de plek van de antwoorden erin: het kan zelf niets laden. */
export const GET = (): Response => {
	const zonderUitleg = script.replace(/\/\*[^]*?\*\//g, '').replace(/^\s+/gm, '');
	const gevuld = zonderUitleg
		.replace("'__TEKSTEN__'", () => JSON.stringify(JSON.stringify(vangnetteksten)))
		.replace("'__SLEUTEL__'", () => JSON.stringify(SLEUTEL));
	return new Response(gevuld, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
