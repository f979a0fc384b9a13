import type { Dossier } from '../dossier/dossier.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { Rekenfout } from '../regels/rekenfout.ts';
import { maakVolledigResultaat, type VolledigResultaat } from './volledig-resultaat.ts';

/**
 * Rekent een gelezen dossier uit, als JSON.
 * @throws Rekenfout als er voor de peildatum geen normen zijn; een gelezen dossier is daar al op gecontroleerd
 */
export function rekenDossier(dossier: Dossier): VolledigResultaat {
	const normen = kiesNormen(dossier.peildatum);
	if (isGeenNormen(normen)) throw new Rekenfout('het dossier is al op zijn peildatum gecontroleerd');
	return maakVolledigResultaat(bereken(dossier, normen));
}
