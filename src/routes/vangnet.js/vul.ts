import { SLEUTEL } from '#lib/staat/opslag.ts';
import { vangnetteksten } from '#lib/teksten/paginas/vangnet.ts';
import script from './vangnet.js?raw';

/** Het script met zijn zinnen en de plek van de antwoorden erin: het kan zelf niets laden. */
export const vangnet = (): string =>
	script
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/^\s+/gm, '')
		.replace("'__TEKSTEN__'", () => JSON.stringify(JSON.stringify(vangnetteksten)))
		.replace("'__SLEUTEL__'", () => JSON.stringify(SLEUTEL));
