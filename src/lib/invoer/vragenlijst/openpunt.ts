import type { Concept } from '../../dossier/concept.ts';
import { valtOnder } from '../../dossier/pad.ts';
import { route, vraagvelden, type Plek } from './route.ts';
import { vraagVan } from './vragen.ts';

/** De pagina waar een open punt te beantwoorden is; null als de vragenlijst daar nu niet over gaat. */
export function plekVanPunt(
	concept: Concept,
	{ veld, inkomen }: { readonly veld: string; readonly inkomen: string | null }
): Plek | null {
	const plekken = route(concept);
	const vraagt = (plek: Plek): boolean =>
		vraagvelden(concept, plek).some((vraag) => vraag.veld === veld || valtOnder(vraag.veld, veld));
	const herstelt = ({ stap }: Plek): boolean => vraagVan(stap).herstelt?.some((elk) => elk === veld) === true;
	const gevonden = plekken.find(vraagt) ?? plekken.find(herstelt);
	if (gevonden) return gevonden;
	// Wat nog geen eigen veld heeft, staat bij de bedragen van het inkomen.
	return plekken.find(({ stap, nummer }) => stap === 'bedragen' && nummer === inkomen) ?? null;
}
