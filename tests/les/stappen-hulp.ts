/** Wat de tests van de les delen. */
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { gevalVanCasus } from '#lib/les/geval.ts';
import { lesstappen, uitlegBij, type Lesregel, type Lesstappen } from '#lib/les/stappen.ts';
import type { Uitleg } from '#lib/uitleg/uitleg.ts';
import { geldig } from '../hulp/bereken.ts';

export interface Les extends Lesstappen {
	readonly uitleg: Uitleg;
}

/** De les over een dossier; een fout erin laat de test falen. */
export function lesOver(inhoud: unknown): Les {
	const uitleg = uitlegBij({ titel: '', dossier: geldig(inhoud), casus: null, gedeeld: null });
	if (!uitleg) throw new Error('geen normen op deze dag');
	return { uitleg, ...lesstappen(uitleg) };
}

/** De les over een casus uit de bibliotheek. */
export function lesOverCasus(id: string): Les {
	const geval = gevalVanCasus(id);
	if (!geval) throw new Error(`geen casus ${id}`);
	return lesOver(CASUSSEN.find((casus) => casus.id === id)?.dossier);
}

export function regelMet({ regels }: Lesstappen, id: string): Lesregel {
	const gevonden = regels.find(({ regel }) => regel.id === id);
	if (!gevonden) throw new Error(`geen regel ${id}`);
	return gevonden;
}
