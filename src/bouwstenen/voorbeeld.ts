import { leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { conceptVan } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { inkomenMetLoonstroken } from './dossier.ts';

export const PEILDATUM = '14-7-2026';

const gelezen = leesDossier(inkomenMetLoonstroken);
if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
const normen = kiesNormen(gelezen.waarde.peildatum);
if (isGeenNormen(normen)) throw new Error('Geen normen voor het voorbeeld.');

/** Het dossier van de bouwstenen, berekend: twee inkomens, loonstroken, een lopend beslag en een partner. */
export const uitkomst: Uitkomst = bereken(gelezen.waarde, normen);

export const vol = (): Concept => conceptVan(uitkomst.dossier);
export const leeg = (): Concept => leegConcept(PEILDATUM);
