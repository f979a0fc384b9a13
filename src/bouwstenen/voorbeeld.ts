import { conceptVan, leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { berekenGelezen } from '#lib/invoer/bereken-concept.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { inkomenMetLoonstroken } from './dossier.ts';

export const PEILDATUM = '14-7-2026';

const berekend = berekenGelezen(leesDossier(inkomenMetLoonstroken));
if (!berekend) throw new Error('Het voorbeeld is geen geldig dossier.');

/** Het dossier van de bouwstenen, berekend: twee inkomens, loonstroken, een lopend beslag en een partner. */
export const uitkomst: Uitkomst = berekend;

export const vol = (): Concept => conceptVan(uitkomst.dossier);
export const leeg = (): Concept => leegConcept(PEILDATUM);
