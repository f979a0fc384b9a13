import { vangnetteksten } from '#lib/teksten/paginas/vangnet.ts';
import script from './vangnet.js?raw';

export const prerender = true;

/** Het script met zijn zinnen erin: het kan zelf niets laden. */
export const GET = (): Response => {
	const zonderUitleg = script.replace(/\/\*[^]*?\*\//g, '').replace(/^\s+/gm, '');
	return new Response(
		zonderUitleg.replace("'__TEKSTEN__'", () => JSON.stringify(JSON.stringify(vangnetteksten))),
		{
			headers: { 'Content-Type': 'text/javascript; charset=utf-8' }
		}
	);
};
