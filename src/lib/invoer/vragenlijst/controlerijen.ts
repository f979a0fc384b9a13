import type { Concept } from '../../dossier/concept.ts';
import { geldendeInkomens } from '../../dossier/geldend.ts';
import { controlerijteksten } from '../../teksten/vragenlijst.ts';
import { route, type Plek } from './route.ts';
import type { Afdeling, Antwoordrij } from './vraag.ts';
import { vraagVan } from './vragen.ts';

/** Een regel van de controlepagina, met de pagina om haar te wijzigen. */
export interface Controlerij extends Antwoordrij {
	readonly plek: Plek;
	readonly afdeling: Afdeling;
}

/** Alle antwoorden die van toepassing zijn, in de volgorde van de vragen. */
export const controlerijen = (concept: Concept): readonly Controlerij[] =>
	route(concept).flatMap((plek) =>
		rijenOp(concept, plek).map((rij) => ({ ...rij, plek, afdeling: vraagVan(plek.stap).afdeling }))
	);

function rijenOp(concept: Concept, { stap, nummer }: Plek): readonly Antwoordrij[] {
	const vraag = vraagVan(stap);
	if (!vraag.perInkomen) return vraag.rijen(concept);
	const inkomens = geldendeInkomens(concept);
	const inkomen = inkomens.find(({ id }) => id === nummer);
	if (!inkomen) return [];
	// "Uw inkomen", met een nummer erbij als er meer zijn.
	const zelfde = inkomens.filter(({ van }) => van === inkomen.van);
	const kop = controlerijteksten[inkomen.van === 'partner' ? 'partner' : 'inkomens'];
	const nummering = zelfde.length > 1 ? ` ${String(zelfde.indexOf(inkomen) + 1)}` : '';
	return vraag.rijen(inkomen, kop + nummering, concept);
}
