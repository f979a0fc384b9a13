import type { Dossier } from '../dossier/dossier.ts';
import type { Dossierbestand, Eerder } from '../dossier/geschiedenis.ts';
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

/** Wat er uit een bestand komt; `herziening` staat erin als er een vorig dossier is. */
export interface Bestandsresultaat extends VolledigResultaat {
	readonly herziening?: Herzieningsresultaat;
}

/** Rekent een bestand uit. */
export function rekenBestand({
	dossier,
	vorige
}: Pick<Dossierbestand, 'dossier' | 'vorige'>): Bestandsresultaat {
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) throw new Rekenfout(GECONTROLEERD);
	const resultaat = maakVolledigResultaat(bereken(dossier, normen));
	return vorige ? { ...resultaat, herziening: herzie(vorige, dossier) } : resultaat;
}

/** Wat er sinds een vorig dossier veranderde, en wat elk deel per maand scheelt. */
export function herzie(vorige: Eerder, nu: Dossier): Herzieningsresultaat {
	const herzien = inEenKeer(herzieInStappen(vorige, nu));
	if (isGeenNormen(herzien)) throw new Rekenfout(GECONTROLEERD);
	return maakHerzieningsresultaat(herzien, vorige.bewaard);
}
