/** Gevallen voor de grafieken van de les. */
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { berekenInkomensgrafiek, type Inkomensgrafiek } from '#lib/les/grafiek-inkomen.ts';
import { gevalOp, type Geval } from '#lib/vergelijk/geval.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { geldig } from '../hulp/bereken.ts';
import type { RuwDossier } from '../orakel/vorm.ts';

export function gevalVan(inhoud: unknown): Geval {
	const dossier = geldig(inhoud);
	const geval = gevalOp(dossier, dossier.peildatum);
	if (!geval) throw new Error(`geen normen op ${dossier.peildatum}`);
	return geval;
}
export function grafiekVan(inhoud: unknown): Inkomensgrafiek {
	const grafiek = inEenKeer(berekenInkomensgrafiek(gevalVan(inhoud)));
	if (!grafiek) throw new Error('geen inkomen');
	return grafiek;
}
const gemaakt = new Map<string, Inkomensgrafiek>();
/** De grafiek van een casus; zij wordt een keer uitgerekend. */
export function vanCasus(id: string): Inkomensgrafiek {
	const grafiek = gemaakt.get(id) ?? grafiekVan(casus(id).dossier);
	gemaakt.set(id, grafiek);
	return grafiek;
}
export const casus = (id: string) => {
	const gevonden = CASUSSEN.find((een) => een.id === id);
	if (!gevonden) throw new Error(id);
	return gevonden;
};
export const ruw = (dossier: unknown) => JSON.parse(JSON.stringify(dossier)) as RuwDossier;

/** Gevallen van elke soort: beide formules, met partner, met ander inkomen, loonstroken, hoge woonkosten, een vast bedrag. */
export const GEVALLEN = [
	'formule',
	'maximum',
	'uitzendkracht-vier-weken',
	'loon-en-zzp',
	'bijstand-en-vakantiegeld',
	'partner-met-beslag',
	'gezin-onder-de-drempel',
	'koopwoning-laag-inkomen',
	'kamer-in-2022',
	'instelling'
];
