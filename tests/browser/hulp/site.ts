/** Wat er in de gebouwde site staat: zo vallen nieuwe pagina's vanzelf onder elke test. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bouwmap } from '../../../src/commando/klaarzetten.mjs';
import { paginasVan } from '../../../src/commando/voorraad.mjs';

/** Alle bestanden van de bouw, als pad vanaf de wortel ('/_app/…', '/index.html'). */
export function bestanden(map = bouwmap): string[] {
	return readdirSync(map, { recursive: true, withFileTypes: true })
		.filter((vermelding) => vermelding.isFile())
		.map((vermelding) => path.relative(map, path.join(vermelding.parentPath, vermelding.name)))
		.map((bestand) => `/${bestand.split(path.sep).join('/')}`)
		.toSorted();
}

/** Alle pagina's, als adres met een schuine streep aan het eind ('/', '/privacy/'). */
export const routes = (map = bouwmap): string[] => paginasVan(map).map((pagina) => `/${pagina}`);
