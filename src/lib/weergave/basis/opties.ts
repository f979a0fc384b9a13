import type { Optie, Opties } from './formulier.ts';

/** De antwoorden in hun volgorde, hoe zij ook zijn opgeschreven. */
export function alsOpties<W extends string>(opties: Opties<W>): readonly Optie<W>[] {
	return isLijst(opties) ? opties : sleutelsVan(opties).map((waarde) => ({ waarde, label: opties[waarde] }));
}

const isLijst = <W extends string>(opties: Opties<W>): opties is readonly Optie<W>[] => Array.isArray(opties);

/** De sleutels van een vaste lijst keuzes, in de volgorde waarin ze staan en met hun eigen type. */
const sleutelsVan = <W extends string>(keuzes: Readonly<Record<W, string>>): readonly W[] =>
	Object.keys(keuzes) as W[];

/** Het antwoord met deze waarde; niets als er (nog) geen is gekozen. */
export const gekozenUit = <W extends string>(opties: readonly Optie<W>[], waarde: string): W | '' =>
	opties.find((optie) => optie.waarde === waarde)?.waarde ?? '';

/** Antwoorden met hun label en zo nodig een hint uit de teksten; "Weet ik niet" komt na het woordje "of". */
export const antwoorden = <W extends string>(
	waarden: readonly W[],
	teksten: Readonly<Record<W, readonly [label: string, hint?: string | undefined]>>
): readonly Optie<W>[] =>
	waarden.map((waarde) => {
		const [label, hint] = teksten[waarde];
		return { waarde, label, hint, na: waarde === 'onbekend' ? 'of' : undefined };
	});
