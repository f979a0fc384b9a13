import type { Dossier } from '../dossier/dossier.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { Rekenfout } from '../regels/rekenfout.ts';
import { herzieInStappen } from '../vergelijk/herziening.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';
import { maakHerzieningsresultaat, type Herzieningsresultaat } from './herziening-resultaat.ts';
import { maakVolledigResultaat, type VolledigResultaat } from './volledig-resultaat.ts';

/*
 * Van gelezen dossiers naar JSON, voor de opdrachtregel en de rekenkern. Een gelezen dossier is al op zijn peildatum
 * gecontroleerd; zijn er dan toch geen normen, dan is dat een fout van ons (Rekenfout).
 */

const GECONTROLEERD = 'het dossier is al op zijn peildatum gecontroleerd';

/** Rekent een dossier uit. */
export function rekenDossier(dossier: Dossier): VolledigResultaat {
	const normen = kiesNormen(dossier.peildatum);
	if (isGeenNormen(normen)) throw new Rekenfout(GECONTROLEERD);
	return maakVolledigResultaat(bereken(dossier, normen));
}

/** Wat er tussen twee dossiers veranderde, en wat elk deel per maand scheelt. */
export function herzieDossier(vorige: Dossier, nu: Dossier): Herzieningsresultaat {
	const herzien = inEenKeer(herzieInStappen(vorige, nu));
	if (isGeenNormen(herzien)) throw new Rekenfout(GECONTROLEERD);
	return maakHerzieningsresultaat(herzien);
}
