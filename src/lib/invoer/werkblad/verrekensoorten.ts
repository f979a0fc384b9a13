import type { Concept } from '../../dossier/concept.ts';
import { inkomensVan } from '../inkomens.ts';
import { haalTerug, legOpzij, type Deelnaam } from '../opzij.ts';

/** De vijf vormen van verrekening, in de volgorde van het portaal, met het deel van het concept dat zij aan- en uitzetten. */
export const DEEL_VAN_SOORT = {
	inwoner: 'beslagInwoner',
	partner: 'beslagPartner',
	toeslagen: 'toeslagen',
	hardheid: 'hardheid',
	voertuig: 'voertuig'
} as const satisfies Record<string, Deelnaam>;
export type Verrekensoort = keyof typeof DEEL_VAN_SOORT;
export const VERREKENSOORTEN = Object.keys(DEEL_VAN_SOORT) as readonly Verrekensoort[];

/** Zet een vorm van verrekening aan of uit. Met een enkel inkomen is er niets te kiezen: daar ligt het beslag dan op. */
export function zetVerrekening(concept: Concept, soort: Verrekensoort, aan: boolean): void {
	(aan ? haalTerug : legOpzij)(concept, DEEL_VAN_SOORT[soort]);
	if (!aan || (soort !== 'inwoner' && soort !== 'partner')) return;
	const [enige, ...meer] = inkomensVan(concept, soort);
	if (enige && meer.length === 0) enige.inkomen.lopendBeslag.ja = true;
}
